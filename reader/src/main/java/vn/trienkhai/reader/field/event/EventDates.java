package vn.trienkhai.reader.field.event;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.layout.DirectiveText;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;
import vn.trienkhai.reader.time.Dates;

/**
 * The days printed behind the name of an event (A26–A28).
 *
 * @param first the first day, or the only one
 * @param last the day it is held this time
 * @param isGuess whether the year of {@code last} is not printed
 * @param end where they end in their line
 */
record EventDates(@Nullable String first, @Nullable String last, boolean isGuess, int end) {
    /** "(07/5/1954 - 07/5/2024)" */
    private static final Cue DATES = Cue.of(
            "^(?:\\s?\\(\\s?|, (?=(?:ngày )?\\d{1,2}/\\d{1,2}/\\d{4} ?[-–] ?\\d{1,2}/\\d{1,2}/\\d{4} ?\\)))(?:ngày |năm )?((?<=năm )\\d{2,3}|[\\d/.\\- ]{4,12}?|\\d{4})(?:\\s?[-–]\\s?(?:ngày |năm )?([\\d/. ]{4,12}|[\\d\\-]{8,10}|\\d{4}))?\\s?\\)");
    /** "(10/10) năm 2025" */
    private static final Cue IN_YEAR = Cue.of("^,? năm ((?:19|20)\\d\\d)");
    /** "Ngày Gia đình Việt Nam (28/6)", "Ngày Nước thế giới 22/3": a day of every year. */
    private static final Cue DAY_ALONE = Cue.of(
            "^[\"”]?,? ?(?:\\((?:ngày )?(\\d{1,2}[/-]\\d{1,2})\\)|(?:ngày )?(\\d{1,2}[/-]\\d{1,2})(?![\\d/]|-\\d))(?! ?(?:[-–] ?\\d|hằng năm|hàng năm|đến ))");
    /** "Ngày Gia đình Việt Nam 28/6/2026". */
    private static final Cue WHOLE_DAY = Cue.of("^[\"”]? (?:ngày )?(\\d{1,2}/\\d{1,2}/\\d{4})(?!\\d| ?[-–] ?\\d)");

    /** "… Phong trào Chữ thập đỏ, Trăng lưỡi liềm đỏ quốc tế (08/5/1863 - 08/5/2026)": the rest of a name behind its comma. */
    private static final Cue REST = Cue.of(
            "^, \\p{L}(?:(?!\\d{1,4} năm |kỷ niệm |ngày )[^.;:(),]){3,70}(?= \\((?:ngày )?\\d{1,2}[/.-]\\d{1,2}[/.-](\\d{4})\\s?[-–]\\s?(?:ngày )?\\d{1,2}[/.-]\\d{1,2}[/.-](\\d{4})\\))");

    private static final Cue DAY = Cue.of("^ngày (?!hội|thứ |chủ nhật)");
    private static final Cue DAY_AND_MONTH = Cue.of("^(\\d{1,2})[/.-](\\d{1,2})(?![\\d])");
    private static final int JUST_PAST = 60;
    /** "(mùng 10 tháng 3 âm lịch, tức Chủ nhật ngày ": the common day behind it is the one. */
    private static final Cue LUNAR = Cue.of(
            "^ ?\\((?:ngày )?(?:mùng |mồng |rằm )?(?:\\d{1,2})?(?:/\\d{1,2}| tháng (?:\\d{1,2}|\\p{L}{2,6}))?,? (?:năm \\p{L}+ \\p{L}+,? )?âm lịch,? (?:tức(?: là)?|nhằm),? (?:(?:thứ \\p{L}{2,3}|chủ nhật),? )?(?:ngày )?(\\d{1,2}[/-]\\d{1,2}[/-]\\d{4})(?: dương lịch)?\\)");

    /** "Ngày sinh đồng chí …, người con ưu tú của quê hương (09/8/1906 - …)": what is said of a person before the days. */
    private static final Cue APPOSITION = Cue.of(
            "^, (?:người|nhà|nguyên|lãnh tụ|chiến sĩ|anh hùng|tổng bí thư|chủ tịch)(?!\\p{L})[^.;:()|]{3,110}(?= \\((?:ngày )?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4} ?[-–])");

