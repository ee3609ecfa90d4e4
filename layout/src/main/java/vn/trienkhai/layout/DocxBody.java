package vn.trienkhai.layout;

import static vn.trienkhai.layout.DocxFormat.twips;

import java.util.List;
import vn.trienkhai.layout.Item.Cell;
import vn.trienkhai.layout.Item.Grid;
import vn.trienkhai.layout.Item.Row;
import vn.trienkhai.layout.Item.Rule;
import vn.trienkhai.layout.Item.Span;
import vn.trienkhai.layout.Item.Text;

/** Prints a sheet as {@code word/document.xml}, elements in the order that the schema demands. */
final class DocxBody {

    private final DocxStyles styles;
    private final StringBuilder xml = new StringBuilder();

    DocxBody(DocxStyles styles) {
        this.styles = styles;
    }

    String xml(Sheet sheet) {
        xml.append(DocxParts.DECLARATION)
                .append("<w:document ")
                .append(DocxParts.NAMESPACES)
                .append("><w:body>");
        items(sheet.items(), false);
        section();
        return xml.append("</w:body></w:document>").toString();
    }

    /** A table may be neither the last thing of a body nor of a cell; what closes it is a line of no height. */
    private void items(List<Item> items, boolean withNext) {
        items.forEach(item -> item(item, withNext));
        if (items.isEmpty() || items.getLast() instanceof Grid) {
            xml.append("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>")
                    .append("<w:rPr><w:sz w:val=\"2\"/></w:rPr></w:pPr></w:p>");
        }
    }

    private void item(Item item, boolean withNext) {
        switch (item) {
            case Text text -> paragraph(withNext ? text.keptWithNext() : text);
            case Rule rule -> rule(rule);
            case Grid grid -> grid(grid);
        }
    }

    private void paragraph(Text text) {
        var style = styles.of(text.role());
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(DocxStyles.id(text.role()))
                .append("\"/>");
        xml.append(differences(text.shape(), style.shape()));
        mark(text);
        xml.append("</w:pPr>");
        text.spans().stream().filter(span -> !span.text().isEmpty()).forEach(span -> run(span, style.face()));
        xml.append("</w:p>");
    }

    private static String differences(Shape shape, Shape style) {
        var spacing = DocxFormat.spacing(shape);
        var indent = DocxFormat.indent(shape);
        var alignment = DocxFormat.alignment(shape);
        return (shape.withNext() ? "<w:keepNext/>" : "")
                + (shape.unbroken() ? "<w:keepLines/>" : "")
                + (spacing.equals(DocxFormat.spacing(style)) ? "" : spacing)
                + (indent.equals(DocxFormat.indent(style)) ? "" : indent)
                + (alignment.equals(DocxFormat.alignment(style)) ? "" : alignment);
    }

    /** An empty paragraph is as high as its mark. */
    private void mark(Text text) {
        if (text.plain().isEmpty() && !text.spans().isEmpty()) {
            var size = Math.round(text.spans().getFirst().face().size() * 2);
            xml.append("<w:rPr><w:sz w:val=\"").append(size).append("\"/></w:rPr>");
        }
    }

    private void run(Span span, Face style) {
        var format = DocxFormat.face(span.face(), style);
        xml.append("<w:r>");
        if (!format.isEmpty()) {
            xml.append("<w:rPr>").append(format).append("</w:rPr>");
        }
        var lines = span.text().split("\n", -1);
        for (int index = 0; index < lines.length; index++) {
            xml.append(index == 0 ? "" : "<w:br/>")
                    .append("<w:t xml:space=\"preserve\">")
                    .append(Xml.text(lines[index]))
                    .append("</w:t>");
        }
        xml.append("</w:r>");
    }

