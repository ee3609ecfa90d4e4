package vn.trienkhai.reader.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trienkhai.reader.source.line.Row;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.line.Words;
import vn.trienkhai.reader.spelling.Spelling;

/**
 * Puts the rows of a table together that is set in columns of blanks: its headings begin with "TT", each of its rows with a
 * number, and what stands below a cell without a number goes on with it. Where blank lines part the rows, the number may stand
 * in the middle of its row, lower than the cells begin.
 */
final class TypedTables {
    private static final int DATA_COLUMNS = 3;
    /** Lines above the number of a row, at most. */
    private static final int HIGHEST = 8;
    /** A cell may begin this many letters before its heading. */
    private static final double LOOSE = 2;

    private static final Pattern FIRST_HEADING = Pattern.compile("^(?:tt|stt|số tt)(?:$| (?=\\p{L}))");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}[.)]?$");

    private final List<Row> joined = new ArrayList<>();
    /** Where the columns of the table begin; empty outside a table. */
    private List<Double> columns = List.of();

    private final List<List<Words>> cells = new ArrayList<>();
    /** Whether the open row is a heading whose first two cells are one. */
    private boolean bothInOne;

    private boolean gap;
    private int page;
    /** Rows below a blank line that have shown no number yet: the upper part of a row of the table, or the text behind it. */
    private final List<Row> unnumbered = new ArrayList<>();

    private TypedTables() {}

    static List<Row> joined(List<Row> rows) {
        var tables = new TypedTables();
        rows.forEach(tables::add);
        tables.end();
        return tables.joined;
    }

    private void add(Row row) {
        if (isHeading(row)) {
            flush();
            beginTable(row);
        } else if (columns.isEmpty()) {
            joined.add(row);
        } else if (isNumbered(row)) {
            number(row);
        } else if (row.gap() && isInColumns(row)) {
            undecided();
            (columns.isEmpty() ? joined : unnumbered).add(row);
        } else if (!unnumbered.isEmpty() && goesOn(row) && unnumbered.size() < HIGHEST) {
            unnumbered.add(row);
        } else if (unnumbered.isEmpty() && goesOn(row)) {
            put(row);
        } else {
            end();
            joined.add(row);
        }
    }

    /** A row begins with its number, or where the lines right above it begin. */
    private void number(Row row) {
        if (row.gap()) {
            undecided();
        }
        if (columns.isEmpty()) {
            joined.add(row);
            return;
        }
        flush();
        var upper = List.copyOf(unnumbered);
        unnumbered.clear();
        if (upper.isEmpty()) {
            begin(row);
        } else {
            begin(upper.getFirst());
            upper.subList(1, upper.size()).forEach(this::put);
            put(row);
        }
    }

    /** Whether it may be the upper part of a row: two cells, or one that ends before the last column. */
    private boolean isInColumns(Row row) {
        return !row.isEmpty()
                && row.segments().getFirst().from() >= columns.get(1) - LOOSE
                && (row.segments().size() > 1
                        || row.segments().getFirst().text().length() < columns.getLast() - columns.get(1));
    }

    /** What showed no number was no row: the table has ended before it. */
    private void undecided() {
        if (!unnumbered.isEmpty()) {
            end();
        }
    }

    private static boolean isHeading(Row row) {
        return row.segments().size() >= DATA_COLUMNS
                && row.kind() != SourceLine.Kind.ROW
                && FIRST_HEADING
                        .matcher(Spelling.lower(row.segments().getFirst().text()))
                        .find();
    }

    /** One blank more may stand between "TT" and the next heading than between words: then both are read as one cell. */
    private void beginTable(Row heading) {
        columns = new ArrayList<>();
        heading.segments().forEach(segment -> columns.add(segment.from()));
        begin(heading);
        var first = heading.segments().getFirst().text();
        var number = FIRST_HEADING.matcher(Spelling.lower(first));
        if (number.find() && number.end() < first.length()) {
            columns.add(1, columns.getFirst() + number.end());
            cells.add(1, new ArrayList<>());
            bothInOne = true;
        }
    }

    private boolean isNumbered(Row row) {
        return !row.isEmpty()
                && row.segments().size() > 1
                && row.segments().getFirst().from() < columns.get(1) - LOOSE
                && NUMBER.matcher(row.segments().getFirst().text()).find();
    }

    /** Whether it stands right below the cells, in the columns behind the number. */
    private boolean goesOn(Row row) {
        return !row.isEmpty() && !row.gap() && row.segments().getFirst().from() >= columns.get(1) - LOOSE;
    }

    private void begin(Row row) {
        gap = row.gap();
        page = row.page();
        columns.forEach(column -> cells.add(new ArrayList<>()));
        put(row);
    }

    private void put(Row row) {
        if (row.segments().size() == columns.size()) {
            // Behind tabs cells stand where the text before them ends, not below their heading.
            for (int i = 0; i < columns.size(); i++) {
                cells.get(i).add(row.segments().get(i).words());
            }
            return;
        }
        for (var part : row.segments()) {
            int column = columns.size() - 1;
            while (column > 0 && part.from() < columns.get(column) - LOOSE) {
                column--;
            }
            cells.get(column).add(part.words());
        }
    }

    private void flush() {
        if (cells.isEmpty()) {
            return;
        }
        var segments = new ArrayList<Row.Segment>();
        if (bothInOne) {
            cells.getFirst().addAll(cells.remove(1));
            bothInOne = false;
        }
        for (int i = 0; i < cells.size(); i++) {
            var words = cells.get(i).isEmpty() ? Words.typed("") : Words.row(cells.get(i));
            segments.add(new Row.Segment(columns.get(i), columns.get(i), words));
        }
        joined.add(new Row(segments, page, gap, SourceLine.Kind.TEXT, false, false));
        cells.clear();
    }

    private void end() {
        flush();
        joined.addAll(unnumbered);
        unnumbered.clear();
        columns = List.of();
    }
}
