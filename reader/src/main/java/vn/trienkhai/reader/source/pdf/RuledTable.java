package vn.trienkhai.reader.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.pdf.Rulings.Ruling;

/**
 * A table with drawn borders on one page: boxes between its lines, joined where the border between two of them is missing.
 * A cell that spans rows stands in the first of them and is empty in the others, as in a Word document.
 */
final class RuledTable {
    private static final int LEAST_COLUMNS = 2;
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_ROWS = 500;
    /** A page with more lines, once their pieces are joined, is a drawing. */
    private static final int MOST_LINES = 600;

    private final PageFrame page;
    private final double[] xs;
    private final double[] ys;
    /** For each box, row by row, the first box of its cell. */
    private final int[] cellOf;

    private final List<List<Glyph>> glyphs = new ArrayList<>();

    private RuledTable(PageFrame page, List<Ruling> across, List<Ruling> down) {
        this.page = page;
        this.xs = places(down, across);
        this.ys = places(across, down);
        this.cellOf = new int[Math.max(0, columns() * rows())];
        Arrays.setAll(cellOf, box -> box);
        if (isTable()) {
            joinBoxes(across, down);
            Arrays.setAll(cellOf, box -> first(box));
            cells().forEach(glyphs::add);
        }
    }

    private List<List<Glyph>> cells() {
        var cells = new ArrayList<List<Glyph>>();
        for (int i = 0; i < cellOf.length; i++) {
            cells.add(new ArrayList<>());
        }
        return cells;
    }

    /** The tables of a page: groups of lines that cross, with at least two columns. */
    static List<RuledTable> of(Rulings rulings, PageFrame page) {
        var tables = new ArrayList<RuledTable>();
        if (rulings.isEmpty()) {
            return tables;
        }
        var across = new ArrayList<>(rulings.across());
        var down = new ArrayList<>(rulings.down());
        if (across.size() > MOST_LINES || down.size() > MOST_LINES) {
            return tables;
        }
        while (!down.isEmpty()) {
            var columns = new ArrayList<>(List.of(down.removeLast()));
            var rows = new ArrayList<Ruling>();
            boolean grown = true;
            while (grown) {
                grown = move(across, rows, columns) | move(down, columns, rows);
            }
            var table = new RuledTable(page, rows, columns);
            if (table.isTable()) {
                tables.add(table);
            }
        }
        tables.sort(Comparator.comparingDouble(RuledTable::top));
        return tables;
    }

    private static boolean move(List<Ruling> from, List<Ruling> to, List<Ruling> crossed) {
        var crossing = from.stream()
                .filter(line -> crossed.stream().anyMatch(line::crosses))
                .toList();
        from.removeAll(crossing);
        to.addAll(crossing);
        return !crossing.isEmpty();
    }

    /** Where lines stand, and where the crossing ones end: the outer borders of a table may be left out. */
    private static double[] places(List<Ruling> lines, List<Ruling> crossing) {
        var ends = crossing.stream().flatMapToDouble(line -> DoubleStream.of(line.from(), line.to()));
        var sorted = DoubleStream.concat(lines.stream().mapToDouble(Ruling::at), extremes(ends.toArray()))
                .sorted()
                .toArray();
        var places = DoubleStream.builder();
        double last = Double.NEGATIVE_INFINITY;
        for (double place : sorted) {
            if (place - last > 2 * Rulings.NEAR) {
                places.add(place);
                last = place;
            }
        }
        return places.build().toArray();
    }

    private static DoubleStream extremes(double[] ends) {
        return ends.length == 0
                ? DoubleStream.empty()
                : DoubleStream.of(
                        Arrays.stream(ends).min().orElseThrow(),
                        Arrays.stream(ends).max().orElseThrow());
    }

    private boolean isTable() {
        return columns() >= LEAST_COLUMNS && rows() >= 1 && columns() <= MOST_COLUMNS && rows() <= MOST_ROWS;
    }

    int columns() {
        return xs.length - 1;
    }

    private int rows() {
        return ys.length - 1;
    }

    int page() {
        return page.page();
    }

    double top() {
        return ys[0];
    }

    double left() {
        return xs[0];
    }

    private void joinBoxes(List<Ruling> across, List<Ruling> down) {
        for (int row = 0; row < rows(); row++) {
            double height = (ys[row] + ys[row + 1]) / 2;
            for (int column = 0; column < columns(); column++) {
                double middle = (xs[column] + xs[column + 1]) / 2;
                int box = row * columns() + column;
                if (column > 0 && !stands(down, xs[column], height)) {
                    join(box - 1, box);
                }
                if (row > 0 && !stands(across, ys[row], middle)) {
                    join(box - columns(), box);
                }
            }
        }
    }

    private static boolean stands(List<Ruling> lines, double at, double along) {
        return lines.stream().anyMatch(line -> Math.abs(line.at() - at) <= 2 * Rulings.NEAR && line.covers(along));
    }

    private void join(int box, int other) {
        int one = first(box);
        int two = first(other);
        cellOf[Math.max(one, two)] = Math.min(one, two);
    }

    private int first(int box) {
        int first = box;
        while (cellOf[first] != first) {
            first = cellOf[first];
        }
        return first;
    }

    /** Takes a glyph that stands in it. */
    boolean take(Glyph glyph) {
        int column = place(xs, glyph.middle());
        int row = place(ys, glyph.y() - glyph.height() / 2);
        if (column < 0 || row < 0) {
            return false;
        }
        glyphs.get(cellOf[row * columns() + column]).add(glyph);
        return true;
    }

    private static int place(double[] places, double at) {
        int found = Arrays.binarySearch(places, at);
        int place = found >= 0 ? found : -found - 2;
        return place < 0 || place >= places.length - 1 ? -1 : place;
    }

    /** Its rows of cells, each cell the paragraphs in it. */
    List<List<List<SourceLine>>> cellRows() {
        var rows = new ArrayList<List<List<SourceLine>>>();
        for (int row = 0; row < rows(); row++) {
            var cells = new ArrayList<List<SourceLine>>();
            for (int column = 0; column < columns(); column++) {
                int box = row * columns() + column;
                int first = cellOf[box];
                boolean begins = first == box;
                boolean goesOnBelow = first / columns() < row && (column == 0 || cellOf[box - 1] != first);
                if (begins || goesOnBelow) {
                    cells.add(begins ? CellText.paragraphs(PrintedRows.of(glyphs.get(box), page)) : new ArrayList<>());
                }
            }
            if (!cells.stream().allMatch(List::isEmpty)) {
                rows.add(cells);
            }
        }
        return rows;
    }
}
