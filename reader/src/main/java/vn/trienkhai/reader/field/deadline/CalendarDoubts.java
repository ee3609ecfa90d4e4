package vn.trienkhai.reader.field.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.Event;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;
import vn.trienkhai.reader.time.Dates;
import vn.trienkhai.reader.time.LunarCalendar;

/**
 * What the calendar knows and the text leaves open: the weekday beside a day (A11), lunar days (A21), movable feasts (A22).
 *
 * <p>A lunar day is never turned into a value: the day of the common calendar stands as the choice of a doubt.
 */
public final class CalendarDoubts {
    /** "thứ năm, ngày 12/3" (A11). */
    private static final Cue WEEKDAY = Cue.of("(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\\)?,? (?:ngày )?$");
    /** "ngày 12/3 (thứ năm)" (A11). */
    private static final Cue WEEKDAY_AFTER =
            Cue.of("^\\s?,?\\s?\\(\\s?(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\\s?\\)");

    private static final List<List<String>> NAMES = List.of(
            List.of("thứ hai", "thứ 2"),
            List.of("thứ ba", "thứ 3"),
            List.of("thứ tư", "thứ 4"),
            List.of("thứ năm", "thứ 5"),
            List.of("thứ sáu", "thứ 6"),
            List.of("thứ bảy", "thứ 7"),
            List.of("chủ nhật"));
    private static final Cue OWN_DAY = Cue.of("/windows/\\d+|/tasks/\\d+/deadline|/report_obligations/\\d+/due");
    /** "10/3 âm lịch, tức ngày 26/4" (A21): the text computes it itself. */
    private static final Cue COMMON = Cue.of("dương lịch|tức (?:là )?(?:ngày|từ)");

    private static final Cue YEAR = Cue.of("(?:19|20)\\d\\d");
    private static final int LONGEST_WEEKDAY = 20;

    private final @Nullable LocalDate day;
    private final Findings findings;

    private CalendarDoubts(@Nullable LocalDate day, Findings findings) {
        this.day = day;
        this.findings = findings;
    }

    public static void look(Parts parts, List<Event> events, @Nullable LocalDate day, Findings findings) {
        var doubts = new CalendarDoubts(day, findings);
        parts.body().forEach(doubts::weekdays);
        parts.body().forEach(doubts::lunarDays);
        for (int i = 0; i < events.size(); i++) {
            doubts.feast(events.get(i), "/events/" + i + "/anniversary_date");
        }
    }

    private void weekdays(Line line) {
        for (var mention : line.dates()) {
            var named = weekday(line.lower(), mention);
            var date = mention.hasYear() || day == null
                    ? mention.first()
                    : mention.withYear(Deadlines.yearFor(mention, day)).first();
            if (named != null && date != null && mention.isDay() && date.getDayOfWeek() != named) {
                findings.doubt(pointer(line, mention), DoubtReason.DATE_IMPOSSIBLE, quote(line, mention), List.of());
            }
        }
    }

    private static @Nullable DayOfWeek weekday(String lower, Dates.Mention mention) {
        var before = WEEKDAY.matcher(lower.substring(Math.max(0, mention.start() - LONGEST_WEEKDAY), mention.start()));
        if (before.find()) {
            return named(before.group(1));
        }
        var after = WEEKDAY_AFTER.matcher(lower).region(mention.end(), lower.length());
        return after.find() ? named(after.group(1)) : null;
    }

    private static @Nullable DayOfWeek named(String name) {
        for (int i = 0; i < NAMES.size(); i++) {
            if (NAMES.get(i).contains(name)) {
                return DayOfWeek.of(i + 1);
            }
        }
        return null;
    }

    /** The value that was read from those words, else the periods as a whole. */
    private String pointer(Line line, Dates.Mention mention) {
        int at = line.start() + mention.start();
        return findings.evidence().entrySet().stream()
                .filter(entry ->
                        entry.getValue().start() <= at && at < entry.getValue().end())
                .map(Map.Entry::getKey)
                .filter(pointer -> OWN_DAY.matcher(pointer).matches())
                .findFirst()
                .orElse("/windows");
    }

    private static String quote(Line line, Dates.Mention mention) {
        return line.text().substring(mention.start(), mention.end());
    }

    private void lunarDays(Line line) {
        if (line.search(COMMON).find()) {
            return;
        }
        for (var mention : Dates.lunar(line.lower())) {
            int year = mention.hasYear() ? mention.year() : day == null ? 0 : day.getYear();
            var common = LunarCalendar.day(mention.day(), mention.month(), year);
            findings.doubt(
                    "/windows",
                    DoubtReason.LUNAR_DATE,
                    quote(line, mention),
                    common == null ? List.of() : List.of(common.toString()));
        }
    }

    private void feast(Event event, String pointer) {
        if (event.anniversaryDate() != null || !Spelling.lower(event.name()).startsWith("tết nguyên đán")) {
            return;
        }
        var printed = YEAR.matcher(event.name());
        int year = printed.find() ? Integer.parseInt(printed.group()) : nextFeast();
        var first = year == 0 ? null : LunarCalendar.newYear(year);
        findings.doubt(
                pointer, DoubtReason.LUNAR_DATE, event.name(), first == null ? List.of() : List.of(first.toString()));
    }

    /** A directive about Tết is written in the months before it. */
    private int nextFeast() {
        return day == null ? 0 : day.getMonthValue() > 2 ? day.getYear() + 1 : day.getYear();
    }
}
