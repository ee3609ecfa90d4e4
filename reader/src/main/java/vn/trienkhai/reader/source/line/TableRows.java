package vn.trienkhai.reader.source.line;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.spelling.Spelling;

/**
 * Tells tables with data from tables that only lay out a page. A letterhead and a signature block are tables too: two
 * columns, few rows. Their cells become lines one after the other; a row of data becomes one line.
 */
public final class TableRows {
    private static final int DATA_COLUMNS = 3;
    private static final int MANY_ROWS = 4;

    private TableRows() {}

    /** The lines of a table of rows of cells. */
    public static List<SourceLine> lines(List<List<List<SourceLine>>> rows) {
        var lines = new ArrayList<SourceLine>();
        boolean data = isData(rows);
        for (var row : rows) {
            if (data && !isClosing(row)) {
                addRow(row, lines);
            } else {
                row.forEach(cell -> addCell(cell, lines));
            }
        }
        return lines;
    }

    private static boolean isData(List<List<List<SourceLine>>> rows) {
        long wide = rows.stream()
                .filter(row -> row.stream().filter(cell -> !cell.isEmpty()).count() >= DATA_COLUMNS)
                .count();
        return wide >= 2 || rows.size() > MANY_ROWS && wide >= 1;
    }

    /** A closing that stands directly below a table becomes its last row. */
    private static boolean isClosing(List<List<SourceLine>> row) {
        return row.stream()
                .flatMap(List::stream)
                .anyMatch(line -> Spelling.lower(line.text().strip()).startsWith("nơi nhận"));
    }

    private static void addRow(List<List<SourceLine>> row, List<SourceLine> lines) {
        var cells = row.stream()
                .map(cell -> Words.row(cell.stream().map(TableRows::stripped).toList()))
                .toList();
        var words = Words.joined(cells, " | ");
        if (!words.text().replace("|", "").isBlank()) {
            int page = row.stream()
                    .flatMap(List::stream)
                    .mapToInt(SourceLine::page)
                    .findFirst()
                    .orElse(1);
            lines.add(SourceLine.of(words, page, false, SourceLine.Kind.ROW));
        }
    }

    private static Words stripped(SourceLine line) {
        return new Words(line.text().strip(), line.places());
    }

    private static void addCell(List<SourceLine> cell, List<SourceLine> lines) {
        for (int i = 0; i < cell.size(); i++) {
            lines.add(cell.get(i).withGap(i == 0 || cell.get(i).gap()));
        }
    }
}
