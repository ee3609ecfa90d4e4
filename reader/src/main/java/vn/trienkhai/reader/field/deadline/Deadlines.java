package vn.trienkhai.reader.field.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.field.activity.ActivityDay;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.pattern.Search;
import vn.trienkhai.reader.spelling.Spelling;
import vn.trienkhai.reader.time.ClockTime;
import vn.trienkhai.reader.time.Dates;

/** Thời hạn in a sentence (patterns D60–D75): "trước ngày …", "chậm nhất …", "hoàn thành trong tháng …"; the day as named. */
public final class Deadlines {

    /**
     * A deadline as it stands.
     *
     * @param on null where it has no day of the calendar
     * @param open why it has none
     * @param choices days that the text allows where it names none
     * @param ofPeriod the end of a period in which the work goes on, which may be no limit
     */
    public record Deadline(
            @Nullable LocalDate on,
            Span span,
            String raw,
            boolean yearTaken,
            boolean before,
            DoubtReason open,
            List<String> choices,
            boolean ofPeriod) {

        public static Deadline on(@Nullable LocalDate day, Span span, String raw, boolean yearTaken, boolean before) {
            var open = yearTaken ? DoubtReason.YEAR_UNKNOWN : DoubtReason.DATE_IMPOSSIBLE;
            return new Deadline(day, span, raw, yearTaken, before, open, List.of(), false);
        }

        static Deadline open(Span span, String raw, DoubtReason reason, List<String> choices) {
            return new Deadline(null, span, raw, false, false, reason, choices, false);
        }

        public Deadline endOfPeriod() {
            return new Deadline(on, span, raw, yearTaken, before, open, choices, true);
        }
    }

    /** Words that set a limit before a day (D60–D64, D67–D72). */
    private static final Cue LIMIT = Cue.of(
            "(?<![\\p{L}])(trước|không (?:muộn|chậm|trễ) hơn|chậm nhất|muộn nhất|trễ nhất|dứt điểm|đúng hạn|hạn chót|hạn cuối(?: cùng)?|hạn nhận(?: \\p{L}{1,6}){0,4}|(?<!quá |gia |hết |đến |tới |thời |giới |kỳ |vô |hữu |ngắn |dài |trung |có |miễn |tạm |thêm |lùi |hoãn )hạn(?: gửi| trả|(?: trình| nộp| báo cáo| khóa| chốt| đóng)(?: \\p{L}{1,7}){0,5}| của [^.;,:]{3,20} là)?|thời hạn(?: (?:cuối cùng|nộp|gửi|cấp|giao|trả|báo cáo|đăng ký|bàn giao|nhận|hoàn thành|hoàn tất|thực hiện)(?! từ)(?: \\p{L}{1,7}){0,4}?(?=:| là))?|hạn nộp|(?<!\\p{L})nhận (?:bài|hồ sơ|tác phẩm|đơn|phiếu)(?: dự thi)?(?: từ [^.;,]{2,30}?)?(?= đến | tới )|xong|(?<!chốt |tính |lấy |dồn |vốn |giải ngân |ước thực hiện |kết quả |tình hình |số liệu |tiến độ |lũy kế )đến hết|(?<!số \\p{L}{2,5} )hoàn thành|hoàn tất|nghiệm thu|(?<=, )(?:\"|“)?chốt(?:\"|”)?|không (?:để |được )?(?:kéo dài )?(?:quá|trễ)|kết thúc(?= (?:vào|trước|trong|ngày)|:)|thời gian nộp|thời gian gửi|(?<!từ |diễn ra )trong(?= ?$)|khóa sổ|(?<=ngay )trong(?= (?:đêm|tối|chiều|sáng) ?$)|(?:trong )?ngày (?:mai|hôm nay),? \\(?(?=$)|(?<!\\p{L})(?:trong )?suốt(?: (?:các )?(?:ngày|đêm|tháng))?(?: \\d{1,2}(?:,| và)){0,3}(?= ?$)|(?:(?<=[-+•.;:] )|^ ?|(?<=(?:gửi|nộp|báo về|đăng ký)(?!\\p{L})[^.;:]{3,50} ))hết(?= (?:ngày )?$)|(?<!\\p{L})chốt (?:danh mục|danh sách|nội dung|phương án|kịch bản)(?= ?$)|(?<!\\p{L})đạt (?:từ )?\\d{1,3}(?:,\\d{1,2})?% vào(?= ?$| ngày ?$)|(?:phấn đấu|bảo đảm|đảm bảo) (?:đến|hết|đến hết)|trong (?:các|hai|ba|\\d{1,2}) ngày (?:\\d{1,2}(?:/\\d{1,2})?(?:,| và) ?){1,4}(?= ?$))"
                    + "(?:(?: khi (?:hết|kết thúc)| thời điểm| là| đến| vào| lúc| trong| trước| (?:ngày (?:làm việc )?)?cuối(?: cùng)?(?: của)?|:| hết(?: giờ (?:làm việc|hành chính))?| nộp| gửi| "
                    + ClockTime.HOUR
                    + ",?(?: sáng| chiều| tối| trưa)?,?| (?:ngày )?\\(?(?:thứ|sáng|chiều) [^,)]{2,9}\\)?,?| (?:sáng|chiều|tối|đêm)| giờ (?:nghỉ trưa|tan (?:tầm|học)|hành chính|làm việc),?| mùng| mồng)){0,4} ?$");
    /** "từ ngày 02/02/2026 – 15/02/2026": what has to be done in a period has to be done by its end. */
    private static final String AT = "(?:" + ClockTime.HOUR + ",? )?";

