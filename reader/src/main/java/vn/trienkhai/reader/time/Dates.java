package vn.trienkhai.reader.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.pattern.Search;

/**
 * Days, months and years as officials write them (patterns A1–A29 of the catalogue), found in the lower-case view.
 *
 * <p>A number pair may also be a document number or a term of office: a pair counts as a day only after {@code ngày}, after
 * a word that asks for a day, or with a year behind it.
 */
public final class Dates {

    /**
     * A mention of time.
     *
     * @param day 0 for a month or a year
     * @param month 0 for a year; the last of several, of a quarter the third
     * @param year 0 where none is printed
     * @param firstMonth the same as {@code month} unless several months are meant
     */
    public record Mention(int start, int end, int day, int month, int year, int firstMonth) {

        public Mention(int start, int end, int day, int month, int year) {
            this(start, end, day, month, year, month);
        }

        public boolean isDay() {
            return day > 0;
        }

        public boolean hasYear() {
            return year > 0;
        }

        public Mention withYear(int other) {
            return new Mention(start, end, day, month, other, firstMonth);
        }

        public Mention withMonth(int other, int otherYear) {
            return new Mention(start, end, day, other, otherYear);
        }

        /** First day that is meant; null for a day that does not exist. */
        public @Nullable LocalDate first() {
            try {
                return year == 0 ? null : LocalDate.of(year, Math.max(1, firstMonth), Math.max(1, day));
            } catch (DateTimeException e) {
                return null;
            }
        }

        /** Last day that is meant: the end of the month or the year where no day is named. */
        public @Nullable LocalDate last() {
            if (year == 0 || isDay()) {
                return first();
            }
            return month == 0
                    ? LocalDate.of(year, 12, 31)
                    : YearMonth.of(year, month).atEndOfMonth();
        }
    }

    private static final String D = "(0?[1-9]|[12]\\d|3[01])";
    private static final String M = "(0?[1-9]|1[0-2])";
    private static final String Y = "((?:1[89]|20)\\d\\d)";
    private static final String Q = "(iv|i{1,3}|[1-4])";
    private static final List<String> MONTHS =
            List.of("hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai");
    private static final String SPELT = "(hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?)";
    /** Between two months or quarters. */
    private static final String TO = "\\s?(?:,|-|và|đến)\\s?";

