package vn.trienkhai.reader.field.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.deadline.Deadlines;
import vn.trienkhai.reader.field.deadline.SendingDays;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.ClockTime;
import vn.trienkhai.reader.time.Dates;

/** By when a report is due (patterns D60–D69): the limit that stands by the sending, not that of the work before it. */
final class ReportDue {
    /** "gửi về Sở vào sáng ngày 01/9", "nộp về Sở ngày 25/8, muộn hơn …" (D65). */
    private static final Cue SENT_ON = Cue.of(
            "^(?: ?\\([^)]{0,90}\\))?,? ?(?:tại (?:buổi (?:họp|làm việc)|cuộc họp|phiên họp|kỳ họp|hội nghị|buổi họp|giao ban)(?: \\p{L}{1,9}){0,8}? )?(?:lần đầu(?: tiên)? )?(?:vào |trong |đúng hạn )?(?:(?:lúc )?"
                    + ClockTime.HOUR
                    + ",? )?(?:buổi )?(?:sáng |chiều )?(?:vào )?(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? )?(?:(?=ngày \\d{1,2}[/.-]\\d)|(?<=(?:sáng|chiều|vào) )(?=\\d{1,2}/\\d))");
    /** What the receiver does with it has a limit of its own. */
    private static final Cue NEXT_STEP = Cue.of(" (?:để|nhằm|làm cơ sở) |[;]");
    /** "đúng ngày 05 hằng tháng": no day of the calendar. */
    private static final Cue AGAIN = Cue.of("^ (?:hằng|hàng|mỗi) ");

    private static final Cue HANDED_BY =
            Cue.of("(?<!\\p{L})hạn (?:nộp|gửi|đăng ký|trả)(?: \\p{L}{1,9}){1,9}:? (?:là |đến )?(?:" + ClockTime.HOUR
                    + ",? )?(?:ngày )?(?=\\d{1,2}/\\d{1,2}(?:/\\d{4})?(?!\\d))");
    private static final Cue DONE = Cue.of("(?<!\\p{L})(?:xong|hoàn thành|hoàn tất)(?!\\p{L})");
    /** "…, dạy và rút kinh nghiệm xong trước ngày …": what is done after the sending. */
    private static final Cue THEN_DONE = Cue.of(
            "^[^.;,]{0,40}, (?!(?:gửi|nộp|báo cáo|tất cả|và|hạn|thời|việc|hoàn thành|hoàn tất|xong|đồng|qua|kèm|đ/c)(?!\\p{L}))\\p{L}[^.;,()]{3,60} (?:xong|hoàn tất|hoàn thành)(?: trước| trong| vào| chậm nhất| muộn nhất)?(?: là)?(?: ngày)? $");

    /** "giải quyết xong trước ngày 30/6/2026, hằng tháng báo cáo …": the day of the work, and a rhythm of the reports. */
    private static final Cue THEN_AGAIN =
            Cue.of("^, (?:và |đồng thời )?(?:hằng|hàng|mỗi|từng|định kỳ) (?:tuần|tháng|quý|năm|ngày)(?!\\p{L})");

    private static final Cue THEN_SENT = Cue.of(
            "^, (?:danh sách|kết quả|báo cáo|hồ sơ|biên bản|số liệu|bảng|phiếu)(?!\\p{L})[^.;,]{0,60} (?:gửi|nộp|báo)(?!\\p{L})");
    private static final int NEAR = 12;

    private ReportDue() {}

    /** The limit of what is sent between the two places; {@code receiver} is null where nobody is named. */
    static Deadlines.@Nullable Deadline of(
            Line line, int from, int to, @Nullable Found<String> receiver, @Nullable LocalDate day) {
        int named = receiver == null ? to : receiver.span().end() - line.start();
        var near = named > from && named < to ? behind(line, named, to, day) : null;
        if (near != null) {
            return isOfWorkBehind(line, near, named) ? null : near;
        }
        var limit = Deadlines.in(line, from, to, day);
        if (limit != null && receiver != null && isOfWorkBefore(line, limit, named, to)) {
            return null;
        }
        limit = limit == null ? SendingDays.in(line, from, to, day) : limit;
        return limit == null ? ofHandingIn(line, from, to, day) : limit;
    }

    /** "lập tổ trong tháng 9/2026 …, báo cáo Bộ định kỳ 15 ngày một lần": the day before the sending, the rhythm behind it. */
    static boolean isOfWork(Line line, int to, Deadlines.Deadline limit, @Nullable Found<String> receiver) {
        int named = receiver == null ? to : receiver.span().end() - line.start();
        int end = limit.span().end() - line.start();
        return limit.ofPeriod()
                || end > 0
                        && end < to
                        && line.search(THEN_AGAIN).region(end, to).lookingAt()
                || receiver != null
                        && limit.on() != null
                        && !limit.yearTaken()
                        && limit.span().start() < receiver.span().start()
                        && named < to
                        && Recurrence.of(line, named, to).code() != null;
    }

    /** "(hạn nộp hồ sơ 25/10)": what has to be handed in by then. */
    private static Deadlines.@Nullable Deadline ofHandingIn(Line line, int from, int to, @Nullable LocalDate day) {
        var limit = line.search(HANDED_BY).region(from, to);
        var dates = limit.find() ? line.dates(limit.start(), to) : List.<Dates.Mention>of();
        return dates.isEmpty() || !dates.getFirst().isDay() ? null : SendingDays.on(line, dates.getFirst(), day);
    }

    /** "tập huấn xong trước 30/6, danh sách đội gửi về Chi cục": the day of the work, the sending behind a comma has none. */
    private static boolean isOfWorkBefore(Line line, Deadlines.Deadline limit, int named, int to) {
        int end = limit.span().end() - line.start();
        return end < named
                && line.search(DONE)
                        .region(Math.max(0, limit.span().start() - line.start() - NEAR), end)
                        .find()
                && line.search(THEN_SENT).region(end, Math.min(to, named)).lookingAt();
    }

    private static boolean isOfWorkBehind(Line line, Deadlines.Deadline limit, int named) {
        var day = line.dates(named, limit.span().end() - line.start());
        return !day.isEmpty()
                && line.search(THEN_DONE).region(named, day.getFirst().start()).find();
    }

    /** Whether a limit stands behind the place that something is brought to. */
    static boolean isLimitBehind(Line line, int from, int to, @Nullable LocalDate day) {
        var limit = Deadlines.in(line, from, to, day);
        return limit != null && limit.on() != null && !limit.ofPeriod();
    }

    private static Deadlines.@Nullable Deadline behind(Line line, int named, int to, @Nullable LocalDate day) {
        var sent = line.search(SENT_ON).region(named, to);
        var on = sent.lookingAt() ? line.dates(sent.end(), to) : List.<Dates.Mention>of();
        if (!on.isEmpty()) {
            var date = on.getFirst();
            boolean again =
                    line.search(AGAIN).region(date.end(), line.text().length()).find();
            var due = again || !date.isDay() ? null : SendingDays.on(line, date, day);
            return due == null || due.on() == null || day != null && due.on().isBefore(day) ? null : due;
        }
        var limit = Deadlines.in(line, named, to, day);
        if (limit == null || limit.on() == null || limit.ofPeriod()) {
            return null;
        }
        int at = limit.span().start() - line.start();
        return line.search(NEXT_STEP).region(named, at).find() ? null : limit;
    }
}
