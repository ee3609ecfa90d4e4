package vn.trienkhai.reader.field.window;

import java.util.List;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/** "15/4/2026 và 10/11/2026" in a cell of time: two days with others between them, and no stretch (B37, D66). */
final class CellDays {
    private static final Cue AND = Cue.of("^(?:\\s?[,;]| và|\\s?&) ?(?:vào )?(?:ngày )?$");

    private CellDays() {}

    /** Whether two mentions of a cell are days that lie apart. */
    static boolean areApart(Line line, List<Dates.Mention> dates) {
        var first = dates.getFirst();
        var last = dates.getLast();
        if (dates.size() != 2 || !first.isDay() || !last.isDay()) {
            return false;
        }
        boolean nextDay = first.month() == last.month() && last.day() - first.day() <= 1;
        return !nextDay
                && AND.matcher(line.lower().substring(first.end(), last.start()))
                        .find();
    }
}
