package vn.trienkhai.reader.field.window;

import vn.trienkhai.reader.field.activity.ActivityDay;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/** A further day of what takes place on several that lie apart (pattern B37): "họp hai cuộc: ngày 16/5 và ngày 13/6". */
final class DaysApart {
    private static final Cue AND = Cue.of("(?:,|,? và) (?:vào )?(?:sáng |chiều |tối )?(?:ngày )?$");
    /** "… và ngày 20/5 gửi danh sách": another thing is done then. */
    private static final Cue OTHERWISE =
            Cue.of("^,? (?:phải )?(?:gửi|nộp|báo cáo|hoàn thành|xong|chốt|trình|đăng ký)(?!\\p{L})");

    /** "Đúng 20 giờ ngày 26/7/2026, đồng loạt tại …". */
    private static final Cue AT_THE_HOUR = Cue.of("^đúng \\d{1,2} giờ(?: \\d{2})?(?: phút)?,? (?:ngày )?$");

    private DaysApart() {}

    /** Whether something is held on the day, or goes on then. */
    static boolean isHeld(Line line, Dates.Mention mention, String before, String heading, WindowList windows) {
        return ActivityDay.is(line, mention, before, heading)
                || goOn(line, mention, before, windows)
                || beginsThen(line, mention, before);
    }

    private static boolean beginsThen(Line line, Dates.Mention mention, String before) {
        return mention.isDay()
                && mention.hasYear()
                && AT_THE_HOUR.matcher(before).find()
                && !isOtherwise(line, mention);
    }

    private static boolean isOtherwise(Line line, Dates.Mention mention) {
        return line.search(OTHERWISE)
                .region(mention.end(), line.text().length())
                .find();
    }

    private static boolean goOn(Line line, Dates.Mention mention, String before, WindowList windows) {
        var and = AND.matcher(before);
        return mention.isDay()
                && and.find()
                && windows.isDayBefore(line.start() + mention.start() - before.length() + and.start())
                && !isOtherwise(line, mention);
    }
}
