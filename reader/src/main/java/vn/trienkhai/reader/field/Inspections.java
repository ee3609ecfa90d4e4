package vn.trienkhai.reader.field;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.pattern.Cue;

/**
 * Inspection as a form of activity: a team that goes and looks, or a kind of inspection with a name. "Theo dõi, kiểm tra, đôn đốc", said of
 * everybody's work, is none.
 */
final class Inspections {
    private static final Cue INSPECTED = Cue.of(
            "(?<!\\p{L})(?:(?:đoàn|tổ)(?: công tác)?(?: liên ngành)?(?: đi)? (?:kiểm tra|giám sát|thanh tra)|tổng kiểm tra|tự kiểm tra|(?:thanh tra, )?kiểm tra (?:chéo|đột xuất|liên ngành|hiện trường|chuyên đề)|giám sát chuyên đề|tổ chức (?:các đợt |đợt )?(?:kiểm tra|giám sát|thanh tra)(?!,? đôn đốc))(?!\\p{L})");

    private Inspections() {}

    /** The first of them; null where the paper orders none. */
    static @Nullable Span in(List<Node> nodes) {
        for (var node : nodes) {
            var found = in(node.line(), node.from());
            found = found == null ? in(node.children()) : found;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Span in(Line line, int from) {
        var found = line.search(INSPECTED).region(from, line.text().length()).transparent();
        return found.find() ? line.span(found.start(), found.end()) : null;
    }
}
