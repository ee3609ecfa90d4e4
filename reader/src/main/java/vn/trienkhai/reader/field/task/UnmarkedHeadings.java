package vn.trienkhai.reader.field.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;

/** Names in a line of their own without a mark, above a list (F14): "Trạm Y tế xã:" and below it "- Theo dõi …". */
final class UnmarkedHeadings {
    /** "Ban Thường vụ Đảng ủy xã có ý kiến như sau:", "Ban Tổ chức gồm:": what opens a list of something else. */
    private static final Cue OPENS = Cue.of(
            "(?:sau|sau đây|dưới đây|gồm|gồm có|là|(?:triển khai |tổ chức )?thực hiện|triển khai)\\s?:?\\s*$|(?<!\\p{L})(?:có ý kiến|xin|trân trọng|như|thông báo)(?!\\p{L})|(?<=\\p{L} )(?:đề nghị|yêu cầu)(?!\\p{L})");

    private UnmarkedHeadings() {}

    /** Who is named above each item that stands below such a line. */
    static Map<Node, List<Found<String>>> over(List<Node> siblings) {
        var named = new HashMap<Node, List<Found<String>>>();
        var units = List.<Found<String>>of();
        int rank = 0;
        for (int at = 0; at < siblings.size(); at++) {
            var node = siblings.get(at);
            if (node.label() == null) {
                var first = at + 1 < siblings.size() ? siblings.get(at + 1).label() : null;
                boolean above = first != null && !node.search(OPENS).find();
                units = above ? TaskHeadings.unitsOfLine(node) : List.of();
                rank = first == null ? 0 : first.rank();
            } else if (!units.isEmpty() && node.label().rank() >= rank) {
                named.put(node, units);
            }
        }
        return named;
    }
}
