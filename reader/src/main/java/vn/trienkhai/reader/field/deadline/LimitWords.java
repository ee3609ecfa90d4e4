package vn.trienkhai.reader.field.deadline;

import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.ClockTime;
import vn.trienkhai.reader.time.Dates;

/** Words around a day that say whether it is a limit, and between which days work goes on (patterns B30–B33, D60–D64). */
public final class LimitWords {
    private static final String DAY = "(?:ngày )?\\d{1,2}(?:[/.]\\d{1,2})?(?:[/.]\\d{4})?";

    private static final String HOUR = "(?:" + ClockTime.HOUR + ",? )?";

    /** "bắt đầu ngày 08/12, kết thúc ngày 12/12", "kể từ ngày 17/10 cho đến ngày 18/11" (B30, B32). */
    static final Cue BEGUN_AND_ENDED = Cue.of(
            "bắt đầu|khởi động|khởi sự|kể từ|tính từ",
            "(?:(?:bắt đầu|khởi động|khởi sự)(?: từ| vào)? " + HOUR + DAY
                    + "(?:,| và|, và)? ?(?:kết thúc|hoàn thành|dứt điểm|khép lại|bế mạc)(?: vào| trong)? (?:hết )?"
                    + HOUR
                    + "(?:ngày )?\\d{1,2}[/.]"
                    + "|(?:kể từ|tính từ|bắt đầu từ) " + DAY
                    + " (?:cho |kéo dài )?(?:đến|tới)(?: hết)? (?:ngày )?\\d{1,2}[/.])");

    /** "trong khoảng 18 - 20/4", "giữa 15/5 và 28/5", "từ mùng 01 đến 08 tháng 3", "từ 02 đến 12-3-2026" (B33, B44). */
    static final Cue LOOSE_RANGE = Cue.of(
            "từ |trong khoảng|suốt thời gian|giữa |trong tuần|trong đợt|cao điểm ",
            "(?:(?<!\\p{L})(?:trong khoảng(?: thời gian)?|suốt thời gian|trong tuần|trong đợt|giữa|cao điểm)(?: từ)? (?:ngày )?\\d{1,2}(?:[/.]\\d{1,2})?(?:[/.]\\d{4})? ?(?:-|đến|tới|và)(?: hết)? ?(?:ngày )?\\d{1,2}[/.]"
                    + "|(?<!kể |tính |sinh )(?<!\\p{L})từ (?:ngày |mùng |mồng )?\\d{1,2}(?: tháng \\d{1,2})? ?(?:-|đến|tới)(?: hết)? (?:ngày |mùng )?(?=\\d{1,2}(?:-\\d{1,2}-\\d{4}| tháng \\d)))");

    /** "trước ngày 28/9 là 07 ngày": so many days before it; "ngày 20/12 hoặc 21/12": on one of them. */
    private static final Cue NO_LIMIT = Cue.of(
            "^(?:[/.]\\d{4})?,? (?:(?:là |khoảng |ít nhất |tối thiểu )?\\d{1,3} (?:ngày|tuần)(?!\\p{L})|hoặc (?:ngày )?\\d{1,2}/)");

    /** "hàng có hạn dùng trong tháng 4/2026": what the goods bear, not by when something is done. */
    private static final Cue OF_GOODS = Cue.of(
            "(?<!\\p{L})(?:hạn (?:sử dụng|dùng)|ngày (?:sản xuất|xuất xưởng|đóng gói))(?: (?:ghi|in|là|đến|tới|hết|trước|sau|từ|trong|vào|ngày)){0,4}:? $");

    /** "và từ ngày 01/9 đến hết ngày 03/9": the work goes on in a second period. */
    public static final Cue NEXT_PERIOD =
            Cue.of("^\\)?(?:,|;| và|, và) (?:đợt (?:2|hai) )?(?:từ )(?:chiều |sáng |tối )?(?=(?:ngày )?\\d)");

    /** "trong suốt tháng 10", "trong 02 ngày 24 và 25/02": how long it goes on. */
    private static final Cue LASTS = Cue.of("suốt|trong (?:các|hai|ba|\\d{1,2}) ngày ");

    private static final int NEAR = 40;

    private LimitWords() {}

    /** Whether the words before a day say how long something goes on, and only then by when it is over. */
    static boolean lasts(String limit) {
        return LASTS.matcher(limit).find();
    }

    /** Whether what stands around the day says that it is none to be done by. */
    static boolean denies(Line line, Dates.Mention mention) {
        return line.search(NO_LIMIT).region(mention.end(), line.text().length()).find()
                || line.search(OF_GOODS)
                        .region(Math.max(0, mention.start() - NEAR), mention.start())
                        .find();
    }
}
