package vn.trienkhai.reader.field.window;

import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/**
 * Days on which something is told to have happened or foreseen to happen (E90): "Dự báo … trong ngày 28/10, …", "Theo báo cáo của …, từ ngày
 * 01/02 …", "đến hết tháng 5 đã bàn giao …", "Từ ngày 12 đến ngày 14/3, trên địa bàn có mưa đá". Nothing is to be done on them.
 */
final class ToldDays {
    private static final Cue TOLD = Cue.of(
            "\\s?(?:dự báo|theo (?:(?:bản )?tin|báo cáo|thống kê|dự báo|nhận định|tổng hợp)|tình hình|do ảnh hưởng (?:của|bởi)[^.;]{3,80}, (?:(?:trong|từ) )?(?:[\\p{L}\\d/ ]{3,60},? )?(?:có|xảy ra|tiếp tục|xuất hiện) (?:mưa|gió|lũ|nắng|rét|dông|khả năng))(?!\\p{L})");

    private static final Cue DONE = Cue.of("(?<!\\p{L})đã (?!được|ban hành|giao|phân công)");

    /** What befalls a place: behind the days that a sentence begins with, and these over, it is news. */
    private static final Cue HAPPENED = Cue.of(
            "(?<!\\p{L})(?:đã |xảy ra |ghi nhận |xuất hiện |có (?:mưa|lốc|gió|dông|rét|sương|lũ|bão|động đất)|bị (?:ngập|sạt|cháy|ảnh hưởng|thiệt hại|cuốn))");

    /** A sentence begins with its day: "Từ ngày … đến ngày …", "Chiều ngày …". */
    private static final Cue DAY_FIRST =
            Cue.of("^\\s?(?:từ|trong|sáng|trưa|chiều|tối|đêm|rạng|ngày|mùng)[\\p{L}\\d ]{0,18} ?(?=\\d)");

    /** "từ đêm 05 đến ngày 08/11 Trung Bộ có mưa 200 mm": what the weather will be. */
    private static final Cue WEATHER = Cue.of(
            "(?<!\\p{L})(?:có|xảy ra|xuất hiện) (?:khả năng )?(?:mưa|dông|gió|lốc|rét|sương muối|nắng nóng|lũ|triều cường|sóng)(?!\\p{L})");

    private static final int FIRST_WORDS = 26;
    private static final int NEAR = 70;

    private ToldDays() {}

    static boolean is(Line line, Dates.Mention mention, WindowList windows) {
        int from = sentenceStart(line.lower(), mention.start());
        int to = Duty.sentenceEnd(line.lower(), mention.end(), line.text().length());
        return line.search(TOLD).region(from, to).lookingAt()
                || line.search(DAY_FIRST).region(from, to).lookingAt()
                        && line.search(WEATHER)
                                .region(mention.end(), Math.min(to, mention.end() + NEAR))
                                .find()
                || windows.day() != null
                        && (isDone(line, from, mention, to, windows) || hasHappened(line, from, mention, to, windows));
    }

    private static int sentenceStart(String lower, int day) {
        int stop = lower.lastIndexOf(". ", day);
        return Math.max(stop < 0 ? 0 : stop + 2, lower.lastIndexOf("; ", day) + 1);
    }

    private static boolean isDone(Line line, int from, Dates.Mention mention, int to, WindowList windows) {
        var last = windows.dated(mention).last();
        return last != null
                && last.isBefore(windows.day())
                && line.search(DONE).region(from, to).find();
    }

    /** "Sáng 23/9, bão đã vào bờ" in a paper of that day, "Từ ngày 25 đến ngày 28/10, … có mưa to" in one of the 29th. */
    private static boolean hasHappened(Line line, int from, Dates.Mention mention, int to, WindowList windows) {
        if (!line.search(DAY_FIRST).region(from, to).lookingAt()) {
            return false;
        }
        var happened = line.search(HAPPENED).region(mention.end(), to);
        var days = happened.find() ? line.dates(from, happened.start()) : null;
        if (days == null || days.isEmpty() || days.getFirst().start() - from >= FIRST_WORDS) {
            return false;
        }
        var end = windows.dated(days.getLast()).last();
        return end != null && !end.isAfter(windows.day());
    }
}
