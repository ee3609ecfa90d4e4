package vn.trienkhai.layout;

import java.util.List;
import java.util.Locale;
import vn.trienkhai.layout.Item.Cell;
import vn.trienkhai.layout.Item.Grid;
import vn.trienkhai.layout.Item.Row;
import vn.trienkhai.layout.Item.Rule;
import vn.trienkhai.layout.Item.Span;
import vn.trienkhai.layout.Item.Text;

/** Prints a sheet as the strict XHTML with fixed lengths from which the PDF is made. */
final class HtmlPage {

    private final StringBuilder html = new StringBuilder();

    String xml(Sheet sheet) {
        html.append("<html lang=\"vi\"><head><title>")
                .append(Xml.text(sheet.heading()))
                .append("</title><style>");
        html.append(styles(sheet)).append("</style></head><body>");
        var items = sheet.items();
        var tail = tail(items);
        items.subList(0, tail).forEach(this::item);
        html.append("<div class=\"whole\">");
        items.subList(tail, items.size()).forEach(this::item);
        return html.append("</div></body></html>").toString();
    }

    /** Where the closing block begins, together with what of the body must stay with it. */
    private static int tail(List<Item> items) {
        var start = items.size() - 1;
        while (start > 0 && !(items.get(start) instanceof Grid)) {
            start--;
        }
        while (start > 0 && isWithNext(items.get(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isWithNext(Item item) {
        return item instanceof Text text && text.shape().withNext();
    }

    private static String styles(Sheet sheet) {
        return "@page { size: 210mm 297mm; margin: " + length(Sheet.TOP) + " " + length(Sheet.RIGHT) + " "
                + length(Sheet.BOTTOM) + " " + length(Sheet.LEFT) + ";"
                + " @top-center { content: counter(page); vertical-align: middle; font: "
                + length(sheet.pageNumber().size()) + " '" + PdfWriter.TYPEFACE + "'; } }"
                + " @page :first { @top-center { content: none; } }"
                + " body { margin: 0; font-family: '" + PdfWriter.TYPEFACE + "'; color: #000; }"
                + " p { margin: 0; padding: 0; orphans: 2; widows: 2; }"
                + " table { border-collapse: collapse; table-layout: fixed; border-spacing: 0; }"
                + " td, th { padding: 0; vertical-align: top; font-weight: normal; text-align: left; }"
                + " tr { page-break-inside: avoid; } .whole { page-break-inside: avoid; }"
                + " table.ruled { -fs-table-paginate: paginate; border-collapse: collapse; }"
                + " table.ruled td, table.ruled th { border: 0.5pt solid #000; padding: 0 4pt; vertical-align: middle; }";
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
        text.spans().forEach(this::span);
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

    private void span(Span span) {
        var face = span.face();
        html.append("<span style=\"font-size:")
                .append(length(face.size()))
                .append(face.bold() ? ";font-weight:bold" : "")
                .append(face.italic() ? ";font-style:italic" : "")
                .append(face.underline() ? ";text-decoration:underline" : "")
                .append("\">")
                .append(Xml.text(span.text()).replace("\n", "<br/>"))
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
        if (grid.headerRows() > 0) {
            html.append("<thead>");
            grid.rows().subList(0, grid.headerRows()).forEach(row -> row(row, "th"));
            html.append("</thead>");
        }
        html.append("<tbody>");
        grid.rows().subList(grid.headerRows(), grid.rows().size()).forEach(row -> row(row, "td"));
        html.append("</tbody></table>");
    }

    private void row(Row row, String element) {
        html.append("<tr>");
        row.cells().stream().filter(cell -> cell.rows() > 0).forEach(cell -> cell(cell, element));
        html.append("</tr>");
    }

    private void cell(Cell cell, String element) {
        html.append('<')
                .append(element)
                .append(cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "")
                .append(cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "")
                .append('>');
        cell.content().forEach(this::item);
        html.append("</").append(element).append('>');
    }

    private static String length(double points) {
        return String.format(Locale.ROOT, "%.2fpt", points);
    }
}