    /** A rule is the lower border of a paragraph of almost no height, so nothing floats when the text is edited. */
    private void rule(Rule rule) {
        var side = twips((rule.space() - rule.length()) / 2);
        xml.append(
                        "<w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/></w:pBdr>")
                .append("<w:spacing w:before=\"")
                .append(twips(rule.before()))
                .append("\" w:after=\"")
                .append(twips(rule.after()))
                .append("\" w:line=\"40\" w:lineRule=\"exact\"/><w:ind w:left=\"")
                .append(side)
                .append("\" w:right=\"")
                .append(side)
                .append("\"/><w:rPr><w:sz w:val=\"2\"/></w:rPr></w:pPr></w:p>");
    }

    private void grid(Grid grid) {
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(twips(grid.width())).append("\" w:type=\"dxa\"/>");
        xml.append(grid.ruled() ? RULED : BARE).append("</w:tblPr><w:tblGrid>");
        grid.widths()
                .forEach(width ->
                        xml.append("<w:gridCol w:w=\"").append(twips(width)).append("\"/>"));
        xml.append("</w:tblGrid>");
        var rows = grid.rows();
        for (int index = 0; index < rows.size(); index++) {
            var withNext = grid.withNext() && index >= rows.size() - Item.LAST_ROWS;
            row(rows.get(index), grid, index < grid.headerRows(), withNext);
        }
        xml.append("</w:tbl>");
    }

    private static final String LINE = " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
    private static final String RULED = "<w:tblBorders><w:top" + LINE + "<w:left" + LINE + "<w:bottom" + LINE
            + "<w:right" + LINE + "<w:insideH" + LINE + "<w:insideV" + LINE
            + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/>" + margins(80);
    private static final String BARE = "<w:tblLayout w:type=\"fixed\"/>" + margins(0);

    private static String margins(int side) {
        return "<w:tblCellMar><w:left w:w=\"" + side + "\" w:type=\"dxa\"/><w:right w:w=\"" + side
                + "\" w:type=\"dxa\"/></w:tblCellMar>";
    }

    private void row(Row row, Grid grid, boolean isHeader, boolean withNext) {
        xml.append("<w:tr><w:trPr><w:cantSplit/>")
                .append(isHeader ? "<w:tblHeader/>" : "")
                .append("</w:trPr>");
        var column = 0;
        for (var cell : row.cells()) {
            var width = grid.widths().subList(column, column + cell.columns()).stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            cell(cell, width, grid.ruled(), withNext);
            column += cell.columns();
        }
        xml.append("</w:tr>");
    }

    private void cell(Cell cell, double width, boolean ruled, boolean withNext) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(twips(width)).append("\" w:type=\"dxa\"/>");
        if (cell.columns() > 1) {
            xml.append("<w:gridSpan w:val=\"").append(cell.columns()).append("\"/>");
        }
        if (cell.rows() != 1) {
            xml.append(cell.rows() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        }
        xml.append(ruled ? "<w:vAlign w:val=\"center\"/>" : "").append("</w:tcPr>");
        items(cell.content(), withNext);
        xml.append("</w:tc>");
    }

    private void section() {
        xml.append("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>")
                .append("<w:headerReference w:type=\"first\" r:id=\"rId4\"/>")
                .append("<w:pgSz w:w=\"")
                .append(twips(Sheet.PAGE_WIDTH))
                .append("\" w:h=\"")
                .append(twips(Sheet.PAGE_HEIGHT))
                .append("\"/><w:pgMar w:top=\"")
                .append(twips(Sheet.TOP))
                .append("\" w:right=\"")
                .append(twips(Sheet.RIGHT))
                .append("\" w:bottom=\"")
                .append(twips(Sheet.BOTTOM))
                .append("\" w:left=\"")
                .append(twips(Sheet.LEFT))
                .append("\" w:header=\"")
                .append(twips(Sheet.PAGE_NUMBER))
                .append("\" w:footer=\"")
                .append(twips(Sheet.PAGE_NUMBER))
                .append("\" w:gutter=\"0\"/><w:cols w:space=\"720\"/><w:titlePg/></w:sectPr>");
    }
}
