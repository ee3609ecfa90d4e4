package vn.trienkhai.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.trienkhai.layout.Item.Cell;
import vn.trienkhai.layout.Item.Grid;
import vn.trienkhai.layout.Item.Row;
import vn.trienkhai.layout.Item.Rule;
import vn.trienkhai.layout.Item.Text;
import vn.trienkhai.layout.Shape.Align;

/** Sets a register on its pages: the cover, then the table, numbered from its own first page. */
final class RegisterPages {
    private static final Face ABOVE = Face.regular(14);
    private static final Face BODY = Face.bold(14);
    private static final Face TITLE = Face.bold(28);
    private static final Face SPAN = Face.regular(16);
    /** The middle of the cover's height, for a title of one line and four lines below it. */
    private static final double ABOVE_TITLE = 130;

    private final RegisterBook book;

    private RegisterPages(RegisterBook book) {
        this.book = book;
    }

    static Sheet compose(RegisterBook book) {
        return new RegisterPages(book).sheet();
    }

    private Sheet sheet() {
        var parts = new ArrayList<Sheet.Part>();
        parts.add(new Sheet.Part(true, false, cover()));
        parts.add(new Sheet.Part(true, true, tables()));
        return new Sheet(
                Wording.clean(book.title()).strip(),
                Wording.clean(book.issuer()).strip(),
                Face.regular(14),
                "",
                "",
                parts);
    }

    private List<Item> cover() {
        var items = new ArrayList<Item>();
        if (!book.superior().isBlank()) {
            items.add(centred(Role.PARENT, ABOVE, capitals(book.superior()), 0));
        }
        items.add(centred(Role.ISSUER, BODY, capitals(book.issuer()), 0));
        items.add(new Rule(100, Sheet.TURNED_WIDTH, 2, 0));
        items.add(centred(Role.TYPE, TITLE, capitals(book.title()), ABOVE_TITLE));
        for (int i = 0; i < book.spans().size(); i++) {
            items.add(centred(Role.SUBJECT, SPAN, Wording.clean(book.spans().get(i)), i == 0 ? 18 : 10));
        }
        return items;
    }

    private static String capitals(String words) {
        return Wording.capitals(Wording.clean(words).strip());
    }

    private static Text centred(Role role, Face face, String words, double before) {
        var lines = LineBreaks.of(words, face, Sheet.TURNED_WIDTH - 2 * 20 * Sheet.MM);
        return new Text(role, Shape.of(Align.CENTRE).spaced(before, 0), face, String.join("\n", lines));
    }

    private List<Item> tables() {
        return TableFit.turned(book.table()).stream()
                .map(piece -> numbered(new TablePart(piece).grid(false), piece))
                .map(Item.class::cast)
                .toList();
    }

    /** Below the titles stands which column it is, so that an entry can be spoken of as "cột (7)". */
    private Grid numbered(Grid grid, TableFit.Piece piece) {
        var rows = new ArrayList<>(grid.rows());
        rows.add(
                grid.headerRows(),
                new Row(piece.table().columns().stream()
                        .map(column -> number(book.table().columns().indexOf(column) + 1, piece.size()))
                        .toList()));
        return new Grid(
                grid.widths(),
                grid.headerRows() + 1,
                grid.ruled(),
                grid.withNext(),
                IntStream.range(0, rows.size())
                        .mapToObj(i -> i <= grid.headerRows()
                                ? rows.get(i)
                                : rows.get(i).mayBeSplit())
                        .toList());
    }

    private static Cell number(int column, double size) {
        var shape = Shape.of(Align.CENTRE).keptWithNext();
        return Cell.of(List.of(new Text(Role.TABLE_HEADER, shape, Face.italic(size - 1), "(" + column + ")")));
    }
}
