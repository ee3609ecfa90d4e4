package vn.trienkhai.reader.field.task;

import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;

/**
 * Orders of a text without a list that ask with no word for it (F1, F37): "Các trường hoàn thành việc nhập điểm … trước ngày 28/3", "Mỗi chi bộ xây
 * dựng …", "Tăng cường giáo dục kỹ năng …".
 */
final class PlainOrders {
    /** Several of a kind: nobody tells of them what he does himself. */
    private static final Cue SEVERAL =
            Cue.of("(?:các|mỗi|từng|tất cả|toàn thể|những|đảng ủy|cấp ủy|chi bộ|công đoàn cơ sở) ");
    /** "Sở A chủ trì …", "Hội đồng cần …": told of nobody who is not to do it. */
    private static final Cue HAS_TO = Cue.of(
            "(?:chủ trì|cần|phải|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|khẩn trương|căn cứ|chủ động|hoàn thành|hoàn tất)(?!\\p{L})");
    /** How it is, was or will be. */
    private static final Cue TOLD = Cue.of(
            "(?<!\\p{L})(?:đã|đang|được|bị|vừa|sẽ|đạt|có (?!trách nhiệm|nhiệm vụ|kế hoạch|biện pháp|giải pháp)|là|tham dự|kính|xin|trân trọng|mong|thông báo|nhận được|thống nhất|gồm|bao gồm|tổ chức (?:cuộc thi|hội thi|hội nghị|kỳ thi|lễ)|ban hành)(?!\\p{L})");

    private static final Cue IMPERATIVE = Cue.of(
            "^(?:tăng cường|đẩy mạnh|thực hiện (?:tốt|nghiêm|đầy đủ|đúng)|tập trung|tuyệt đối không|không (?:tổ chức|để|được|sử dụng|thu|giao|cho)|chấn chỉnh|rà soát|chủ động|nâng cao|quán triệt|bố trí|chuẩn bị)(?!\\p{L})");

    private static final int TOLD_WITHIN = 40;

    private PlainOrders() {}

    /** Whether the paragraph orders something; somebody has to say if it does. */
    static boolean is(Node node, Duty duty) {
        if (Grounds.begin(node)
                || Grounds.isBasis(node)
                || Grounds.isReceived(node)
                || NoOrders.is(node)
                || ClosingWords.isFormula(node)
                || node.text().strip().endsWith(":")) {
            return false;
        }
        return duty.lead().isEmpty() || duty.verb() < 0 ? isImperative(node) : isDuty(node.line(), duty);
    }

    private static boolean isImperative(Node node) {
        return node.search(IMPERATIVE).find() && Units.isImperative(node.lower(), 0);
    }

    private static boolean isDuty(Line line, Duty duty) {
        int name = duty.lead().getFirst().span().start() - line.start();
        int to = line.text().length();
        boolean told = line.search(TOLD)
                .region(name, Math.min(to, duty.verb() + TOLD_WITHIN))
                .find();
        return !told
                && (line.search(SEVERAL).region(name, to).lookingAt()
                        || line.search(HAS_TO).region(duty.verb(), to).lookingAt());
    }
}
