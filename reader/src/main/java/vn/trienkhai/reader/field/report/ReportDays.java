package vn.trienkhai.reader.field.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.deadline.Deadlines;
import vn.trienkhai.reader.field.deadline.SendingDays;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/** Several days of the calendar by which the same report goes (D69): "báo cáo tiến độ về Sở vào các ngày 15/9 và 05/10". */
final class ReportDays {
    private static final Cue DAYS = Cue.of(
            "(?<!\\p{L})(?:vào|trước|chậm nhất|muộn nhất)(?: là)?(?: vào)? (?:các|hai|ba|bốn|0?[2-4]) (?:ngày|mốc|thời điểm):? (?=(?:ngày )?\\d{1,2}[/.]\\d)");
    private static final Cue AND = Cue.of("(?:,|;| và|, và) (?:ngày )?");

    private ReportDays() {}

    /** The days of the list, the last of which gives the year to those before it; empty where the sentence has no such list. */
    static List<Deadlines.Deadline> in(Line line, int from, int to, @Nullable LocalDate day) {
        var found = line.search(DAYS).region(from, to);
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
