package vn.trienkhai.reader.field.window;

import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/** Days of a schedule written in one line, each behind whose it is (B37): "theo lịch: khối nội 15/8, khối ngoại 16/8". */
final class ScheduledDays {
    private static final String DAY = "(?:ngày )?(\\d{1,2})/(\\d{1,2})(?:/((?:19|20)\\d\\d))?";
    private static final String ITEM = "(\\p{L}[\\p{L} –-]{1,50}? )" + DAY + "(?!\\d|/\\d|%)";
    private static final Cue SCHEDULE =
            Cue.of("(?<!\\p{L})lịch(?: (?:sau|như sau|cụ thể|\\p{L}+ \\p{L}+))?(?: như sau)?: ?(?=" + ITEM + "[,;] "
                    + ITEM + ")");

    private static final Cue NEXT = Cue.of("^(?:[,;] | và |, và )?" + ITEM);
    private static final int MONTHS = 12;

    private ScheduledDays() {}

    static void read(Line line, String heading, WindowList windows) {
        var schedule = line.search(SCHEDULE);
        if (!schedule.find()) {
            return;
        }
        int end = line.text().length();
        var next = line.search(NEXT).region(schedule.end(), end);
        while (next.lookingAt()) {
            int start = next.start(1);
            int month = Integer.parseInt(next.group(3));
            int year = next.group(4) == null ? 0 : Integer.parseInt(next.group(4));
            var mention = new Dates.Mention(start, next.end(), Integer.parseInt(next.group(2)), month, year);
            var on =
                    month == 0 || month > MONTHS ? null : windows.dated(mention).first();
            if (on != null && line.dates(start, next.end()).isEmpty()) {
                var what = line.text().substring(start, next.end(1)).strip();
                windows.add(line, new WindowList.Bounds(start, next.end(), on, on, year == 0), () -> what);
            }
            next = line.search(NEXT).region(next.end(), end);
        }
    }
}
