package vn.trienkhai.reader.field.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.activity.MonthList;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/**
 * Ends of stretches of time that no day names (B31, B44): "15 ngày, bắt đầu từ ngày 01/6/2026" ends on the fifteenth of those days, "trong
 * nửa đầu tháng 12" on 15/12, "trong hai tháng 4 và 5" on 31/5. By then the work is done, as far as the stretch is a limit.
 */
final class StretchEnds {
    private static final Cue COUNTED =
            Cue.of("(?<![\\p{L}\\d])(\\d{1,3}) ngày,? (?:liên tục,? )?bắt đầu từ (?=(?:ngày )?\\d{1,2}/\\d)");
    private static final Cue HALF = Cue.of(
            "(?<!\\p{L})(?:trong |vào )(?:tháng \\d{1,2} và )?(?:nửa|(0?[1-9]|1\\d) ngày) (đầu|cuối) tháng (0?[1-9]|1[0-2])(?:(?: ?/ ?| năm )((?:19|20)\\d\\d))?(?!\\d|/\\d)");

    private static final int MIDDLE = 15;

    private StretchEnds() {}

    static Deadlines.@Nullable Deadline in(Line line, int from, int to, @Nullable LocalDate day) {
        var counted = line.search(COUNTED).region(from, to);
        if (counted.find()) {
            var dates = line.dates(counted.end(), to);
            return dates.isEmpty() || !dates.getFirst().isDay()
                    ? null
                    : counted(line, counted.start(), dates.getFirst(), Integer.parseInt(counted.group(1)), day);
        }
        @Nullable String half = null;
        int days = MIDDLE;
        Dates.@Nullable Mention month = null;
        var found = line.search(HALF).region(from, to);
        while (found.find()) {
            half = found.group(2);
            days = found.group(1) == null ? MIDDLE : Integer.parseInt(found.group(1));
            int year = found.group(4) == null ? 0 : Integer.parseInt(found.group(4));
            month = new Dates.Mention(found.start(), found.end(), 0, Integer.parseInt(found.group(3)), year);
        }
        if (month == null) {
            var months = MonthList.in(line, from, to);
            return months == null
                    ? null
                    : Deadlines.deadline(line, months.last().start(), months.last(), day, false)
                            .endOfPeriod();
        }
        var end = "đầu".equals(half)
                ? new Dates.Mention(month.start(), month.end(), days, month.month(), month.year())
                : month;
        return Deadlines.deadline(line, month.start(), end, day, false).endOfPeriod();
    }

    private static Deadlines.@Nullable Deadline counted(
            Line line, int start, Dates.Mention first, int days, @Nullable LocalDate day) {
        var since = Deadlines.deadline(line, start, first, day, false);
        return since.on() == null || days == 0
                ? null
                : Deadlines.Deadline.on(
                                since.on().plusDays(days - 1L), since.span(), since.raw(), since.yearTaken(), false)
                        .endOfPeriod();
    }
}
