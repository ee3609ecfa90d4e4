package vn.trienkhai.reader.field.report;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Ends;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** What is sent: "danh sách …", "báo cáo kết quả …", up to the receiver (F42, F46). */
final class ReportSubject {
    private static final Cue WHAT_STARTS = Cue.of(
            "(?:tổng hợp,? )?(?:báo cáo|danh sách|số liệu|ý kiến|đăng ký|hồ sơ|kết quả|kế hoạch|phản ánh|góp ý)");

    /** Words that lead on to the receiver. */
    private static final Cue WAY = Cue.of(
            "(?:[\\s,:;]{1,3}(?:nơi nhận|gửi|gởi|nộp|chuyển|trình|đề nghị|xin|đều|được|và|rồi|về|cho|đến|tới|với|tại|là)){1,4}[\\s:]{0,9}$");
    /** By when it goes says nothing of what it is. */
    private static final Cue LIMIT =
            Cue.of("[,:]? (?:trước|chậm nhất|muộn nhất)(?: là| vào)?(?: ngày| \\d| thứ| \\(?(?:sáng|chiều))");

    /** "nộp cho nhà trường bản sao giấy phép … trước ngày …": it stands behind the receiver, up to its limit. */
    private static final Cue BEHIND = Cue.of(
            "^ ((?:bản|giấy|phiếu|đơn|hồ sơ|sổ|biên bản|bảng|bài|chứng từ|hóa đơn|dự toán|thẻ|minh chứng|hình ảnh|ảnh|kế hoạch|danh sách|số liệu|báo cáo|văn bản)(?! tổng hợp(?:$|[.,;]))(?!\\p{L})[^.;:]{2,200}?)(?=,? (?:trước|chậm nhất|muộn nhất|vào (?=ngày|sáng|chiều)|để|qua)(?!\\p{L})|[.;:]|$)");

    private static final int FAR = 160;

    private ReportSubject() {}

    /** The words that name what is sent; null where the clause has none. */
    static @Nullable String of(Line line, int from, @Nullable Found<String> receiver) {
        int goesTo = receiver == null ? line.text().length() : receiver.span().start() - line.start();
        boolean behind = goesTo >= from && goesTo <= line.text().length();
        int end = receiver == null
                ? Duty.sentenceEnd(line.lower(), from, line.text().length())
                : line.text().length();
        int until = Math.min(end, behind ? goesTo : line.text().length());
        var starts = line.search(WHAT_STARTS).region(from, Math.max(from, until));
        if (!starts.find()) {
            return behind && receiver != null ? behind(line, receiver.span().end() - line.start()) : null;
        }
        var text = line.text().substring(starts.start(), Math.min(until, starts.start() + FAR));
        var named = withoutLimit(text);
        var way = WAY.matcher(Spelling.lower(named));
        return Ends.withoutTrailing(way.find() ? named.substring(0, way.start()) : named, ".;:, /");
    }

    /** Several papers with a limit each stay as they are named. */
    private static String withoutLimit(String text) {
        var lower = Spelling.lower(text);
        var limit = LIMIT.matcher(lower);
        boolean alone = limit.find()
                && !WHAT_STARTS.matcher(lower.substring(limit.end())).find();
        return alone ? text.substring(0, limit.start()) : text;
    }

    private static @Nullable String behind(Line line, int end) {
        var object = line.search(BEHIND).region(end, line.text().length());
        return object.lookingAt() ? line.text().substring(object.start(1), object.end(1)) : null;
    }
}
