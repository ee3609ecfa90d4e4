package vn.trienkhai.reader.field;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.layout.Cue;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.layout.Spelling;

/** Thời hạn in a sentence (patterns D60–D72): "trước ngày …", "chậm nhất …", "hoàn thành trong tháng …"; the day as named. */
final class Deadlines {

    /**
     * A deadline as it stands.
     *
     * @param on null where it is counted from something else, or where its year cannot be known
     */
    record Deadline(@Nullable LocalDate on, Span span, String raw, boolean yearTaken, boolean before) {}

    private static final Pattern LIMIT = Pattern.compile(
            "(?<![\\p{L}])(trước|chậm nhất|muộn nhất|hạn chót|hạn cuối|thời hạn|hạn nộp|xong|đến hết|hoàn thành|không quá|thời gian nộp|thời gian gửi|(?<!từ |diễn ra )trong(?= ?$))"
                    + "(?:(?: là| đến| vào| trong| trước| cuối|:| hết| nộp| gửi| \\d{1,2} ?(?:giờ|h|g)(?: ?\\d{2})?(?: phút)?,?| \\(?(?:thứ|sáng|chiều) [^,)]{2,9}\\)?,?)){0,4} ?$");
    private static final Cue RELATIVE = Cue.of(
            "trong |sau |chậm nhất ",
            "(?:trong (?:vòng |thời hạn |thời gian )?(?:0?\\d{1,3}) (?:\\([^)]*\\) )?(?:ngày|tháng|tuần)(?: làm việc)?|sau \\d{1,3} ngày(?: làm việc)? kể từ[^,.;]{3,40}|chậm nhất (?:sau )?\\d{1,3} ngày[^,.;]{0,40})");
    /** "từ ngày 02/02/2026 – 15/02/2026": what has to be done in a period has to be done by its end. */
    private static final Cue RANGE =
            Cue.of("từ ngày ", "(?<!kể )(?<!\\p{L})từ ngày [\\d/.]{3,10} ?(?:-|đến|đến ngày|đến hết ngày) ?\\d");

    private static final Pattern PERIOD_OF_MONTH = Pattern.compile("của tháng|hằng tháng|hàng tháng|mỗi tháng");
    private static final int LOOK_BACK = 60;

    private Deadlines() {}

    static @Nullable Deadline in(Line line, int from, int to, @Nullable LocalDate day) {
        for (var mention : Dates.in(line.lower(), from, to)) {
            var before = line.lower().substring(Math.max(from, mention.start() - LOOK_BACK), mention.start());
            var limit = LIMIT.matcher(before);
            if (limit.find()
                    && !isYearAlone(mention)
                    && !PERIOD_OF_MONTH.matcher(before).find()) {
                int start = mention.start() - before.length() + limit.start();
                return deadline(line, start, mention, day, limit.group().contains("trước"));
            }
        }
        var range = RANGE.matcher(line.lower()).region(from, to);
        if (range.find()) {
            var dates = Dates.in(line.lower(), range.start(), to);
            if (dates.size() > 1
                    && dates.get(1).isDay()
                    && dates.get(1).hasYear()
                    && dates.get(1).end() - range.start() < 45) {
                var span = line.span(range.start(), dates.get(1).end());
                var raw = line.text().substring(range.start(), dates.get(1).end());
                return new Deadline(dates.get(1).first(), span, raw, false, false);
            }
        }
        var relative = RELATIVE.matcher(line.lower()).region(from, to);
        if (relative.find()) {
            var span = line.span(relative.start(), relative.end());
            return new Deadline(null, span, line.text().substring(relative.start(), relative.end()), false, false);
        }
        return null;
    }

    /** The last day named in the time column of a table (D66). */
    static @Nullable Deadline ofCell(Line line, Found<String> cell, @Nullable LocalDate day) {
        var dates = Dates.in(
                line.lower(), cell.span().start() - line.start(), cell.span().end() - line.start());
        if (dates.isEmpty()) {
            return null;
        }
        var last = dates.getLast();
        var full = last.hasYear() || day == null ? last : last.withYear(yearFor(last, day));
        return new Deadline(
                full.last(),
                cell.span(),
                cell.value(),
                !last.hasYear(),
                Spelling.lower(cell.value()).startsWith("trước"));
    }

    private static boolean isYearAlone(Dates.Mention mention) {
        return mention.month() == 0;
    }

    private static Deadline deadline(
            Line line, int start, Dates.Mention mention, @Nullable LocalDate day, boolean before) {
        boolean taken = !mention.hasYear();
        var full = taken && day != null ? mention.withYear(yearFor(mention, day)) : mention;
        return new Deadline(
                full.last(),
                line.span(start, mention.end()),
                line.text().substring(start, mention.end()),
                taken,
                before);
    }

    /** A day without a year belongs to the year of the document, or to the next when it would lie half a year back. */
    static int yearFor(Dates.Mention mention, LocalDate day) {
        boolean past = mention.month() < day.getMonthValue() - 6;
        return past ? day.getYear() + 1 : day.getYear();
    }

    static void doubts(Deadline deadline, String pointer, @Nullable LocalDate day, Findings findings) {
        if (deadline.on() == null) {
            findings.doubt(
                    pointer,
                    deadline.yearTaken() ? DoubtReason.YEAR_UNKNOWN : DoubtReason.DEADLINE_RELATIVE,
                    deadline.raw(),
                    List.of());
            return;
        }
        if (deadline.yearTaken()) {
            findings.doubt(
                    pointer,
                    DoubtReason.YEAR_MISSING,
                    deadline.raw(),
                    List.of(deadline.on().toString(), deadline.on().plusYears(1).toString()));
        }
        if (day != null && deadline.on().isBefore(day)) {
            findings.doubt(pointer, DoubtReason.DEADLINE_BEFORE_DOCUMENT, deadline.raw(), List.of());
        }
        if (deadline.before()) {
            findings.doubt(
                    pointer,
                    DoubtReason.BEFORE_DAY,
                    deadline.raw(),
                    List.of(deadline.on().toString(), deadline.on().minusDays(1).toString()));
        }
    }
}