    /** "từ ngày 02/02 đến ngày 15/02" (B33, B35). */
    private static final Cue RANGE = Cue.of(
            "từ |ngày |(|thời gian",
            "(?<!kể |tính |năm trước )(?<!\\p{L})từ (?:" + AT
                    + "(?:ngày )?\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{4})?|ngày \\d{1,2}) ?" + "(?:-|đến|tới)(?: hết)? ?" + AT
                    + "(?:ngày )?\\d{1,2}[/.]|(?<!\\p{L})(?:từ (?:ngày )?|các ngày |ngày |\\(|thời gian(?: \\p{L}{1,8}){0,4}: ?)\\d{1,2}(?:/\\d{1,2})? ?(?:-|đến|đến ngày) ?\\d{1,2}/");

    private static final String WEEKDAY = "(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? )?";

    /** "từ ngày 8 đến ngày 19 tháng 4", "từ thứ hai, ngày 13/3 đến chủ nhật, ngày 19/3", "từ tháng 4 đến tháng 7 năm 2026" (B33, B44). */
    private static final Cue WORDY_RANGE = Cue.of(
            "từ ",
            "(?<!kể |tính |năm trước )(?<!\\p{L})từ (?:" + WEEKDAY
                    + "ngày \\d{1,2}(?:[/.]\\d{1,2}| tháng \\d{1,2})?(?:[/.]\\d{4})?,? ?(?:-|đến|tới)(?: hết)? ?"
                    + WEEKDAY + "(?:ngày )?\\d{1,2}(?=[/.]\\d| tháng \\d)"
                    + "|tháng \\d{1,2}(?:[/.]\\d{4})? (?:đến|tới)(?: hết)? (?=tháng \\d))");

    /** "trẻ sinh từ ngày … đến ngày …" (B48): whom it is about, not when. */
    private static final Cue BORN = Cue.of(
            "(?<!vệ |học |thí )sinh $|(?<!vệ |học |thí )sinh (?:từ|trước|sau|trong|vào|ngày|năm|kể)(?!\\p{L})[^;.]{0,50}$|mốc (?:thời gian )?(?:kiểm tra|giám sát|thanh tra)[\\p{L}, ]{0,20}:? ?$|(?:thời kỳ|thời điểm|niên độ) (?:được )?(?:kiểm tra|giám sát|thanh tra|kiểm toán):? ?$|(?:thời điểm|thời gian|mốc|kỳ|phạm vi) (?:thời gian )?(?:lấy|chốt|tính) số liệu[^.;]{0,30}$");

    /** "từ ngày 14/02/2026 " before "đến hết ngày" (B33). */
    private static final Cue BEGINNING = Cue.of("(?:từ|bắt đầu) [^;.]{0,20}\\d[^;]{0,12}$|từ nay (?:cho )?$");
    /** What ends at its limit. */
    private static final Cue HANDED_IN =
            Cue.of("(?<!\\p{L})(?:gửi|nộp|nhận|đăng ký|hoàn thành|xong|thời hạn|hạn|báo cáo|góp ý|hoàn tất)(?!\\p{L})");

    /** "ngày 15 của tháng báo cáo" (D67, D68). */
    private static final Cue PERIOD_BEFORE = Cue.of(
            "của tháng(?! \\d)(?![^;]{0,60};)|hằng tháng|hàng tháng|mỗi tháng|(?:hằng|hàng|mỗi) (?:năm|quý),? ?\\((?:trước|chậm nhất|xong|vào)");
    /** "trước ngày 31 tháng 12 hằng năm", "trước ngày 20/6 hàng năm" (E78, E86): comes round again, so no one day. */
    private static final Cue PERIOD_AFTER = Cue.of("^\\)?,? (?:của )?(?:hằng|hàng|mỗi) (?:năm|tháng|quý)");

