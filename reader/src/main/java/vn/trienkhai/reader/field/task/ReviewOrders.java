package vn.trienkhai.reader.field.task;

import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;

/** Orders among sentences that look back: a part "Đánh giá tình hình" tells what was, and may ask somebody to set it right. */
final class ReviewOrders {
    /** "Giao Sở A …", "Đề nghị các trường …" in a part that looks back. */
    private static final Cue ORDERED = Cue.of(
            "^(?:(?:do đó|vì vậy|từ đó|để khắc phục[^,]{0,80}|thời gian tới|trong thời gian tới|đồng thời),? (?:[\\p{L} ]{4,60} )?)?(?:đề nghị|yêu cầu|giao|phân công)(?: cho)? ");
    /** "Sở A cần …", "Các xã phải …". */
    private static final Cue HAS_TO =
            Cue.of("^(?:cần|phải|có trách nhiệm|chịu trách nhiệm|khẩn trương|chấm dứt)(?!\\p{L})");
    /** What was: an order that somebody gave, no order given here. */
    private static final Cue TOLD =
            Cue.of("(?<!\\p{L})(?:đã|(?<!để )được|đạt|chưa|còn|vẫn|\\d{1,4} (?:lần|buổi))(?!\\p{L})");

    /** "…, hoàn thành trước ngày …" ends no sentence that tells. */
    private static final Cue TO_BE_DONE =
            Cue.of("(?:hoàn thành|xong) (?:trước|chậm nhất|trong tháng)(?!\\p{L})[^.;]{2,40}[.;]?$");

    private static final Cue CLAUSE_ENDS = Cue.of("[,;.:]| (?:những|nơi|để) ");

    private ReviewOrders() {}

    /** Whether a part that looks back holds an order here. */
    static boolean isOrder(Node node, Duty duty) {
        if (duty.lead().isEmpty() || duty.verb() < 0) {
            return false;
        }
        if (node.line().lower().startsWith("chủ trì", duty.verb())
                || node.search(TO_BE_DONE).find()) {
            return !node.lower().contains(" đã ");
        }
        var ordered = node.search(ORDERED);
        int lead = duty.lead().getFirst().span().start() - node.line().start();
        int end = lead + duty.lead().getFirst().value().length();
        return ordered.find() && ordered.end() <= lead && lead - ordered.end() < 3
                ? !isTold(node.line().lower().substring(lead, duty.verb()))
                : HAS_TO.matcher(node.line()
                                .lower()
                                .substring(Math.min(end, duty.verb()))
                                .strip())
                        .find();
    }

    /** Whether what somebody does is told: "Các hội vận động được 12 triệu đồng". Further on anything may be: "trao số tiền nhận được". */
    static boolean isTold(Node node, Duty duty) {
        var end = node.line()
                .search(CLAUSE_ENDS)
                .region(duty.verb(), node.line().text().length());
        return isTold(node.line()
                .lower()
                .substring(
                        duty.verb(),
                        end.find() ? end.start() : node.line().text().length()));
    }

    private static boolean isTold(String lower) {
        return TOLD.matcher(lower).find();
    }
}
