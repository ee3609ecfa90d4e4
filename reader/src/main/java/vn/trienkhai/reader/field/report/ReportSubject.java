package vn.trienkhai.reader.field.report;

import org.jspecify.annotations.Nullable;
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
    private static final Cue WAY = Cue.of("[\\s,]{0,9}(?:gửi về|gửi cho|gửi đến|gửi|về|cho|đến|tới|với)\\s{0,9}$");

    private static final int FAR = 160;

    private ReportSubject() {}

    /** The words that name what is sent; null where the clause has none. */
    static @Nullable String of(Line line, int from, @Nullable Found<String> receiver) {
        int named = receiver == null ? line.text().length() : receiver.span().start() - line.start();
        boolean behind = named >= from && named <= line.text().length();
        int until = behind ? named : line.text().length();
        var starts = line.search(WHAT_STARTS).region(from, Math.max(from, until));
        if (!starts.find()) {
            return null;
        }
        var text = line.text().substring(starts.start(), Math.min(until, starts.start() + FAR));
        var way = WAY.matcher(Spelling.lower(text));
        return Ends.withoutTrailing(way.find() ? text.substring(0, way.start()) : text, ".;, /");
    }
}
