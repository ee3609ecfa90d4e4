package vn.trienkhai.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.trienkhai.layout.Item.Cell;
import vn.trienkhai.layout.Item.Grid;
import vn.trienkhai.layout.Item.Row;
import vn.trienkhai.layout.Item.Rule;
import vn.trienkhai.layout.Item.Span;
import vn.trienkhai.layout.Item.Text;
import vn.trienkhai.layout.Sheet.Part;

/** Prints a sheet as the strict XHTML with fixed lengths from which the PDF is made. */
final class HtmlPage {

    private static final Pattern SLASHED = Pattern.compile("(?<!\\S)(?=\\S*/)\\S{1,22}(?!\\S)");

    private final StringBuilder html = new StringBuilder();
    private final Sides sides;

    HtmlPage(Sides sides) {
        this.sides = sides;
    }

    String xml(Sheet sheet) {
        html.append("<html lang=\"vi\"><head><title>")
                .append(Xml.text(sheet.heading()))
                .append("</title>");
        html.append("<meta name=\"author\" content=\"")
                .append(Xml.attribute(sheet.issuer()))
                .append("\"/>");
        html.append("<style>").append(new PageStyles(sheet, sides).css()).append("</style></head><body>");
        sheet.parts().forEach(part -> part(part, sheet));
        return html.append("</body></html>").toString();
    }

    private void part(Part part, Sheet sheet) {
        html.append("<div class=\"")
                .append(part.turned() ? "turned" : "upright")
                .append(part.annex() ? " annex" : "")
                .append("\">");
        if (part.annex() || part == sheet.parts().getFirst()) {
            numbering();
            atFoot(sheet.bottom().isEmpty() ? "" : " ");
        }
        var items = part.items();
        var closing = closing(items);
        if (closing < 0) {
            items.forEach(this::item);
        } else {
            signed(items, closing);
            atFoot(sheet.bottom());
        }
        if (part == sheet.parts().getLast() && !sheet.copied().isEmpty()) {
            whole(sheet.copied());
        }
        html.append("</div>");
    }

    private void signed(List<Item> items, int closing) {
        var tail = tail(items, closing);
        items.subList(0, tail).forEach(this::item);
        var block = (Grid) items.get(closing);
        var together = new ArrayList<>(items.subList(tail, closing));
        var whole = (int) block.rows().stream().takeWhile(Row::whole).count();
        together.add(rows(block, 0, whole));
        if (block.rows().size() == whole) {
            together.addAll(items.subList(closing + 1, items.size()));
        }
        if (together.getFirst() instanceof Grid table && table.ruled()) {
            tableInTwo(table, together.subList(1, together.size()));
        } else {
            whole(together);
        }
        if (block.rows().size() > whole) {
            grid(rows(block, whole, block.rows().size()));
            items.subList(closing + 1, items.size()).forEach(this::item);
        }
    }

    private static Grid rows(Grid grid, int from, int to) {
        return new Grid(grid.widths(), 0, false, false, grid.rows().subList(from, to));
    }

    private void whole(List<Item> items) {
        html.append("<div class=\"whole\">");
        items.forEach(this::item);
        html.append("</div>");
    }

    /** The place of the closing block, -1 in a part without: the last grid without lines that is not the head of page 1. */
    private static int closing(List<Item> items) {
        for (int index = items.size() - 1; index > 0; index--) {
            if (items.get(index) instanceof Grid grid && !grid.ruled()) {
                return index;
            }
        }
        return -1;
    }

    /** Where what of the body must stay with the closing block begins. */
    private static int tail(List<Item> items, int closing) {
        var start = closing;
        while (start > 0 && isTextWithNext(items.get(start - 1))) {
            start--;
        }
        return start > 0 && items.get(start - 1) instanceof Grid table && table.withNext() ? start - 1 : start;
    }

    private static boolean isTextWithNext(Item item) {
        return item instanceof Text text && text.shape().withNext();
    }

    /** The last rows of a table that ends the body stay with the closing block. */
    private void tableInTwo(Grid table, List<Item> after) {
        var rows = table.rows();
        var cut = Math.max(table.headerRows(), rows.size() - Item.LAST_ROWS);
        if (cut > table.headerRows()) {
            grid(new Grid(table.widths(), table.headerRows(), true, false, rows.subList(0, cut)));
        }
        var isWhole = cut == table.headerRows();
        var last = new Grid(
                table.widths(), isWhole ? cut : 0, true, false, isWhole ? rows : rows.subList(cut, rows.size()));
        html.append("<div class=\"whole").append(isWhole ? "" : " joined").append("\">");
        grid(last);
        after.forEach(this::item);
        html.append("</div>");
    }

    /** Page 1 of an annex shows no number either: what is set first counts for its page, what is set last for the next. */
    private void numbering() {
        html.append("<div class=\"number\"> </div><div class=\"number\"><span class=\"page\"></span></div>");
    }

    private void atFoot(String words) {
        if (!words.isEmpty()) {
            html.append("<div class=\"foot\">").append(Xml.text(words)).append("</div>");
        }
    }

