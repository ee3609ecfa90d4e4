package vn.trienkhai.layout;

import java.util.List;

/** What is printed, in the order of the page: the one description from which both DOCX and PDF are made. */
sealed interface Item {

    /** Rows at the end of the body's last table that stay with the closing block. */
    int LAST_ROWS = 2;

    /** A paragraph. A line break inside a span's text is a break on the page. */
    record Text(Role role, Shape shape, List<Span> spans) implements Item {
        public Text {
            spans = List.copyOf(spans);
        }

        Text(Role role, Shape shape, Face face, String text) {
            this(role, shape, List.of(new Span(text, face)));
        }

        Text keptWithNext() {
            return new Text(role, shape.keptWithNext(), spans);
        }

        String plain() {
            return String.join("", spans.stream().map(Span::text).toList());
        }
    }

    record Span(String text, Face face) {}

    /** A thin line, centred in a space of the given width. */
    record Rule(double length, double space, double before, double after) implements Item {}

    /** Cells beside each other: the letterhead and the closing block without lines, tables of the body with them. */
    record Grid(List<Double> widths, int headerRows, boolean ruled, boolean withNext, List<Row> rows) implements Item {
        public Grid {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }

        double width() {
            return widths.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /** Cells side by side; {@code whole}: never split between pages. */
    record Row(List<Cell> cells, boolean whole) {
        public Row {
            cells = List.copyOf(cells);
        }

        Row(List<Cell> cells) {
            this(cells, true);
        }

        static Row of(List<Item> left, List<Item> right) {
            return new Row(List.of(Cell.of(left), Cell.of(right)));
        }

        Row mayBeSplit() {
            return new Row(cells, false);
        }
    }

    /** A cell; {@code columns} and {@code rows} tell over how many it reaches, {@code rows} 0: covered from above. */
    record Cell(List<Item> content, int columns, int rows) {
        public Cell {
            content = List.copyOf(content);
        }

        static Cell of(List<Item> content) {
            return new Cell(content, 1, 1);
        }
    }
}
