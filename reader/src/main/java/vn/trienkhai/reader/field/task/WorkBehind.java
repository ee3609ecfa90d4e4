package vn.trienkhai.reader.field.task;

import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** "Đoàn kiểm tra báo cáo Giám đốc kết quả từng đợt; tham mưu xử lý cơ sở vi phạm": behind a report work of another kind (F46). */
final class WorkBehind {
    /** What is proposed, summed up or sent goes with the report. */
    private static final Cue OF_REPORT = Cue.of(
            "^(?:kịp thời |định kỳ |đồng thời |và )?(?:đề xuất|kiến nghị|sơ kết|tổng kết|tổng hợp|đánh giá|báo|gửi|nộp|phản ánh|cung cấp|đăng ký|thông tin|cập nhật|lập|nêu|ghi|kèm)(?!\\p{L})");

    private static final Cue SENT = Cue.of("(?<!\\p{L})(?:gửi|báo cáo|nộp) ");

    private static final String NEXT = "; ";

    private WorkBehind() {}

    /** Whether another order stands behind the report that is asked for from {@code verb} on. */
    static boolean behindReport(Line line, int verb) {
        var lower = line.lower();
        int stop = Duty.sentenceEnd(lower, verb, lower.length());
        while (lower.startsWith(NEXT, stop)) {
            int next = stop + NEXT.length();
            stop = Duty.sentenceEnd(lower, next, lower.length());
            if (next < stop
                    && Units.isImperative(lower, next)
                    && !line.search(OF_REPORT).region(next, stop).find()
                    && !line.search(SENT).region(next, stop).find()) {
                return true;
            }
        }
        return false;
    }
}
