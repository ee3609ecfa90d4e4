package vn.trienkhai.reader.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trienkhai.reader.source.line.Row;
import vn.trienkhai.reader.source.line.Words;

/**
 * Rows in which wide blanks stand between the words of a sentence, as where lines were stretched to one width: what begins with a small
 * letter goes on with the words before it, unless it stands below or above another cell.
 */
final class SlackRows {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]?");
    private static final double LOOSE = 1;
    /** A row of a table has no more cells, and comparing more with each other would take the square of their number. */
    private static final int MOST_CELLS = 40;

    private SlackRows() {}

    static List<Row> joined(List<Row> rows) {
        var joined = new ArrayList<Row>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            boolean sentence = row.segments().size() > 1
                    && !NUMBER.matcher(row.segments().getFirst().text()).matches()
                    && (i == 0 || !isAligned(row, rows.get(i - 1)))
                    && (i + 1 == rows.size() || !isAligned(row, rows.get(i + 1)));
            joined.add(sentence ? joined(row) : row);
        }
        return joined;
    }

    private static Row joined(Row row) {
        var stretches = new ArrayList<List<Row.Segment>>();
        for (var segment : row.segments()) {
            if (stretches.isEmpty() || !Character.isLowerCase(segment.text().charAt(0))) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(segment);
        }
        var segments = stretches.stream().map(SlackRows::whole).toList();
        return segments.size() == row.segments().size()
                ? row
                : new Row(segments, row.page(), row.gap(), row.kind(), row.continued(), row.indented());
    }

    private static Row.Segment whole(List<Row.Segment> stretch) {
        return stretch.size() == 1
                ? stretch.getFirst()
                : new Row.Segment(
                        stretch.getFirst().from(),
                        stretch.getLast().to(),
                        Words.row(stretch.stream().map(Row.Segment::words).toList()));
    }

    /** Whether half of its cells or more begin where those of another row do. */
    private static boolean isAligned(Row row, Row other) {
        if (other.segments().size() < 2 || row.segments().size() > MOST_CELLS) {
            return false;
        }
        var cells = row.segments().subList(1, row.segments().size());
        long aligned = cells.stream()
                .filter(cell -> other.segments().stream().anyMatch(one -> Math.abs(one.from() - cell.from()) <= LOOSE))
                .count();
        return aligned * 2 >= cells.size();
    }
}