    private void item(Item item) {
        switch (item) {
            case Text text -> paragraph(text);
            case Rule rule -> rule(rule);
            case Grid grid -> grid(grid);
        }
    }

    private void paragraph(Text text) {
        html.append("<p style=\"").append(style(text)).append("\">");
        text.spans().forEach(span -> span(span, text.role() != Role.TABLE_CELL));
        html.append("</p>");
    }

    private static String style(Text text) {
        var shape = text.shape();
        var size = text.spans().isEmpty()
                ? Manner.BODY
                : text.spans().getFirst().face().size();
        var line = shape.line() == 0 ? size * 1.15 : shape.line();
        return "font-size:" + length(size) + ";line-height:" + length(line) + ";text-align:" + align(shape)
                + ";margin:" + length(shape.before()) + " 0 " + length(shape.after()) + " " + length(shape.left())
                + ";text-indent:" + length(shape.firstLine())
                + (text.plain().isEmpty() ? ";height:" + length(line) : "")
                + (shape.withNext() ? ";page-break-after:avoid" : "");
    }

    private static String align(Shape shape) {
        return switch (shape.align()) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "justify";
        };
    }

    /**
     * The renderer would break a line at every slash: inside "./." and inside the number of a document. Such words are
     * pieces of their own beside the others; inside another they would be painted, and so copied, after it.
     */
    private void span(Span span, boolean unbroken) {
        var start = 0;
        var slashed = SLASHED.matcher(unbroken ? span.text() : "");
        while (slashed.find()) {
            piece(span.text().substring(start, slashed.start()), span.face(), "");
            piece(slashed.group(), span.face(), ";white-space:nowrap");
            start = slashed.end();
        }
        piece(span.text().substring(start), span.face(), "");
    }

    private void piece(String text, Face face, String more) {
        if (text.isEmpty()) {
            return;
        }
        html.append("<span style=\"font-size:")
                .append(length(face.size()))
                .append(face.bold() ? ";font-weight:bold" : "")
                .append(face.italic() ? ";font-style:italic" : "")
                .append(face.underline() ? ";text-decoration:underline" : "")
                .append(more)
                .append("\">")
                .append(Xml.text(text).replace("\n", "<br/>"))
                .append("</span>");
    }

    private void rule(Rule rule) {
        var side = (rule.space() - rule.length()) / 2;
        html.append("<div style=\"height:2pt;font-size:1pt;line-height:1pt;border-bottom:0.75pt solid #000;width:")
                .append(length(rule.length()))
                .append(";margin:")
                .append(length(rule.before()))
                .append(" 0 ")
                .append(length(rule.after()))
                .append(' ')
                .append(length(side))
                .append("\"></div>");
    }

    private void grid(Grid grid) {
        html.append("<table")
                .append(grid.ruled() ? " class=\"ruled\"" : "")
                .append(" style=\"width:")
                .append(length(grid.width()))
                .append("\"><colgroup>");
        grid.widths()
                .forEach(width ->
                        html.append("<col style=\"width:").append(length(width)).append("\"/>"));
        html.append("</colgroup>");
        var rows = grid.rows();
        if (grid.headerRows() > 0) {
            html.append("<thead>");
            rows(rows.subList(0, grid.headerRows()), grid, true);
            html.append("</thead>");
        }
        html.append("<tbody>");
        rows(rows.subList(grid.headerRows(), rows.size()), grid, grid.headerRows() == 0);
        html.append("</tbody></table>");
    }

    private void rows(List<Row> rows, Grid grid, boolean onTop) {
        for (int index = 0; index < rows.size(); index++) {
            row(rows.get(index), grid, onTop && index == 0);
        }
    }

    private void row(Row row, Grid grid, boolean onTop) {
        html.append(row.whole() ? "<tr>" : "<tr style=\"page-break-inside:auto\">");
        var column = 0;
        for (var cell : row.cells()) {
            cell(cell, grid.ruled() ? edges(cell, column == 0, onTop) : "");
            column += cell.columns();
        }
        html.append("</tr>");
    }

    /** Every cell draws its right and lower line; those at the edge of the table the others too. */
    private static String edges(Cell cell, boolean first, boolean onTop) {
        return " class=\"cell" + (first ? " first" : "") + (onTop ? " top" : "") + (cell.rows() > 1 ? " open" : "")
                + "\"";
    }

    private void cell(Cell cell, String attributes) {
        html.append("<td")
                .append(attributes)
                .append(cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "")
                .append('>');
        if (cell.rows() > 1) {
            reaching(cell);
        } else {
            cell.content().forEach(this::item);
        }
        html.append("</td>");
    }

    /**
     * A cell over two rows is two cells without a line between, its text moved to the middle: a real one loses its
     * lines where the header is repeated on the next page.
     */
    private void reaching(Cell cell) {
        html.append("<div style=\"margin:9pt 0 -9pt\">");
        cell.content().forEach(this::item);
        html.append("</div>");
    }

    static String length(double points) {
        return String.format(Locale.ROOT, "%.2fpt", points);
    }
}
