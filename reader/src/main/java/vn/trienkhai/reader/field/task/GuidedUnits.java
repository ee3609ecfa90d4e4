package vn.trienkhai.reader.field.task;

import java.util.List;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;

/** Whom a guideline guides: "… hướng dẫn các cấp công đoàn thực hiện như sau:"; what it asks of nobody else it asks of them. */
final class GuidedUnits {
    private static final Cue GUIDED = Cue.of(
            "(?<!\\p{L})hướng dẫn (?!số |này )(?=\\p{L})[^.;:]{3,240}?(?: (?:một số|các|những) (?:nội dung|việc|công việc)[^.;:]{0,60}?)?,?( (?:cụ thể )?như sau| sau(?: đây)?|(?<=(?:một số|các|những) (?:nội dung|việc|công việc)))\\s?:\\s*$");

    private static final Cue NAME_ENDS =
            Cue.of(" (?:một số|những|các nội dung|trên địa bàn|trong (?:tỉnh|toàn))(?!\\p{L})");
    private static final String GUIDES = "hướng dẫn ";

    private GuidedUnits() {}

    /** Those that the paragraph which opens the list guides; empty where it names none. */
    static List<String> in(List<Node> tree) {
        for (var node : tree) {
            if (!node.isParagraph()) {
                return List.of();
            }
            var units = in(node);
            if (!units.isEmpty()) {
                return Units.names(units);
            }
        }
        return List.of();
    }

    private static List<Found<String>> in(Node node) {
        var guided = node.search(GUIDED);
        if (!guided.find()) {
            return List.of();
        }
        int from = guided.start() + GUIDES.length();
        int end = guided.start(1);
        if (!Units.startsBodyAt(node.line().lower(), from)) {
            return List.of();
        }
        int verb = Units.verb(node.line(), from, end);
        var rest = node.line().search(NAME_ENDS).region(from, verb < 0 ? end : verb);
        return Units.split(node.line(), from, rest.find() ? rest.start() : verb < 0 ? end : verb);
    }
}
