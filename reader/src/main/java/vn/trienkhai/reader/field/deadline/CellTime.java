package vn.trienkhai.reader.field.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.pattern.Search;
import vn.trienkhai.reader.time.Dates;

/** Days, months and quarters in a column of time (D66): below its heading less is printed than in a sentence. */
public final class CellTime {
    /** "14/02 - 16/02", "05/9": two numbers are a day. */
    private static final Cue BARE_DAY = Cue.of(
            "^\\s*(?:từ )?(0?[1-9]|[12]\\d|3[01])/(0?[1-9]|1[0-2])(?=\\s*$|\\s?(?:-|đến|,)\\s?(?:ngày |hết )?\\d{1,2}/\\d)");
    /** "Tháng 9", "Tháng 4 - 5", "Quý III, IV": of the year of the document. */
    private static final Cue BARE_MONTHS = Cue.of(
            "^\\s*(?:trong |dự kiến |khoảng |cả ){0,2}(?:tháng\\s?(0?[1-9]|1[0-2])(?:(?:\\s?(?:,|-|và|đến)\\s?(?:tháng )?(?:0?[1-9]|1[0-2])){0,2}\\s?(?:,|-|và|đến)\\s?(?:tháng )?(0?[1-9]|1[0-2]))?|quý (iv|i{1,3}|[1-4])(?:\\s?(?:,|-|và|đến)\\s?(?:quý )?(iv|i{1,3}|[1-4]))?)[\\s.]*$");

    private CellTime() {}

    public static List<Dates.Mention> in(Line line, Found<String> cell) {
        int from = cell.span().start() - line.start();
        int to = cell.span().end() - line.start();
        var dates = new ArrayList<>(line.dates(from, to));
        var text = line.lower().substring(from, to);
        bareDay(text, from)
                .filter(day -> dates.isEmpty() || day.end() < dates.getFirst().start())
                .ifPresent(dates::addFirst);
        var months = BARE_MONTHS.matcher(text);
        return months.find() ? List.of(months(months, from)) : dates;
    }

    private static Optional<Dates.Mention> bareDay(String text, int from) {
        var found = BARE_DAY.matcher(text);
        return found.find()
                ? Optional.of(new Dates.Mention(
                        from + found.start(1),
                        from + found.end(2),
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        0))
                : Optional.empty();
    }

    private static Dates.Mention months(Search found, int from) {
        boolean quarters = found.group(1) == null;
        int first = quarters ? Dates.quarter(found.group(3)) * 3 - 2 : Integer.parseInt(found.group(1));
        var last = found.group(quarters ? 4 : 2);
        int month = last == null
                ? quarters ? first + 2 : first
                : quarters ? Dates.quarter(last) * 3 : Integer.parseInt(last);
        int start = from + found.start(quarters ? 3 : 1);
        return new Dates.Mention(start, from + found.end(), 0, month, 0, first);
    }
}
