package vn.trienkhai.reader.field.window;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/** Halves of a month (B44): "trong nửa đầu tháng 12/2025", "dự kiến nửa cuối tháng 5". */
final class HalfMonths {
    private static final Cue HALF =
            Cue.of("(?<!\\p{L})nửa (đầu|cuối) tháng (0?[1-9]|1[0-2])(?:(?: ?/ ?| năm )((?:19|20)\\d\\d))?(?!\\d|/\\d)");

    private static final int MIDDLE = 15;

    private HalfMonths() {}

    static void read(Line line, String heading, WindowList windows) {
        var half = line.search(HALF);
        while (half.find()) {
            boolean taken = half.group(3) == null;
            var month = windows.dated(new Dates.Mention(
                    half.start(),
                    half.end(),
                    0,
                    Integer.parseInt(half.group(2)),
                    taken ? 0 : Integer.parseInt(half.group(3))));
            var last = month.last();
            if (last != null) {
                int start = half.start();
                windows.add(
                        line,
                        new WindowList.Bounds(
                                start, half.end(), first(half.group(1), last), end(half.group(1), last), taken),
                        () -> WindowTitle.of(line, start, heading));
            }
        }
    }

    private static LocalDate first(@Nullable String half, LocalDate last) {
        return last.withDayOfMonth("đầu".equals(half) ? 1 : MIDDLE + 1);
    }

    private static LocalDate end(@Nullable String half, LocalDate last) {
        return "đầu".equals(half) ? last.withDayOfMonth(MIDDLE) : last;
    }
}
