package vn.trienkhai.reader.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.pattern.Cue;

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
        var forms = new DateForms(lower);
        for (int at = from; at < to; at++) {
            var mention = mayBegin(lower, at) ? forms.at(at, to) : null;
            if (mention != null) {
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

    /** 1 to 4 of "ii", "2". */
    public static int quarter(String text) {
        return switch (text) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }
}
