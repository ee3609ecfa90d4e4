package vn.trienkhai.reader.source.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.source.line.Row;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.line.TableRows;
import vn.trienkhai.reader.source.print.Printed;

/** Puts the parts of a table that page breaks have cut together again, and gives its rows the form that those of other sources have. */
final class PrintedTables {
    private static final double SAME_PLACE = 12;

    /** A table, whatever the number of its pages, with the place of its part on each. */
    private static final class Whole {
        final List<List<List<SourceLine>>> rows = new ArrayList<>();
        final List<RuledTable> parts = new ArrayList<>();
    }

    private final List<Whole> tables = new ArrayList<>();

    void add(RuledTable part) {
        var rows = part.cellRows();
        if (rows.isEmpty()) {
            return;
        }
        if (tables.isEmpty() || !goesOn(tables.getLast(), part)) {
            tables.add(new Whole());
        }
        var whole = tables.getLast();
        if (!whole.rows.isEmpty()) {
            withoutHead(rows, whole);
            joinCutRow(rows, whole.rows.getLast());
        }
        whole.rows.addAll(rows);
        whole.parts.add(part);
    }

    private static boolean goesOn(Whole whole, RuledTable part) {
        var last = whole.parts.getLast();
        return last.page() + 1 == part.page()
                && last.columns() == part.columns()
                && Math.abs(last.left() - part.left()) < SAME_PLACE;
    }

    /** The head that a program prints again on each page. */
    private static void withoutHead(List<List<List<SourceLine>>> rows, Whole whole) {
        if (rows.size() > 1 && text(rows.getFirst()).equals(text(whole.rows.getFirst()))) {
            rows.removeFirst();
        }
    }

    private static String text(List<List<SourceLine>> row) {
        return String.join(
                " | ",
                row.stream()
                        .map(cell -> String.join(
                                " ", cell.stream().map(SourceLine::text).toList()))
                        .toList());
    }

    /** A row cut by the end of a page goes on in small letters, with nothing in its first cell. */
    private static void joinCutRow(List<List<List<SourceLine>>> rows, List<List<SourceLine>> cut) {
        var first = rows.getFirst();
        if (first.size() != cut.size()
                || !first.getFirst().isEmpty()
                || first.stream().noneMatch(PrintedTables::goesOn)) {
            return;
        }
        for (int i = 0; i < cut.size(); i++) {
            cut.get(i).addAll(first.get(i));
        }
        rows.removeFirst();
    }

    private static boolean goesOn(List<SourceLine> cell) {
        return !cell.isEmpty() && Character.isLowerCase(cell.getFirst().text().charAt(0));
    }

    /** The rows of all tables, at the heights where their parts begin. */
    List<Printed> rows() {
        var rows = new ArrayList<Printed>();
        for (var table : tables) {
            for (var line : TableRows.lines(table.rows)) {
                rows.add(row(line, table));
            }
        }
        return rows;
    }

    private static Printed row(SourceLine line, Whole table) {
        var part = table.parts.stream()
                .filter(some -> some.page() == line.page())
                .findFirst()
                .orElse(table.parts.getFirst());
        var segment = new Row.Segment(part.left(), part.left(), line.words());
        return new Printed(List.of(segment), part.page(), part.top(), line.kind());
    }
}
