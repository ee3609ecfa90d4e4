package vn.trienkhai.reader.field.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/**
 * Deadlines without a day of the calendar: counted from something (C51–C59), or fixed in another clause (D74).
 *
 * <p>They have no value, only their words and a doubt. Where the count begins with this document itself its end is a choice;
 * working days leave out Saturdays and Sundays but know no holidays.
 */
final class RelativeDeadlines {
    private static final String COUNT = "(?<count>\\d{1,3}) (?:\\([^)]{0,20}\\) )?";
    /** "trong 5 ngày làm việc", "sau 10 ngày kể từ ngày ký" (C51, C59). */
    private static final Cue COUNTED = Cue.of(
            "ngày|tháng|tuần",
            "(?:sau |trong (?:vòng |thời hạn |thời gian )?|chậm nhất (?:là )?(?:sau )?(?:trong )?|không quá )" + COUNT
                    + "(?<unit>ngày|tháng|tuần)(?<working> làm việc)?(?! (?:đầu|lễ|hội))(?<since>,? (?:kể |tính )?từ [^,.;]{3,40}| sau khi [^,.;]{3,40})?");
    /** "chậm nhất là ngày làm việc tiếp theo" (C55). */
    private static final Cue NEXT_DAY =
            Cue.of("ngày làm việc", "(?:chậm nhất|muộn nhất)(?: là| vào)? ngày làm việc (?:tiếp theo|kế tiếp)");

    /** "theo thời hạn tại khoản 1" (D74). */
    private static final Cue ELSEWHERE = Cue.of(
            " tại ",
            "(?:theo|đúng)(?: (?:đúng|về))? (?:thời gian|thời hạn|tiến độ|hạn)(?: [\\p{L}]{1,12}){0,5}? tại (?:khoản|điều|điểm|mục|phụ lục|tiểu mục|phần) [\\p{L}\\d]{1,6}(?:\\.\\d{1,2})?");

    private static final Cue DURATION = Cue.of("(?:diễn ra|kéo dài|tổ chức|ra quân) $");
    /** "kể từ ngày ký ban hành" (C52). */
    private static final Cue SIGNING = Cue.of("từ ngày (?:ký|ban hành)");

    private RelativeDeadlines() {}

    static Deadlines.@Nullable Deadline in(Line line, int from, int to, @Nullable LocalDate day) {
        var sameDay = SameDay.in(line, from, to, day);
        if (sameDay != null) {
            return sameDay;
        }
        var counted = line.search(COUNTED).region(from, to);
        if (counted.find() && (counted.group("since") != null || !isDuration(line.lower(), counted.start()))) {
            var since = counted.group("since");
            boolean fromHere = since == null || SIGNING.matcher(since).find();
            int count = Integer.parseInt(counted.group("count"));
            var end = day == null || !fromHere
                    ? null
                    : end(day, count, counted.group("unit"), counted.group("working") != null);
            return open(line, counted.start(), counted.end(), DoubtReason.DEADLINE_RELATIVE, end);
        }
        var next = line.search(NEXT_DAY).region(from, to);
        if (next.find()) {
            return open(line, next.start(), next.end(), DoubtReason.DEADLINE_RELATIVE, null);
        }
        var elsewhere = line.search(ELSEWHERE).region(from, to);
        return elsewhere.find()
                ? open(line, elsewhere.start(), elsewhere.end(), DoubtReason.DEADLINE_ELSEWHERE, null)
                : null;
    }

    /** "diễn ra trong 3 ngày", "tổ chức trong 02 ngày": how long something takes. */
    private static boolean isDuration(String lower, int at) {
        return DURATION.matcher(lower.substring(Math.max(0, at - 14), at)).find();
    }

    private static LocalDate end(LocalDate day, int count, String unit, boolean working) {
        return switch (unit) {
            case "tuần" -> day.plusWeeks(count);
            case "tháng" -> day.plusMonths(count);
            default -> working ? workingDays(day, count) : day.plusDays(count);
        };
    }

    private static LocalDate workingDays(LocalDate day, int count) {
        var end = day;
        for (int left = count; left > 0; ) {
            end = end.plusDays(1);
            boolean works = end.getDayOfWeek() != DayOfWeek.SATURDAY && end.getDayOfWeek() != DayOfWeek.SUNDAY;
            left -= works ? 1 : 0;
        }
        return end;
    }

    private static Deadlines.Deadline open(
            Line line, int from, int to, DoubtReason reason, @Nullable LocalDate choice) {
        return Deadlines.Deadline.open(
                line.span(from, to),
                line.text().substring(from, to),
                reason,
                choice == null ? List.of() : List.of(choice.toString()));
    }
}
