package vn.trienkhai.reader.field.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.deadline.Deadlines;
import vn.trienkhai.reader.field.deadline.SendingDays;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.ClockTime;
import vn.trienkhai.reader.time.Dates;

/** Several days of the calendar by which the same report goes (D69): "báo cáo tiến độ về Sở vào các ngày 15/9 và 05/10". */
final class ReportDays {
    private static final String ROUND =
            "(?:học kỳ|đợt|giai đoạn|lần|quý|kỳ) (?:[ivx]{1,3}|\\d|một|hai|ba|bốn)(?: \\([^()]{2,40}\\))?:? (?:vào |trước |hạn |chậm nhất |gửi ){0,2}";

    private static final Cue DAYS = Cue.of(
            "(?<!\\p{L})(?:(?:vào|trước|chậm nhất|muộn nhất)(?: là)?(?: vào)?(?: " + ClockTime.HOUR
                    + ",?)? (?:các|hai|ba|bốn|0?[2-4]) (?:ngày|mốc|thời điểm):?|lần lượt (?:vào|trước|chậm nhất|muộn nhất)) (?=(?:ngày )?\\d{1,2}[/.]\\d)");
    /** "cả năm học" behind "học kỳ I". */
    private static final String LAST_ROUND = "(?:" + ROUND + "|cả năm(?: học)?:? (?:vào |trước )?)";

    private static final String NEXT_ROUND =
            ROUND + "(?=(?:ngày )?\\d{1,2}/\\d{1,2}(?:/\\d{4})?[,;]?(?: và)? " + LAST_ROUND + "(?:ngày )?\\d{1,2}/\\d)";
    /** "học kỳ I ngày 09/01, học kỳ II ngày 22/5" (D69). */
    private static final Cue ROUNDS = Cue.of("(?<!\\p{L})" + NEXT_ROUND);
    /** "trước ngày 15/01 và trước ngày 30/5" (D69). */
    private static final Cue EACH = Cue.of(
            "(?<!\\p{L})(?:(?:trước|chậm nhất|muộn nhất)(?: là)? (?=(?:ngày )?\\d{1,2}/\\d{1,2}(?:/\\d{4})?,?(?: và)? (?:trước|chậm nhất|muộn nhất)(?: là)? (?:ngày )?\\d{1,2}/\\d)|"
                    + NEXT_ROUND + ")");

    private static final String OF_ROUND =
            " ?(?:đối với |với |cho |\\(|là hạn (?:của )?)(?:đợt|lần|giai đoạn|học kỳ) (?:[ivx]{1,3}|\\d|một|hai|ba|bốn)\\)?";
    /** "hạn 19/4/2026 đối với đợt 1, 15/8/2026 với đợt 2": the day before its round. */
    private static final Cue DAYS_OF_ROUNDS =
            Cue.of("(?<!\\p{L})(?:trước|hạn|chậm nhất|muộn nhất|vào)(?: là)? (?=(?:ngày )?\\d{1,2}/\\d{1,2}(?:/\\d{4})?"
                    + OF_ROUND
                    + "(?:,|;| và|, và) (?:trước |hạn |chậm nhất |muộn nhất )?(?:ngày )?\\d{1,2}/\\d{1,2}(?:/\\d{4})?"
                    + OF_ROUND + ")");

    private static final Cue AND = Cue.of("(?:" + OF_ROUND
            + ")?(?:,|;| và|, và) (?:(?:trước|hạn|chậm nhất|muộn nhất)(?: là)? |" + LAST_ROUND + ")?(?:ngày )?");

    private ReportDays() {}

    /** The days of the list, the last of which gives the year to those before it; empty where the sentence has no such list. */
    static List<Deadlines.Deadline> in(Line line, int from, int to, @Nullable LocalDate day) {
        var listed = in(DAYS, line, from, to, day);
        var each = listed.isEmpty() ? in(EACH, line, from, to, day) : listed;
        return each.isEmpty() ? in(DAYS_OF_ROUNDS, line, from, to, day) : each;
    }

    /** "cuối mỗi học kỳ: học kỳ I ngày 09/01, học kỳ II ngày 22/5": each time has its day, in spite of the rhythm. */
    static List<Deadlines.Deadline> ofRounds(Line line, int from, int to, @Nullable LocalDate day) {
        return in(ROUNDS, line, from, to, day);
    }

    private static List<Deadlines.Deadline> in(Cue days, Line line, int from, int to, @Nullable LocalDate day) {
        var found = line.search(days).region(from, to);
        if (!found.find()) {
            return List.of();
        }
        var list = list(line, line.dates(found.start(), to));
        return list.size() < 2
                ? List.of()
                : list.stream()
                        .map(mention -> SendingDays.on(line, withYear(mention, list.getLast()), day))
                        .toList();
    }

    /** The days up to the first that other words part from those before it. */
    private static List<Dates.Mention> list(Line line, List<Dates.Mention> mentions) {
        var list = new ArrayList<Dates.Mention>();
        for (var mention : mentions) {
            boolean joined = list.isEmpty()
                    || AND.matcher(line.lower().substring(list.getLast().end(), mention.start()))
                            .matches();
            if (!mention.isDay() || !joined) {
                return list;
            }
            list.add(mention);
        }
        return list;
    }

    private static Dates.Mention withYear(Dates.Mention mention, Dates.Mention last) {
        return mention.hasYear() || !last.hasYear() ? mention : mention.withYear(last.year());
    }
}
