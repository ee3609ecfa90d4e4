package vn.trienkhai.shared;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;

/** How Vietnamese offices write days and numbers, and how their readers search. */
public final class Vietnamese {
    public static final Locale LOCALE = Locale.of("vi", "VN");
    /** Where the offices are: the day on which something happened is the day there. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String[] WEEKDAYS = {"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
    };

    private Vietnamese() {}

    /** 03/4/2024: days below 10 and months below 3 with a zero (Decree 30/2020, annex I). */
    public static String date(TemporalAccessor day) {
        return dayAndMonth(day) + "/" + day.get(ChronoField.YEAR);
    }

    /** The same of the day on which it was in Vietnam. */
    public static String date(Instant at) {
        return date(day(at));
    }

    /** The day on which it was in Vietnam. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /** "14:05 ngày 03/4/2024": when it was in Vietnam. */
    public static String moment(Instant at) {
        var there = at.atZone(ZONE);
        return "%02d:%02d ngày ".formatted(there.getHour(), there.getMinute()) + date(there);
    }

    /** 03/4. */
    public static String dayAndMonth(TemporalAccessor day) {
        int month = day.get(ChronoField.MONTH_OF_YEAR);
        return "%02d/%s"
                .formatted(day.get(ChronoField.DAY_OF_MONTH), month < 3 ? "0" + month : Integer.toString(month));
    }

    /** "thứ Sáu". */
    public static String weekday(LocalDate day) {
        return WEEKDAYS[day.getDayOfWeek().getValue() - 1];
    }

    /** 1.204,5: at most two decimals. */
    public static String number(Number value) {
        var symbols = new DecimalFormatSymbols(LOCALE);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.##", symbols).format(value);
    }

    /** Lower case without marks, đ as d, spaces joined: the form in which names are looked up. */
    public static String fold(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
