package vn.trienkhai.reader.field.window;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/** Bare days right behind what opens and closes a course or an event (pattern B30): "khai giảng 10/6, bế giảng 31/7". */
final class OpenedAndClosed {
    private static final String DAY = " (?:ngày )?(\\d{1,2})/(\\d{1,2})(?:/((?:19|20)\\d\\d))?(?![\\d/])";
    private static final Cue ENDS = Cue.of("(?<!\\p{L})(?:khai giảng|khai mạc|khởi tranh|khai hội|ra quân)" + DAY
            + ",? (?:và )?(?:bế giảng|bế mạc|kết thúc|tổng kết)" + DAY);
    private static final int FIRST = 1;
    private static final int LAST = 4;
    private static final int MONTHS = 12;

    private OpenedAndClosed() {}

    static void read(Line line, String heading, WindowList windows) {
        var ends = line.search(ENDS);
        if (!ends.find() || !line.dates(ends.start(), ends.end()).isEmpty()) {
            return;
        }
        var last = day(ends.start(), ends.end(), ends.group(LAST), ends.group(LAST + 1), ends.group(LAST + 2));
        var year = ends.group(FIRST + 2) == null ? ends.group(LAST + 2) : ends.group(FIRST + 2);
        var first = day(ends.start(), ends.end(), ends.group(FIRST), ends.group(FIRST + 1), year);
        if (first.month() > MONTHS || last.month() > MONTHS) {
            return;
        }
        int start = ends.start();
        var bounds = new WindowList.Bounds(
                start,
                ends.end(),
                windows.dated(first).first(),
                windows.dated(last).last(),
                !last.hasYear());
        windows.add(line, bounds, () -> WindowTitle.of(line, start, heading));
    }

    private static Dates.Mention day(int start, int end, String day, String month, @Nullable String year) {
        int ofYear = year == null ? 0 : Integer.parseInt(year);
        return new Dates.Mention(start, end, Integer.parseInt(day), Integer.parseInt(month), ofYear);
    }
}
