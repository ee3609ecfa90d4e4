package vn.trienkhai.reader.field.task;

import java.util.List;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;

/** Lists of what a paper has to hold: "Báo cáo tình hình …, trong đó nêu rõ: a) Số vốn …" (F46); none of its items is work. */
final class ReportContents {
    private static final Cue LISTED = Cue.of(
            "báo cáo|thuyết minh|tờ trình|đề cương",
            "(?<!\\p{L})(?:báo cáo(?! viên)|thuyết minh|tờ trình|đề cương)(?!\\p{L})[^;:]{0,240}?(?:trong đó(?: cần)?,? (?:nêu|làm|ghi|phân tích|đánh giá|tập trung|có)|nêu rõ|làm rõ|ghi rõ|(?:bao )?gồm|(?:với|theo|về) (?:các |những |một số )?nội dung|nội dung báo cáo)(?: rõ| vào)?(?: các| những| một số)?(?: nội dung| vấn đề| thông tin| số liệu| phần)?(?: chính| chủ yếu| cụ thể| như sau| sau(?: đây)?|, cụ thể){0,3}\\s?:$");

    /** "Báo cáo phải nêu rõ: …": said of the report that another sentence asks for. */
    private static final Cue HOLDS = Cue.of(
            "^\\s?(?:trong )?(?:nội dung )?(?:bản )?(?:báo cáo|thuyết minh|biên bản) (?:này |trên )?(?:phải |cần |đề nghị ){1,2}(?:nêu|ghi|làm|thể hiện|phân tích|đánh giá)(?: cụ thể,?| đầy đủ,?)? rõ(?!\\p{L})");

    private ReportContents() {}

    /** Whether it says what a report holds, and asks for no work of its own. */
    static boolean tells(Node node) {
        return node.search(HOLDS).find();
    }

    /** Whether the items below say what the report holds that the node asks for. */
    static boolean areBelow(Node node) {
        return !node.children().isEmpty()
                && LISTED.matcher(node.lower().strip()).find();
    }

    /** What may be work below a node: all of it, or of contents only what says who acts. */
    static List<Node> workBelow(Node node, TaskSentences sentences) {
        return areBelow(node)
                ? node.children().stream().filter(sentences::hasSubject).toList()
                : node.children();
    }
}