    private static final Cue ONLY_A_YEAR = Cue.of("\\d{2,4}");

    /**
     * The days behind {@code to}, in the line or at the beginning of the next.
     *
     * @param near the day of the paper, where a day without a year is of its year or the next
     */
    static EventDates behind(Line line, int to, DirectiveText text, @Nullable LocalDate near) {
        var below =
                to == line.text().length() && line.index() + 1 < text.lines().size()
                        ? text.lines().get(line.index() + 1)
                        : line;
        var apposition = line.search(APPOSITION).region(to, line.text().length());
        int name = apposition.lookingAt() ? apposition.end() : to;
        var dates = below == line ? line.search(DATES).region(name, line.text().length()) : below.search(DATES);
        var lunar = line.search(LUNAR).region(to, line.text().length());
        if (lunar.lookingAt()) {
            return new EventDates(null, iso(lunar.group(1)), false, to);
        }
        if (!dates.lookingAt()) {
            return near == null || below != line ? new EventDates(null, null, false, to) : alone(line, to, near);
        }
        if (isPeriod(dates.group(1), dates.group(2))) {
            return new EventDates(null, null, false, to);
        }
        var first = iso(dates.group(1));
        if (first == null && dates.group(2) == null) {
            var year = IN_YEAR.matcher(below.lower())
                    .region(dates.end(), below.text().length());
            first = year.lookingAt() ? iso(dates.group(1).strip() + "/" + year.group(1)) : null;
        }
        if (first == null && near != null && below == line) {
            return alone(line, to, near);
        }
        var last = dates.group(2) == null ? null : iso(dates.group(2));
        return new EventDates(first, last, false, below == line ? dates.end() : to);
    }

    /** "Tháng cao điểm … (17/10 - 18/11)": how long it lasts, not the day it is held for and the same day years later. */
    private static boolean isPeriod(String first, @Nullable String second) {
        var from = DAY_AND_MONTH.matcher(first.strip());
        var to = DAY_AND_MONTH.matcher(second == null ? "" : second.strip());
        return from.find()
                && to.find()
                && !(Integer.parseInt(from.group(1)) == Integer.parseInt(to.group(1))
                        && Integer.parseInt(from.group(2)) == Integer.parseInt(to.group(2)));
    }

    /** A day without a year: the next one, or the one that has just passed when the paper was written. */
    private static EventDates alone(Line line, int to, LocalDate near) {
        var whole = line.search(WHOLE_DAY).region(to, line.text().length());
        if (whole.lookingAt()) {
            return new EventDates(null, iso(whole.group(1)), false, whole.end());
        }
        var alone = line.search(DAY_ALONE).region(to, line.text().length());
        if (!alone.lookingAt()) {
            return new EventDates(null, null, false, to);
        }
        var printed = alone.group(1) == null ? alone.group(2) : alone.group(1);
        var next = IntStream.rangeClosed(near.getYear(), near.getYear() + 1)
                .mapToObj(year -> iso(printed.replace('-', '/') + "/" + year))
                .flatMap(Stream::ofNullable)
                .filter(day -> !LocalDate.parse(day).isBefore(near.minusDays(JUST_PAST)))
                .findFirst();
        return new EventDates(null, next.orElse(null), next.isPresent(), alone.end());
    }

    /** Whether it is the name of one day, not of a week or a gathering. */
    static boolean isDay(String name) {
        return DAY.matcher(Spelling.lower(name)).lookingAt();
    }

    /** Where the name of an anniversary ends: it goes on behind a comma up to two days that are as many years apart. */
    static int nameEnd(Line line, int from, int end, int years) {
        var rest = line.search(REST).region(end, line.text().length());
        boolean far = rest.lookingAt()
                && Character.isUpperCase(line.text().charAt(end + 2))
                && Integer.parseInt(rest.group(2)) - Integer.parseInt(rest.group(1)) == years
                && end > from;
        return far ? rest.end() : end;
    }

    static @Nullable String iso(String text) {
        var trimmed = text.replace(" ", "");
        if (ONLY_A_YEAR.matcher(trimmed).matches()) {
            return trimmed;
        }
        var dates = Dates.in(trimmed);
        var day = dates.isEmpty() ? null : dates.getFirst().first();
        return day == null ? null : day.toString();
    }
}