    /** "trước 17 giờ ngày …": the day itself still counts. */
    private static final Cue HOUR = Cue.of("\\d ?(?:giờ|h|g)");

    /** "hoàn thành trong năm 2027" ends with the year; "trong năm 2027" alone limits nothing (D72). */
    private static final Cue YEAR_LIMIT = Cue.of(
            "(?:(?:hoàn thành|xong|chậm nhất|muộn nhất)(?: là| vào|:)? (?:trong )?|(?<!\\p{L})xong [\\p{L} ]{2,40} trong )$");

    private static final Cue MONTH_OF = Cue.of("\\)?\\s?:");
    private static final Cue AND_MONTH = Cue.of("\\s?(?:và|,|-|đến)\\s?");

    private static final int LOOK_BACK = 60;
    private static final int LONGEST_RANGE = 72;

    private Deadlines() {}

    public static @Nullable Deadline in(Line line, int from, int to, @Nullable LocalDate day) {
        @Nullable Deadline ending = null;
        for (var mention : line.dates(from, to)) {
            int near = Math.max(from, mention.start() - LOOK_BACK);
            var limit = line.search(LIMIT).region(near, mention.start());
            if (isMonthOf(line, from, mention)) {
                return deadline(line, mention.start(), lastOf(line, mention, to), day, false);
            }
            if (limit.find()
                    && isOneDay(line, near, mention)
                    && !ActivityDay.isHeldIn(line, mention)
                    && !isOver(limit.group(), mention, day)) {
                boolean hour = HOUR.matcher(limit.group()).find();
                var deadline = deadline(
                        line,
                        limit.start(),
                        lastOf(line, mention, to),
                        day,
                        limit.group().contains("trước") && !hour);
                if (!isEnd(line, near, limit.start()) && !LimitWords.lasts(limit.group())) {
                    return isHandedIn(line, near, limit.start()) ? deadline : deadline.endOfPeriod();
                }
                ending = ending == null ? deadline.endOfPeriod() : ending;
            }
        }
        if (ending != null) {
            return ending;
        }
        var bracketed = BracketedDays.in(line, from, to, day);
        var range = bracketed == null ? range(line, from, to, day) : bracketed;
        var stretch = range == null ? StretchEnds.in(line, from, to, day) : range;
        var half = stretch == null ? HalfYears.in(line, from, to, day) : stretch;
        var meeting = half == null ? MeetingMonths.in(line, from, to, day) : half;
        var feast = meeting == null ? FeastLimits.in(line, from, to, day) : meeting;
        var plain = feast == null ? PlainLimits.in(line, from, to, day) : feast;
        return plain == null ? RelativeDeadlines.in(line, from, to, day) : plain;
    }

    /** "Tháng 9: tổ chức …", "Quý IV/2026: …", "… vào tháng 10/2026": done in the month is done by its end (D72). */
    private static boolean isMonthOf(Line line, int from, Dates.Mention mention) {
        if (mention.isDay() || mention.month() == 0) {
            return false;
        }
        var before = line.lower().substring(Math.max(from, mention.start() - LOOK_BACK), mention.start());
        return before.endsWith(" vào ")
                || before.endsWith("thời gian: ")
                || before.endsWith("hoàn thành: ")
                || before.isBlank()
                        && MONTH_OF.matcher(line.lower().substring(mention.end()))
                                .lookingAt();
    }

    /** The second of "tháng 5 và tháng 6 năm 2026" (B45). */
    static Dates.Mention lastOf(Line line, Dates.Mention mention, int to) {
        if (mention.isDay() || mention.hasYear()) {
            return mention;
        }
        var next = line.dates(mention.end(), to).stream().findFirst();
        return next.isPresent()
                        && !next.get().isDay()
                        && next.get().month() > 0
                        && AND_MONTH
                                .matcher(line.lower()
                                        .substring(mention.end(), next.get().start()))
                                .matches()
                ? next.get()
                : mention;
    }

    /** A period that ends ("từ ngày … đến hết ngày …") gives way to a limit that is set for itself. */
    private static boolean isEnd(Line line, int near, int limit) {
        return line.lower().startsWith("đến hết", limit)
                && line.search(BEGINNING).region(near, limit).find();
    }

    /** "tiến độ đến hết ngày 15/10" in a paper of 22 October: up to when figures are told, no limit. */
    private static boolean isOver(String limit, Dates.Mention mention, @Nullable LocalDate day) {
        var on = mention.hasYear() ? mention.last() : null;
        return limit.startsWith("đến hết") && on != null && day != null && on.isBefore(day);
    }

