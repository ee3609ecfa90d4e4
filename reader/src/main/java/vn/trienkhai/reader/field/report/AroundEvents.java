package vn.trienkhai.reader.field.report;

import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Limits that are counted from an event whose day is not said (D74): "trước ngày tổ chức đại hội 20 ngày", "sau đại hội 05 ngày làm việc". */
final class AroundEvents {
    private static final String EVENT =
            "(?:đại hội|hội nghị|hội thi|hội thao|hội diễn|lễ|cuộc thi|kỳ thi|kỳ họp|phiên họp|cuộc họp|buổi|bầu cử|khai mạc|khai giảng|tập huấn|chiến dịch|đợt|chuyến|(?:lễ )?giao,? (?:nhận )?quân|nhận quân|diễn tập|ra quân|mít tinh)(?!\\p{L})";

    private static final String COUNT =
            "(?:chậm nhất |ít nhất |tối thiểu |trong )?(?:là )?\\d{1,2} (?:ngày|tuần)(?!\\p{L})";
    private static final Cue BEFORE = Cue.of(
            "(?<!\\p{L})trước (?:ngày |khi |lúc )?(?:tổ chức |diễn ra |mở )?" + EVENT + "[\\p{L} ]{0,40}? " + COUNT);
    private static final Cue SENT_AFTER = Cue.of("^[\\s-]{0,3}sau (?:khi )?(?:tổ chức |kết thúc )?" + EVENT
            + "[\\p{L} ]{0,40}? " + COUNT
            + "(?: làm việc)?,? (?:[\\p{L} ]{3,60} )?(?:gửi|nộp|(?:có )?báo cáo) ");

    /** "Báo cáo sau mỗi hội nghị chậm nhất một ngày". */
    private static final Cue COUNTED_AFTER = Cue.of(
            "(?<!\\p{L})sau (?:khi |mỗi |từng ){0,2}(?:tổ chức |kết thúc )?" + EVENT
                    + "[\\p{L} ]{0,40}? (?:chậm nhất|muộn nhất|không quá|trong)(?: là)? (?:\\d{1,2}|một|hai|ba|năm) (?:ngày|giờ|tuần)(?!\\p{L})");

    private AroundEvents() {}

    /** Whether so many days after an event are set, whose day is not said. */
    static boolean isCountedAfter(Line line, int from, int to) {
        return line.search(COUNTED_AFTER).region(from, to).find();
    }

    /** Whether a number of days before an event is set. */
    static boolean isBefore(Line line, int from, int to) {
        return line.search(BEFORE).region(from, to).find();
    }

    /** Whether something is sent so many days after an event; "sau mỗi đợt …" is a rhythm and none of these. */
    static boolean isSentAfter(Line line, int from, int to) {
        return line.search(SENT_AFTER).region(from, to).find();
    }
}