    private static final Cue MENTION = Cue.of("(?<![\\p{L}\\d/.])(?:"
            // A4–A7: 29/3/2024, 08-01-2024, 7.5.1954
            + "(?:ngày\\s{0,3})?" + D + "\\s?[/.\\-]\\s?" + M + "\\s?[/.\\-]\\s?" + Y + "(?!\\d)"
            // A1–A3: ngày 03 tháng 4 năm 2024; 24 tháng 01 năm 2026; ngày 10 tháng 3; not "trong 02 tháng 7 và 8/2026"
            + "|(?!(?<=trong )\\d{1,2} tháng \\d{1,2}(?:,| và) )(?:ngày\\s{1,3})?" + D + "\\s{0,3}(?:, )?tháng\\s{0,3}"
            + M
            + "(?!\\d)(?:(?:,?\\s{1,3}năm\\s{0,3}|\\s?/\\s?)" + Y
            + "(?!\\d))?"
            // A12: tháng 6/2023, tháng 11 năm 2019
            + "|tháng\\s{0,3}" + M + "(?!\\d)(?:\\s?[/\\-]\\s?|\\s{1,3}năm\\s{1,3})" + Y + "(?!\\d)"
            // A20: quý I/2026, quý III, IV/2026
            + "|quý\\s" + Q + "(?:" + TO + "(?:quý )?" + Q + ")?\\s?(?:/|năm)\\s?" + Y + "(?!\\d)"
            // A9, A10: ngày 26/3, ngày 24-8; sáng nay 28.9
            + "|(?:ngày\\s{0,3}|(?<=(?:sáng|trưa|chiều|tối|hôm) nay,? \\(?))" + D + "(?:\\s?[/\\-]\\s?|\\.)" + M
            + "(?![\\d/\\-]|\\.\\d)"
            // D63: trước 30/10; B33: (đợt 1: 12/8 - 16/8/2026)
            + "|(?:(?<=trước |đến |tới |từ |dự kiến |dự phòng |thứ nhất |vào |hết |cuối |trễ nhất |hạn |hạn: |hạn là |hạn chót |hạn cuối |chót: |cuối: |cuối cùng: |hạn nộp |hạn gửi |hạn nhận |hạn nộp: |hạn gửi: |hạn nhận: |gian nộp: |gian gửi: |gian nhận: |hạn báo cáo: |chậm nhất: |muộn nhất: |(?:đợt|lần) (?:i{1,3}|[1-4]): |chót là |cuối là |cùng là |gian hoàn thành |hoàn thành: |thời gian: |nhận bài đến hết |mai, |chậm nhất |muộn nhất |nhất là |nhất vào |muộn hơn |chậm hơn |trễ hơn |mùng |mồng |giữa |bắt đầu |kết thúc |xong |khai mạc |bế mạc |phát động |tổng kết |họp mặt |gặp mặt |mít tinh |ra quân |sáng |chiều |tối |trưa |đêm |thứ hai |thứ ba |thứ tư |thứ năm |thứ sáu |thứ bảy |chủ nhật |thứ (?:hai|ba|tư|năm|sáu|bảy)(?: tuần (?:này|sau|tới))? \\(|chủ nhật(?: tuần (?:này|sau|tới))? \\(|và |, |- |-)|(?=\\d{1,2}/\\d{1,2}\\s?(?:-|đến|tới)\\s?\\d{1,2}/\\d{1,2}(?:/\\d{4}|(?![\\d/]))"
            // B37: Ngày tổ chức: 27/01 (Đồng Mỏ), 28/01 (Na Sầm), 01/02/2024 (Lộc Bình)
            + "|\\d{1,2}/\\d{1,2}(?: \\([^()]{1,30}\\))?(?:,| và) (?:\\d{1,2}/\\d{1,2}(?: \\([^()]{1,30}\\))?(?:,| và) ){0,4}\\d{1,2}/\\d{1,2}/\\d{4}))"
            + D + "/" + M + "(?![\\d/]|-\\d{4})"
            // A23: tối 26-3, trước 10-10, từ 22 đến 24-6
            + "|(?:(?<=\\d\\d (?:đến|tới|và) )(?=\\d{1,2}-\\d{1,2}\\s?(?:[.,;:)]|$))|(?<=sáng |trưa |chiều |tối |đêm |trước |hạn |chậm nhất |muộn nhất )|(?<=từ )(?=\\d{1,2}-\\d{1,2} (?:đến|tới)(?: hết)? (?:ngày )?\\d{1,2}-)|(?<=đến |tới |hết )(?=\\d{1,2}-\\d{1,2}\\s?(?:[.,;)]|$)))"
            + D + "-" + M + "(?![\\d/\\-])"
            // B30, B45: tháng 5 và tháng 6 năm 2026, từ tháng 6 đến hết tháng 8/2026
            + "|tháng\\s{0,3}" + M + "(?=\\s(?:và|đến|đến hết|-)\\stháng\\s?\\d)"
            // D72: hoàn thành trong tháng 8
            + "|(?<=hoàn thành trong |hoàn thành |hoàn thành: |thời gian: |xong trong |xong )tháng\\s" + M
            + "(?![\\d/\\-]|\\s?[/\\-]\\s?\\d|\\snăm|\\s(?:và|đến))"
            // B30, B43: từ nay đến hết tháng 10; duy trì suốt tháng 8
            + "|(?<=đến hết |tới hết |suốt |cả |trọn )tháng\\s" + M + "(?=\\s?(?:[.;)|]|,(?!\\s?\\d)|$))"
            // A13: trong tháng 9. Behind "hồ sơ trong tháng 9 gửi …" it is no limit
            + "|(?<=trong |vào |kỳ sinh hoạt |sinh hoạt chuyên đề |kỳ họp |tháng \\d (?:và|đến|tới|-) |tháng \\d\\d (?:và|đến|tới|-) )tháng\\s"
            + M
            + "(?=\\s?(?:[.;)]|,(?!\\s?\\d)|$))"
            // A13: Tháng 9: …
            + "|tháng\\s" + M + "(?=\\s?:)"
            // A13: tháng 9, 10/2026, tháng 11 và 12 năm 2026, (trong) 02 tháng 7 và 8/2026
            + "|(?:(?<=trong )\\d{1,2} )?tháng\\s{0,3}" + M + "(?:" + TO + M + "){0,2}" + TO + M + "\\s?(?:/|năm)\\s?"
            + Y + "(?!\\d)"
            // A14: năm 2023
            + "|năm\\s{1,3}" + Y + "(?!\\d)"
            // A20: trong quý IV
            + "|(?<=trong |đến hết |hết |đến cuối |hoàn thành: |thời gian: )quý\\s" + Q
            + "(?=\\s?(?:[.;)]|,(?!\\s?(?:quý|[1-4iv]))|$))"
            // A12 spelt out: tháng Tám năm 2026, ngày 15 tháng Tư/2026
            + "|(?<!cách mạng )(?:(?:ngày\\s{1,3})?" + D + "\\s{1,3})?tháng\\s" + SPELT
            + "(?:,?\\s{1,3}năm\\s{1,3}|\\s?/\\s?)" + Y + "(?!\\d)"
            + ")");

