package vn.trienkhai.reader.field.head;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.layout.Ends;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.layout.Published;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** Địa danh và thời gian ban hành: {@code Lai Châu, ngày 03 tháng 4 năm 2024}; parts may be blank in a draft (A1–A8). */
public final class DateField {

    public record PlaceAndDate(
            @Nullable String place, @Nullable String date) {}

    /** Place and date (A1–A3, A8). */
    private static final Cue LINE = Cue.of(
            "(?:^|(?<=\\s))ngày[\\s.…_/]{0,12}(\\d{0,2})[\\s.…_]{0,12}tháng[\\s.…_]{0,12}(\\d{0,2})[\\s.…_]{0,12}năm[\\s.…_]{0,6}(\\d{4})?");

    private static final Cue SHORT = Cue.of("(?:ngày\\s?)?\\b(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})$");
    /** "Số: 12/KH-UBND Nậm Rốm, ngày …": the number beside it, in one row. */
    private static final Cue NUMBER = Cue.of(
            "^số\\s?[:.]?\\s?[\\d.…_]{1,12}\\s?[-/–]\\s?[^\\s,]{2,40}|^số\\s?[:.]?\\s?[^\\p{L}\\s]{1,12}/\\p{L}[^\\s,]{1,40}|^số\\s?[:.]?\\s?\\d{1,5}\\s\\p{L}{2,4}/[^\\s,]{1,40}");

    /** "Số: 12/KH-TH ngày 05/3/2026": the day right behind the number, no place before it. */
    private static final Cue DAY_OF_NUMBER = Cue.of(
            "^số\\s?[:.]?\\s?\\d{1,5}\\s?[-/]\\s?[^\\s,;]{2,40} (?:[-–] )?ngày \\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}$");

    private static final Cue NUMBER_BETWEEN = Cue.of("[-–] số\\s?[:.]?\\s?\\d{1,5}/\\S{2,40} [-–] ");

    /** "Nậm Rốm, hồi 9 giờ 00 ngày …", "Nậm Rốm, 03 giờ 40 phút, ngày …", of a telegram. */
    private static final Cue HOUR = Cue.of(",? (?:(?:hồi|lúc) )?\\d{1,2}\\s?(?:giờ|h)(?!\\p{L})");

    private static final int LONGEST = 90;

    private DateField() {}

    public static PlaceAndDate read(Parts parts, Findings findings) {
        for (var line : candidates(parts)) {
            var found = line.search(LINE);
            if (line.text().length() < LONGEST && found.find() && looksLikeDateLine(line, found.start())) {
                return read(line, found.start(), found.end(), found.group(1), found.group(2), found.group(3), findings);
            }
        }
        for (var line : parts.letterhead()) {
            var found = line.search(SHORT);
            if (line.text().length() < LONGEST
                    && (line.text().indexOf(',') > 0
                            || line.search(DAY_OF_NUMBER).find())
                    && !Published.is(line)
                    && found.find()) {
                return read(line, found.start(), found.end(), found.group(1), found.group(2), found.group(3), findings);
            }
        }
        var own = OwnNumber.day(parts);
        var day = own == null ? null : own.mention().first();
        if (own == null || day == null) {
            findings.doubt("/date", DoubtReason.DATE_MISSING);
            return new PlaceAndDate(null, null);
        }
        findings.evidence(
                "/date", own.line().span(own.mention().start(), own.mention().end()));
        if (!own.whole()) {
            findings.doubt("/date", DoubtReason.YEAR_MISSING, own.line().text(), List.of(day.toString()));
        }
        return new PlaceAndDate(null, day.toString());
    }

    /** The letterhead first; the closing too, because resolutions and reports of small bodies put the date there. */
    private static List<Line> candidates(Parts parts) {
        var lines = new ArrayList<Line>(parts.letterhead());
        lines.addAll(parts.heading());
        lines.addAll(parts.addressing());
        parts.body().stream().limit(3).forEach(lines::add);
        lines.addAll(parts.closing());
        lines.removeIf(Published::is);
        return lines;
    }

    private static boolean looksLikeDateLine(Line line, int at) {
        var before = line.text().substring(0, at).strip();
        boolean place = before.isEmpty()
                || before.endsWith(",")
                || Character.isUpperCase(before.charAt(0)) && before.length() < 40;
        return place && !before.contains("số");
    }

    private static PlaceAndDate read(
            Line line,
            int from,
            int to,
            @Nullable String day,
            @Nullable String month,
            @Nullable String year,
            Findings findings) {
        var number = line.search(NUMBER);
        int begin = number.find() && number.end() <= from ? number.end() : afterNumber(line, from);
        var before = Ends.withoutLeading(
                        Ends.withoutLast(line.text().substring(begin, from).strip(), ",;"), "-–*•, ")
                .strip();
        var hour = HOUR.matcher(Spelling.lower(before));
        boolean named = before.chars().anyMatch(Character::isLetter);
        var place = !named ? null : hour.find() ? before.substring(0, hour.start()) : before;
        if (place != null) {
            int at = line.text().indexOf(place, begin);
            findings.evidence("/place", line.span(at, at + place.length()));
        }
        var date = iso(day, month, year);
        var span = line.span(from, to);
        if (date == null || date.length() < 10) {
            findings.doubt("/date", DoubtReason.DATE_MISSING, line.text(), List.of());
        }
        if (date != null) {
            findings.evidence("/date", span);
        }
        return new PlaceAndDate(place, date == null ? null : checked(date, line, findings));
    }

    /** "CÔNG AN TỈNH … – Số: 476/KH-CAT – Vân Sơn, ngày …": the place stands behind the last dash. */
    private static int afterNumber(Line line, int date) {
        var number = line.search(NUMBER_BETWEEN).region(0, date);
        return number.find() ? number.end() : 0;
    }

    private static @Nullable String iso(@Nullable String day, @Nullable String month, @Nullable String year) {
        if (year == null) {
            return null;
        }
        if (month == null || month.isEmpty() || number(month) > 12 || number(month) == 0) {
            return year;
        }
        if (day == null || day.isEmpty() || number(day) == 0) {
            return String.format(Locale.ROOT, "%s-%02d", year, number(month));
        }
        return String.format(Locale.ROOT, "%s-%02d-%02d", year, number(month), number(day));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String checked(String date, Line line, Findings findings) {
        if (date.length() < 10) {
            return date;
        }
        try {
            return LocalDate.parse(date).toString();
        } catch (DateTimeException e) {
            findings.doubt("/date", DoubtReason.DATE_IMPOSSIBLE, line.text(), List.of());
            return date.substring(0, 7);
        }
    }
}
