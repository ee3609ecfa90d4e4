package vn.trienkhai.reader.field.window;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.Window;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/**
 * Periods of which only the days are printed, their month standing before them (pattern B31): "suốt tháng 3/2026, cao điểm từ ngày 09 đến
 * ngày 15". Where the line names no month, it is the one in which everything else takes place.
 */
final class BareDays {
    private static final Cue DAYS = Cue.of(
            "(?<!\\p{L})từ ngày (\\d{1,2}) (?:đến|tới)(?: hết)? ngày (\\d{1,2})(?![\\d/.-]*\\d| ?tháng| h[ằà]ng| mỗi| của| cuối| đầu)");

    private static final Cue EVERY_MONTH = Cue.of("(?:h[ằà]ng|mỗi|từng) (?:tháng|quý)");

    private BareDays() {}

    static void read(Line line, String heading, WindowList windows) {
        var found = line.search(DAYS);
        while (found.find()) {
            int first = Integer.parseInt(found.group(1));
            int last = Integer.parseInt(found.group(2));
            var month = line.search(EVERY_MONTH).find() ? null : month(line, found.start(), windows);
            if (month != null && month.isValidDay(first) && month.isValidDay(last) && first < last) {
                int start = found.start();
                var bounds = new WindowList.Bounds(start, found.end(), month.atDay(first), month.atDay(last), true);
                windows.add(line, bounds, () -> WindowTitle.of(line, start, heading));
            }
        }
    }

    private static @Nullable YearMonth month(Line line, int before, WindowList windows) {
        var named = line.dates(0, before);
        if (!named.isEmpty()) {
            var last = windows.dated(named.getLast()).last();
            return last == null || named.getLast().month() == 0 ? null : YearMonth.from(last);
        }
        var months = windows.all().stream()
                .flatMap(window -> month(window).stream())
                .distinct()
                .toList();
        return months.size() == 1 ? months.getFirst() : null;
    }

    private static Optional<YearMonth> month(Window window) {
        return Optional.ofNullable(window.to() == null ? window.from() : window.to())
                .map(YearMonth::from);
    }
}
