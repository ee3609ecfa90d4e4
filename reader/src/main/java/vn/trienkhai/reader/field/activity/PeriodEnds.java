package vn.trienkhai.reader.field.activity;

import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.ClockTime;
import vn.trienkhai.reader.time.Dates;

/** What joins the two days or months between which something goes on (patterns B30–B36, B39). */
public final class PeriodEnds {
    /** "từ thứ hai, ngày 02/11 đến thứ bảy, ngày 07/11" (A11). */
    public static final String WEEKDAY =
            "(?:(?:\\(|(?:sáng |trưa |chiều |tối |đêm )?)(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?: tuần (?:này|sau|tới))?\\)?,?\\s?\\(?)?";

    /** "đến 18 giờ ngày 03/9", "đến 1h sáng 01/5" (A24). */
    static final String HOUR = "(?:" + ClockTime.HOUR + ",?\\s(?:(?:rạng sáng|sáng|trưa|chiều|tối|đêm),? )?)?";

    /** "25 tháng Chạp (tức ngày ", "mùng 5 Tết (": the lunar day, its common day in brackets (A21). */
    private static final String LUNAR =
            "(?:(?:mùng |mồng |rằm |ngày )?(?:\\d{1,2} )?(?:tháng (?:chạp|giêng|\\p{L}+(?: âm lịch)?)|tết|âm lịch)(?: năm \\p{L}+ \\p{L}+)?,? ?\\((?:tức (?:là )?)?)?";

    private static final Cue BETWEEN = Cue.of(
            "^\\s?(?:\\([^)]{0,60}\\)|\\))?\\s?,?\\s?(?:(?:(?:và )?kéo dài )?(?:cho )?(?:đến|đên|tới)|-|(?:và )?(?:kết thúc|khép lại)(?: vào| trước)?)\\s?(?:hết|hết ngày|khi|cuối|ngày|đúng ngày|ngày bầu cử(?: bổ sung)?|kết thúc [\\p{L} ]{0,40}\\(?|hết [\\p{L} ]{0,30}\\(?)?\\s?"
                    + LUNAR + HOUR + WEEKDAY + "(?:ngày\\s?)?$");
    /** "khai mạc ngày 25/11, bế mạc ngày 30/11", "bắt đầu từ ngày 15/5, kết thúc chậm nhất ngày 30/6" (B30). */
    private static final Cue CLOSED = Cue.of(
            "^,? (?:và )?(?:bế mạc|bế giảng|kết thúc|khép lại|hạ màn|trao giải|tổng kết|gỡ(?: xuống| bỏ)?|tháo(?: dỡ| gỡ)?|đóng(?: cửa| cổng)?|dứt điểm|(?:mở cửa|trưng bày|kéo dài|duy trì|phục vụ) (?:đến|tới)(?: hết)?)(?: (?:trận |vòng )?chung kết)? (?:vào )?(?:(?:chậm nhất|muộn nhất)(?: là)? )?(?:trước |lúc |vào )?(?:đúng )?(?:sáng |chiều |tối |đêm )?"
                    + HOUR + "(?:ngày )?$");
    /** "từ tháng 01/2026, hoàn thành trước ngày 31/3/2026" (B30). */
    private static final Cue FINISHED =
            Cue.of("^,? (?:và )?(?:phải )?(?:hoàn thành (?:xong )?|xong )(?:trước |trong |vào )?(?:ngày )?$");

    private static final Cue OPENED = Cue.of(
            "(?:khai mạc|khởi tranh|khởi động|khai giảng|khai hội|nhập học|ra quân|phát động|khởi sự|bắt đầu|(?<!\\p{L})mở(?: cửa| cổng)?) (?:lúc |vào )?(?:sáng |chiều |tối )?"
                    + HOUR + "(?:ngày )?$");
    /** "19 và 20/5" (B36). */
    private static final Cue AND_DAY =
            Cue.of("^\\s?(?:và|,) (?:cả )?" + HOUR + "(?:(?:sáng |chiều |tối |đêm )|" + WEEKDAY + "(?:ngày )?)$");
    /** "năm 2023 và năm 2024" (B39). */
    private static final Cue AND_YEARS = Cue.of("^(?:\\s?(?:và|,|-)\\s?)$");
    /** "bắt đầu từ" (B32), "từ lễ chào cờ ngày". */
    private static final Cue FROM = Cue.of(
            "(?<![\\p{L}])(?<!tồn đọng )(?<!còn tồn )(?<!phát sinh )(?<!nợ đọng )(?:từ|bắt đầu từ|bắt đầu sau|kể từ|tính từ)\\s(?:sáng |trưa |chiều |tối |đêm |đầu |"
                    + ClockTime.HOUR
                    + ",?\\s(?:(?:rạng sáng|sáng|trưa|chiều|tối|đêm),? )?|(?:lễ|buổi|tiết|giờ|phiên) [\\p{L} ]{2,30}? )?"
                    + LUNAR + WEEKDAY
                    + "(?:ngày |mùng |mồng )?$");
    /** "giữa 15/5 và 28/5": some time between them (B30). */
    private static final Cue SOME_TIME = Cue.of("(?<!\\p{L})giữa (?:ngày )?$");

    private static final Cue AND = Cue.of("^ và (?:ngày )?$");
    /** "xuyên suốt trong năm" (B39). */
    static final Cue THROUGHOUT = Cue.of("(?:xuyên suốt|suốt|cả|trong)(?: trong)? $");

    private static final int SHORTEST_MONTH = 28;

    private PeriodEnds() {}

    /** Whether a period begins with the day behind {@code before}. */
    public static boolean isFrom(String before) {
        return FROM.matcher(before).find();
    }

    /** Where in the line the words begin that say since when: those before the day at {@code start} included. */
    public static int start(int start, String before) {
        var from = FROM.matcher(before);
        return from.find() ? start - before.length() + from.start() : start;
    }

    /**
     * Whether the two are the ends of one period.
     *
     * @param limited whether the first sets a limit ("trước ngày 19 và 20/5")
     */
    public static boolean join(
            String before, String between, Dates.Mention first, Dates.Mention second, boolean limited) {
        boolean from = isFrom(before);
        boolean joined = BETWEEN.matcher(between).find()
                || (from || OPENED.matcher(before).find())
                        && FINISHED.matcher(between).find()
                || SOME_TIME.matcher(before).find() && AND.matcher(between).find()
                || CLOSED.matcher(between).find()
                        && (from || OPENED.matcher(before).find())
                || AND_DAY.matcher(between).find()
                        && first.isDay() == second.isDay()
                        && !limited
                        && !isApart(first, second);
        if (joined && (from || first.isDay() || first.month() > 0 && second.month() > 0)) {
            return true;
        }
        return first.month() == 0
                && second.month() == 0
                && AND_YEARS.matcher(between).find()
                && THROUGHOUT.matcher(before).find();
    }

    /** "chiều 26/4 và 06/5": two days with others between them. */
    private static boolean isApart(Dates.Mention first, Dates.Mention second) {
        int months = second.month() - first.month();
        return first.isDay() && (months > 0 ? months * SHORTEST_MONTH : 0) + second.day() - first.day() > 1;
    }
}
