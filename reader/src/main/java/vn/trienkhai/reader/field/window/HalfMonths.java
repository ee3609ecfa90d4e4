package vn.trienkhai.reader.field.window;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.activity.MonthList;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/** Halves of a month and its first or last days (B44): "trong nửa đầu tháng 12/2025", "trong 10 ngày đầu tháng 5", "trong tháng 6 và nửa đầu tháng 7". */
final class HalfMonths {
    private static final Cue HALF = Cue.of(
            "(?<!\\p{L})(?:tháng (0?[1-9]|1[0-2]) và (?=nửa đầu))?(?:nửa|trong (0?[1-9]|1\\d) ngày) (đầu|cuối) tháng (0?[1-9]|1[0-2])(?:(?: ?/ ?| năm )((?:19|20)\\d\\d))?(?!\\d|/\\d| đã )");

    private static final int MIDDLE = 15;

    private HalfMonths() {}

    static void read(Line line, String heading, WindowList windows) {
        readMonths(line, heading, windows);
        var half = line.search(HALF);
        while (half.find()) {
            boolean taken = half.group(5) == null;
            int days = half.group(2) == null ? MIDDLE : Integer.parseInt(half.group(2));
            var month = windows.dated(new Dates.Mention(
                    half.start(),
                    half.end(),
                    0,
                    Integer.parseInt(half.group(4)),
                    taken ? 0 : Integer.parseInt(half.group(5))));
            var last = month.last();
            if (last != null) {
                int start = half.start();
                windows.add(
                        line,
                        new WindowList.Bounds(
                                start,
                                half.end(),
                                since(
                                        half.group(1),
                                        first(
                                                half.group(3),
                                                half.group(2) == null ? last.lengthOfMonth() - MIDDLE : days,
                                                last)),
                                end(half.group(3), days, last),
                                taken),
                        () -> WindowTitle.of(line, start, heading));
            }
        }
    }

    /** "trong hai tháng 4 và 5" */
    private static void readMonths(Line line, String heading, WindowList windows) {
        var months = MonthList.in(line, 0, line.text().length());
        if (months != null) {
            int start = months.first().start();
            windows.add(
                    line,
                    new WindowList.Bounds(
                            start,
                            months.first().end(),
                            windows.dated(months.first()).first(),
                            windows.dated(months.last()).last(),
                            true),
                    () -> WindowTitle.of(line, start, heading));
        }
    }

    /** "tháng 6 và nửa đầu tháng 7": from the first day of the month before on. */
    private static LocalDate since(@Nullable String month, LocalDate first) {
        return month == null || Integer.parseInt(month) != first.minusMonths(1).getMonthValue()
                ? first
                : first.minusMonths(1).withDayOfMonth(1);
    }

    private static LocalDate first(@Nullable String part, int days, LocalDate last) {
        return last.withDayOfMonth("đầu".equals(part) ? 1 : last.lengthOfMonth() - days + 1);
    }

    private static LocalDate end(@Nullable String part, int days, LocalDate last) {
        return "đầu".equals(part) ? last.withDayOfMonth(days) : last;
    }
}
