package vn.trienkhai.reader.field.window;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/** Periods that begin with the paper itself (patterns B43, C52): "từ nay đến hết năm 2026", "từ nay đến ngày thành lập Hội 06/12". */
final class FromNow {
    private static final String NOW =
            "từ (?:nay|ngày (?:ký|ban hành|ra thông báo|thông báo)(?: (?:ban hành )?(?:kế hoạch|văn bản|công văn|thông báo|hướng dẫn|chỉ thị|quyết định))?(?: này)?) (?:đến|cho đến|tới)(?: hết)?";

    private static final Cue UNTIL_DAY = Cue.of(NOW + "(?: cuối)?\\s?(?:ngày\\s?)?$");

    /** What the day at the end is called stands before it, and no word that says it is a day: "đến ngày bầu cử (15/3)". */
    private static final Cue UNTIL_NAMED = Cue.of(
            NOW
                    + "(?: (?:dịp|lễ))? (?:ngày|kỷ niệm|đại hội|tết|quốc khánh|khai giảng|bế mạc) [\\p{L} ]{2,40} \\(?(\\d{1,2})/(\\d{1,2})(?:/((?:19|20)\\d\\d))?(?![\\d/])\\)?");

    private static final int MONTHS = 12;

    private FromNow() {}

    /** Where in the words before a day the period begins, or -1. */
    static int start(String before) {
        var now = UNTIL_DAY.matcher(before);
        return now.find() ? now.start() : -1;
    }

    static void readNamed(Line line, String heading, WindowList windows, @Nullable LocalDate written) {
        var named = line.search(UNTIL_NAMED);
        while (named.find()) {
            int month = Integer.parseInt(named.group(2));
            int year = named.group(3) == null ? 0 : Integer.parseInt(named.group(3));
            int start = named.start();
            var mention = new Dates.Mention(start, named.end(), Integer.parseInt(named.group(1)), month, year);
            var last =
                    month == 0 || month > MONTHS ? null : windows.dated(mention).last();
            var bounds = new WindowList.Bounds(start, named.end(), written, last, year == 0);
            if (last != null && line.dates(start, named.end()).size() <= 1) {
                windows.add(line, bounds, () -> WindowTitle.of(line, start, heading));
            }
        }
    }
}
