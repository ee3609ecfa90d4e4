package vn.trienkhai.reader.field.report;

import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Limits that are counted from an event whose day is not said (D74): "trước ngày tổ chức đại hội 20 ngày", "sau đại hội 05 ngày làm việc". */
final class AroundEvents {
    private static final String EVENT =
            "(?:đại hội|hội nghị|hội thi|hội thao|hội diễn|lễ|cuộc thi|kỳ thi|kỳ họp|phiên họp|cuộc họp|buổi|bầu cử|khai mạc|khai giảng|tập huấn|chiến dịch|đợt|chuyến)(?!\\p{L})";

    private static final String COUNT =
            "(?:chậm nhất |ít nhất |tối thiểu |trong )?(?:là )?\\d{1,2} (?:ngày|tuần)(?!\\p{L})";
    private static final Cue BEFORE = Cue.of(
            "(?<!\\p{L})trước (?:ngày |khi |lúc )?(?:tổ chức |diễn ra |mở )?" + EVENT + "[\\p{L} ]{0,40}? " + COUNT);
    private static final Cue SENT_AFTER = Cue.of("^[\\s-]{0,3}sau (?:khi )?(?:tổ chức |kết thúc )?" + EVENT
            + "[\\p{L} ]{0,40}? " + COUNT
            + "(?: làm việc)?,? (?:[\\p{L} ]{3,60} )?(?:gửi|nộp|(?:có )?báo cáo) ");

    private AroundEvents() {}

    /** Whether a number of days before an event is set. */
    static boolean isBefore(Line line, int from, int to) {
        return line.search(BEFORE).region(from, to).find();
    }

    /** Whether something is sent so many days after an event; "sau mỗi đợt …" is a rhythm and none of these. */
    static boolean isSentAfter(Line line, int from, int to) {
        return line.search(SENT_AFTER).region(from, to).find();
    }
}
