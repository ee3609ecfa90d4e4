package vn.trienkhai.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.trienkhai.layout.Block.Alignment;
import vn.trienkhai.layout.Block.Column;
import vn.trienkhai.layout.Block.Table;
import vn.trienkhai.layout.Item.Cell;
import vn.trienkhai.layout.Item.Grid;
import vn.trienkhai.layout.Item.Row;
import vn.trienkhai.layout.Item.Text;
import vn.trienkhai.layout.Shape.Align;

/** A ruled table of the body; the more columns, the smaller its letters. */
final class TablePart {

    private final TableFit.Piece piece;
    private final Table table;
    private final List<Column> columns;
    private final double size;

    TablePart(TableFit.Piece piece) {
        this.piece = piece;
        this.table = piece.table();
        this.columns = table.columns();
        this.size = piece.size();
    }

    Grid grid(boolean withNext) {
        var header = header();
        var rows = new ArrayList<>(header);
        table.rows().forEach(row -> rows.add(row(row, Face.regular(size))));
        var sum = table.sum();
        if (sum != null) {
            rows.add(row(sum, Face.bold(size)));
        }
        return new Grid(widths(), header.size(), true, withNext, rows);
    }

    /** The relative widths, but no column narrower than its longest word; the others make room. */
    private List<Double> widths() {
        var widths = columns.stream().mapToDouble(Column::width).toArray();
        var fixed = new boolean[widths.length];
        for (int round = 0; round < widths.length; round++) {
            share(widths, fixed);
        }
        return Arrays.stream(widths).boxed().toList();
    }

    /** Spreads the line over the columns, those too narrow getting just what they need. */
    private void share(double[] widths, boolean[] fixed) {
        var room = piece.width();
        var asked = 0.0;
        for (int index = 0; index < widths.length; index++) {
            room -= fixed[index] ? widths[index] : 0;
            asked += fixed[index] ? 0 : widths[index];
        }
        for (int index = 0; index < widths.length; index++) {
            if (!fixed[index]) {
                widths[index] *= room / asked;
            }
        }
        for (int index = 0; index < widths.length; index++) {
            if (!fixed[index] && widths[index] < piece.least()[index]) {
                widths[index] = piece.least()[index];
                fixed[index] = true;
            }
        }
    }

    private List<Row> header() {
        if (columns.stream().allMatch(column -> column.group().isBlank())) {
            return List.of(new Row(columns.stream()
                    .map(column -> headerCell(column.title(), 1, 1))
                    .toList()));
        }
        return List.of(groups(), titles());
    }

    private Row groups() {
        var cells = new ArrayList<Cell>();
        for (int index = 0; index < columns.size(); index++) {
            var group = columns.get(index).group();
            if (group.isBlank()) {
                cells.add(headerCell(columns.get(index).title(), 1, 2));
            } else {
                var reach = reach(index, group);
                cells.add(headerCell(group, reach, 1));
                index += reach - 1;
            }
        }
        return new Row(cells);
    }

    private int reach(int from, String group) {
        var end = from;
        while (end < columns.size() && columns.get(end).group().equals(group)) {
            end++;
        }
        return end - from;
    }

    private Row titles() {
        return new Row(columns.stream()
                .map(column -> column.group().isBlank() ? headerCell("", 1, 0) : headerCell(column.title(), 1, 1))
                .toList());
    }

    private Cell headerCell(String title, int reach, int down) {
        var shape = Shape.of(Align.CENTRE).spaced(2, 2).keptWithNext();
        var words = Wording.cleanLines(title);
        return new Cell(List.of(new Text(Role.TABLE_HEADER, shape, Face.bold(size), words)), reach, down);
    }

    private Row row(List<String> texts, Face face) {
        var cells = new ArrayList<Cell>();
        for (int index = 0; index < texts.size(); index++) {
            var shape = Shape.of(align(columns.get(index).alignment())).spaced(2, 2);
            cells.add(Cell.of(List.of(new Text(Role.TABLE_CELL, shape, face, Wording.cleanLines(texts.get(index))))));
        }
        return new Row(cells);
    }

    private static Align align(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> Align.LEFT;
            case CENTRE -> Align.CENTRE;
            case RIGHT -> Align.RIGHT;
        };
    }
}