    private static final Cue LUNAR = Cue.of("^\\s?(?:năm \\p{L}{1,5} \\p{L}{1,5} )?\\(?(?:âm lịch|al(?!\\p{L}))");

    /** "Quảng trường 2 tháng 4", "đường 30/4": what is named after a day. */
    private static final List<String> PLACES = List.of(
            "quảng trường ",
            "đường ",
            "đại lộ ",
            "phố ",
            "công viên ",
            "cầu ",
            "nhà văn hóa ",
            "cung văn hóa ",
            "sân vận động ",
            "trường ",
            "tượng đài ",
            "nhà hát ",
            "rạp ",
            "bệnh viện ",
            "thư viện ",
            "nhà máy ",
            "khu phố ");

    /** "Ngày hội toàn dân đưa trẻ đến trường 05/9". */
    private static final String TO_SCHOOL = "đến trường ";

    /** Two digits and three blanks. */
    private static final int LONGEST_DAY = 5;

    private Dates() {}

    public static List<Mention> in(String lower) {
        return in(lower, 0, lower.length());
    }

    public static List<Mention> in(String lower, int from, int to) {
        return mentions(lower, from, to, false);
    }

    /** Days of the lunar calendar (A21); they are none of those {@link #in} finds. */
    public static List<Mention> lunar(String lower) {
        return lower.contains("âm lịch") ? mentions(lower, 0, lower.length(), true) : List.of();
    }

    private static List<Mention> mentions(String lower, int from, int to, boolean lunar) {
        if (!hasDigit(lower, from, to)) {
            return List.of();
        }
        var mentions = new ArrayList<Mention>();
        var found = MENTION.matcher(lower).transparent();
        for (int at = from; at < to; at++) {
            if (mayBegin(lower, at) && found.region(at, to).lookingAt()) {
                var mention = mention(found);
                boolean fits = lunar ? mention.isDay() : mention.month() > 0 || mention.year() > 0;
                if (fits && lunar == isLunar(lower, mention.end()) && !isPlace(lower, mention)) {
                    mentions.add(mention);
                }
                at = mention.end() - 1;
            }
        }
        return List.copyOf(mentions);
    }

