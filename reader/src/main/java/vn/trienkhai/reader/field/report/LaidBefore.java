package vn.trienkhai.reader.field.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.ReportObligation;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.pattern.Cue;

/**
 * What is laid before somebody who decides, once and by a day (F42): "lập dự toán, trình Ban Thường vụ phê duyệt trước ngày …".
 * Offices are of two minds whether that is handed in or is the work itself, so that it always comes with a doubt.
 */
public final class LaidBefore {
    private static final Cue LAID = Cue.of(
            "(?<!chương |quá |tiến |quy |lộ |giáo |công |tường |hành |tờ |thuyết |lập |đã |được |để |\\p{L})trình (?!cấp (?:có )?thẩm quyền|duyệt)(?=\\p{L})");
    /** "trình Giám đốc ban hành", "trình Ủy ban nhân dân tỉnh kịch bản chi tiết": what is decided, or what about. */
    private static final Cue DECIDED = Cue.of(
            " (?:ban hành|ký|quyết định|thông qua|cấp (?:bổ sung|kinh phí|vốn|phép)|bố trí|biểu dương|khen|công nhận|chấp thuận|giao|xét|thẩm tra|thẩm định|công bố|bàn|lựa chọn|kịch bản|dự (?:toán|thảo)|kế hoạch|quyết toán|nội dung|giá đất|hồ sơ|đề án|nghị quyết|quy chế|bản)(?!\\p{L})");

    private static final Cue LIMIT = Cue.of("hạn ");

    /** "trình Ban Thường vụ xem xét từ ngày … đến ngày …": when those above decide, and no limit for what is laid before them. */
    private static final Cue DECIDED_FROM = Cue.of(
            "^(?: (?:xem xét|phê duyệt|quyết định|thông qua|cho ý kiến|xét|thẩm định)(?!\\p{L})[^.;,:\\d]{0,40})? từ (?:ngày )?\\d");

    private static final int FAR = 120;
    private static final int NEAR = 12;

    private LaidBefore() {}

    /** The limit stands behind whoever decides, or behind what is decided. */
    static @Nullable Found<String> in(Line line, int from, int to, @Nullable LocalDate day) {
        var laid = line.search(LAID).transparent().region(from, to);
        while (laid.find()) {
            var unit = ReportReceiver.unitAt(line, laid.end(), to);
            int end = unit == null ? to : unit.span().end() - line.start();
            int far = Math.min(to, end + FAR);
            if (unit != null
                    && !isDecidedFrom(line, end, far)
                    && (ReportDue.isLimitBehind(line, end, far, day)
                            || AroundEvents.isBefore(line, end, far)
                            || AtSession.isBehind(line, end, far)
                            || isLimitAround(line, laid.start(), end, far))) {
                return undecided(line, unit);
            }
        }
        return null;
    }

    /** Whether what stands behind those above says from when on they decide. */
    static boolean isDecidedFrom(Line line, int end, int to) {
        return line.search(DECIDED_FROM).region(end, to).find();
    }

    /** "hạn trình Ủy ban nhân dân tỉnh 20/11": the word stands before, the day behind. */
    private static boolean isLimitAround(Line line, int verb, int end, int to) {
        var dates = line.dates(end, to);
        return line.search(LIMIT)
                        .region(Math.max(0, verb - "hạn ".length()), verb)
                        .lookingAt()
                && !dates.isEmpty()
                && dates.getFirst().isDay()
                && dates.getFirst().start() - end < NEAR;
    }

    /**
     * Whether the receiver stands right behind the word that lays something before it; a report laid before it is a report, and
     * a receiver that another line names for several is none of these.
     */
    static boolean isBefore(Line line, Found<String> receiver) {
        int at = receiver.span().start() - line.start();
        return at >= 0
                && receiver.span().end() <= line.end()
                && line.search(LAID)
                        .transparent()
                        .region(Math.max(0, at - "trình ".length()), at)
                        .find()
                && !line.lower().startsWith(" báo cáo", receiver.span().end() - line.start())
                && !HandedUp.isReportLaid(line, at);
    }

    /** Whether the obligation is of this kind: its day is that of the work all the same. */
    public static boolean is(ReportObligation report) {
        return report.to() != null && report.raw().contains("trình " + report.to());
    }

    private static Found<String> undecided(Line line, Found<String> unit) {
        int start = unit.span().start() - line.start();
        var decided = line.search(DECIDED).region(start, unit.span().end() - line.start());
        boolean cut = decided.find();
        while (cut && Character.isUpperCase(line.text().charAt(decided.start() + 1))) {
            cut = decided.find();
        }
        if (!cut) {
            return unit;
        }
        int end = decided.start();
        return new Found<>(line.text().substring(start, end), new Span(line.start() + start, line.start() + end));
    }
}
