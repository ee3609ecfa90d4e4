package vn.trienkhai.reader.source.print;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.source.line.Row;

/**
 * Puts the cells of a table without borders together again where they are printed over several rows.
 *
 * <p>Without borders only places tell: a row below one of three or more cells belongs to it where each of its stretches stands
 * in one of the columns behind the first, and one of them goes on in small letters or behind a comma or dash.
 */
final class WrappedCells {
    private static final int DATA_COLUMNS = 3;
    private static final double ROW_PITCH = 21;
    private static final double LOOSE = 6;

    private WrappedCells() {}

    static List<Printed> joined(List<Printed> rows) {
        var joined = new ArrayList<Printed>();
        double lastHeight = 0;
        for (var row : rows) {
            var above = joined.isEmpty() ? null : joined.getLast();
            if (above != null && goesOn(above, row) && row.y() - lastHeight < ROW_PITCH) {
                joined.set(joined.size() - 1, joined(above, row));
            } else {
                joined.add(row);
            }
            lastHeight = row.y();
        }
        return joined;
    }

    private static boolean goesOn(Printed above, Printed row) {
        if (above.segments().size() < DATA_COLUMNS
                || !above.isFlowing()
                || !row.isFlowing()
                || above.page() != row.page()
                || row.segments().size() >= above.segments().size()) {
            return false;
        }
        boolean open = false;
        for (var part : row.segments()) {
            int column = column(above, part);
            if (column < 1) {
                return false;
            }
            open |= isOpen(above.segments().get(column).text(), part.text());
        }
        return open;
    }

    /** The column that the whole stretch stands in, or -1. */
    private static int column(Printed above, Row.Segment part) {
        var cells = above.segments();
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (part.from() >= cells.get(i).from() - LOOSE) {
                return i + 1 == cells.size() || part.to() <= cells.get(i + 1).from() ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isOpen(String above, String below) {
        return Character.isLowerCase(below.charAt(0)) || ",-–(".indexOf(above.charAt(above.length() - 1)) >= 0;
    }

    private static Printed joined(Printed above, Printed row) {
        var cells = new ArrayList<>(above.segments());
        for (var part : row.segments()) {
            int column = column(above, part);
            var cell = cells.get(column);
            cells.set(
                    column,
                    new Row.Segment(
                            cell.from(),
                            Math.max(cell.to(), part.to()),
                            cell.words().below(part.words())));
        }
        return new Printed(cells, above.page(), above.y());
    }
}