    /** A number with a mark of dates behind it, or a word for a stretch of time with a number: asked of every letter. */
    private static boolean mayBegin(String lower, int at) {
        return switch (lower.charAt(at)) {
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> mayBeDay(lower, at);
            case 'n' -> isNumbered(lower, at, "ngày") || isNumbered(lower, at, "năm");
            case 't' -> isNumbered(lower, at, "tháng") || isSpelt(lower, at);
            case 'q' -> lower.startsWith("quý ", at);
            default -> false;
        };
    }

    private static boolean mayBeDay(String lower, int at) {
        int next = at + 1;
        while (next < lower.length()
                && next < at + LONGEST_DAY
                && (isDigit(lower.charAt(next)) || lower.charAt(next) == ' ')) {
            next++;
        }
        return next < lower.length() && "/.-t,".indexOf(lower.charAt(next)) >= 0;
    }

    private static boolean isNumbered(String lower, int at, String word) {
        int next = at + word.length();
        while (next < lower.length() && lower.charAt(next) == ' ') {
            next++;
        }
        return next < lower.length() && isDigit(lower.charAt(next)) && lower.startsWith(word, at);
    }

    /** "tháng tám": asked in full where the word behind it may be a month. */
    private static boolean isSpelt(String lower, int at) {
        int month = at + "tháng ".length();
        return month < lower.length() && "hbtnscm".indexOf(lower.charAt(month)) >= 0 && lower.startsWith("tháng ", at);
    }

    private static boolean hasDigit(String lower, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isDigit(lower.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isLunar(String lower, int end) {
        return LUNAR.matcher(lower).region(end, lower.length()).find();
    }

    private static boolean isPlace(String lower, Mention mention) {
        return mention.isDay()
                && !mention.hasYear()
                && isDigit(lower.charAt(mention.start()))
                && PLACES.stream().anyMatch(place -> lower.startsWith(place, mention.start() - place.length()))
                && !lower.startsWith(TO_SCHOOL, mention.start() - TO_SCHOOL.length());
    }

    private static Mention mention(Search found) {
        int start = found.start();
        int end = found.end();
        if (found.group(1) != null) {
            return new Mention(start, end, number(found, 1), number(found, 2), number(found, 3));
        }
        if (found.group(4) != null) {
            return new Mention(start, end, number(found, 4), number(found, 5), number(found, 6));
        }
        if (found.group(7) != null) {
            return new Mention(start, end, 0, number(found, 7), number(found, 8));
        }
        if (found.group(9) != null) {
            int first = 3 * quarter(found.group(9));
            int last = found.group(10) == null ? first : 3 * quarter(found.group(10));
            return new Mention(start, end, 0, last, number(found, 11), first - 2);
        }
        for (int day = 12; day <= 16; day += 2) {
            if (found.group(day) != null) {
                return new Mention(start, end, number(found, day), number(found, day + 1), 0);
            }
        }
        for (int month = 18; month <= 22; month++) {
            if (found.group(month) != null) {
                return new Mention(start, end, 0, number(found, month), 0);
            }
        }
        if (found.group(28) != null) {
            int last = 3 * quarter(found.group(28));
            return new Mention(start, end, 0, last, 0, last - 2);
        }
        if (found.group(30) != null) {
            int month = MONTHS.indexOf(found.group(30)) + 2;
            return new Mention(start, end, number(found, 29), month, number(found, 31));
        }
        return found.group(23) == null
                ? new Mention(start, end, 0, 0, number(found, 27))
                : new Mention(start, end, 0, number(found, 25), number(found, 26), number(found, 23));
    }

    /** 1 to 4 of "ii", "2". */
    public static int quarter(String text) {
        return switch (text) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }

    private static int number(Search found, int group) {
        var text = found.group(group);
        return text == null ? 0 : Integer.parseInt(text);
    }
}