    /** "loa phát đến hết ngày …" may say how long something goes on; "gửi đến hết ngày …" is a limit. */
    private static boolean isHandedIn(Line line, int near, int limit) {
        return !line.lower().startsWith("đến hết", limit)
                || line.search(HANDED_IN).region(near, limit).find();
    }

    private static boolean isOneDay(Line line, int near, Dates.Mention mention) {
        return (mention.month() > 0
                        || line.search(YEAR_LIMIT).region(near, mention.start()).find())
                && !line.search(PERIOD_BEFORE).region(near, mention.start()).find()
                && (mention.hasYear()
                        || !line.search(PERIOD_AFTER)
                                .region(mention.end(), line.text().length())
                                .find())
                && !line.search(BORN).region(near, mention.start()).find()
                && !LimitWords.denies(line, mention);
    }

    private static @Nullable Deadline range(Line line, int from, int to, @Nullable LocalDate day) {
        var plain = range(line, line.search(RANGE).region(from, to), from, to, day);
        var wordy = plain == null ? range(line, line.search(WORDY_RANGE).region(from, to), from, to, day) : plain;
        var begun = wordy == null
                ? range(line, line.search(LimitWords.BEGUN_AND_ENDED).region(from, to), from, to, day)
                : wordy;
        return begun == null ? range(line, line.search(LimitWords.LOOSE_RANGE).region(from, to), from, to, day) : begun;
    }

    private static @Nullable Deadline range(Line line, Search range, int from, int to, @Nullable LocalDate day) {
        if (!range.find() || line.search(BORN).region(from, range.start()).find()) {
            return null;
        }
        var end = line.dates(range.start(), to).stream()
                .filter(mention -> mention.end() > range.end() && mention.month() > 0)
                .findFirst();
        return end.isPresent() && end.get().end() - range.start() < LONGEST_RANGE
                ? deadline(line, range.start(), end.get(), day, false).endOfPeriod()
                : null;
    }

    /** The last day named in the time column of a table (D66). */
    public static @Nullable Deadline ofCell(Line line, Found<String> cell, @Nullable LocalDate day) {
        var dates = CellTime.in(line, cell);
        if (dates.isEmpty()) {
            return null;
        }
        var last = dates.getLast();
        var full = last.hasYear() || day == null ? last : last.withYear(yearFor(last, day));
        return Deadline.on(
                full.last(),
                cell.span(),
                cell.value(),
                !last.hasYear(),
                Spelling.lower(cell.value()).startsWith("trước"));
    }

    static Deadline deadline(Line line, int start, Dates.Mention mention, @Nullable LocalDate day, boolean before) {
        boolean taken = !mention.hasYear();
        var full = taken && day != null ? mention.withYear(yearFor(mention, day)) : mention;
        return Deadline.on(
                full.last(),
                line.span(start, mention.end()),
                line.text().substring(start, mention.end()),
                taken,
                before);
    }

    /** A day without a year belongs to the year of the document, or to the next when it would lie half a year back. */
    public static int yearFor(Dates.Mention mention, LocalDate day) {
        boolean past = mention.month() < day.getMonthValue() - 6;
        return past ? day.getYear() + 1 : day.getYear();
    }

    /** Days that the same sentence asks for after its first: "trước ngày 25/6 và trước ngày 28/11" (D69). */
    public static List<String> others(Line line, int from, int to, @Nullable LocalDate day) {
        var other = in(line, from, to, day);
        return other == null || other.on() == null
                ? List.of()
                : List.of(other.on().toString());
    }

    public static void doubts(Deadline deadline, String pointer, @Nullable LocalDate day, Findings findings) {
        if (deadline.on() == null) {
            findings.doubt(pointer, deadline.open(), deadline.raw(), deadline.choices());
            return;
        }
        if (deadline.yearTaken()) {
            findings.doubt(
                    pointer,
                    DoubtReason.YEAR_MISSING,
                    deadline.raw(),
                    List.of(deadline.on().toString(), deadline.on().plusYears(1).toString()));
        }
        if (day != null && deadline.on().isBefore(day)) {
            findings.doubt(pointer, DoubtReason.DEADLINE_BEFORE_DOCUMENT, deadline.raw(), List.of());
        }
        if (deadline.ofPeriod()) {
            findings.doubt(pointer, DoubtReason.LIMIT_OR_PERIOD, deadline.raw(), List.of());
        }
        if (deadline.before()) {
            findings.doubt(
                    pointer,
                    DoubtReason.BEFORE_DAY,
                    deadline.raw(),
                    List.of(deadline.on().toString(), deadline.on().minusDays(1).toString()));
        }
    }
}
