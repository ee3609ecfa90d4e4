package vn.trienkhai.layout;

import static vn.trienkhai.layout.DocxFormat.twips;

import java.util.List;
import vn.trienkhai.layout.Item.Cell;
import vn.trienkhai.layout.Item.Grid;
import vn.trienkhai.layout.Item.Row;
import vn.trienkhai.layout.Item.Rule;
import vn.trienkhai.layout.Item.Span;
import vn.trienkhai.layout.Item.Text;
import vn.trienkhai.layout.Sheet.Part;

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
        for (var part : sheet.parts()) {
            part.items().forEach(item -> item(item, false));
            if (part == lastSigned(sheet)) {
                atFoot(sheet.bottom());
            }
            if (part == sheet.parts().getLast()) {
                sheet.copied().forEach(item -> item(item, false));
            }
            end(part, part == sheet.parts().getFirst(), part == sheet.parts().getLast());
        }
        return xml.append("</w:body></w:document>").toString();
    }

    /** The part that the signature stands in: the last before the annexes. */
    private static Part lastSigned(Sheet sheet) {
        return sheet.parts().stream()
                .takeWhile(part -> !part.annex())
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** A cell may not end with a table; what closes it is a line of no height. */
    private void items(List<Item> items, boolean withNext) {
        items.forEach(item -> item(item, withNext));
        if (items.isEmpty() || items.getLast() instanceof Grid) {
            lineOfNoHeight("");
        }
    }

    private void lineOfNoHeight(String section) {
        xml.append("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>")
                .append("<w:rPr><w:sz w:val=\"2\"/></w:rPr>")
                .append(section)
                .append("</w:pPr></w:p>");
    }

    /** The one thing that floats: it has to stand at the foot of the page, however much the page holds. */
    private void atFoot(String words) {
        if (!words.isEmpty()) {
            xml.append("<w:p><w:pPr><w:pStyle w:val=\"Limit\"/><w:framePr w:w=\"")
                    .append(twips(Sheet.TEXT_WIDTH))
                    .append("\" w:wrap=\"around\" w:vAnchor=\"margin\" w:hAnchor=\"margin\" w:xAlign=\"center\"")
                    .append(" w:yAlign=\"bottom\"/></w:pPr><w:r><w:t xml:space=\"preserve\">")
                    .append(Xml.text(words))
                    .append("</w:t></w:r></w:p>");
        }
    }

    /** Pages of a kind end with a paragraph that says how they were; those of the last kind with the body itself. */
    private void end(Part part, boolean first, boolean last) {
        var section = section(part, first);
        if (last) {
            lineOfNoHeight("");
            xml.append(section);
        } else {
            lineOfNoHeight(section);
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
        xml.append("<w:tr><w:trPr>")
                .append(row.whole() ? "<w:cantSplit/>" : "")
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

    private static String section(Part part, boolean first) {
        var firstHeader = first ? "rId4" : "rId5";
        var width = twips(part.turned() ? Sheet.PAGE_HEIGHT : Sheet.PAGE_WIDTH);
        var height = twips(part.turned() ? Sheet.PAGE_WIDTH : Sheet.PAGE_HEIGHT);
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:headerReference w:type=\"first\" r:id=\""
                + firstHeader + "\"/><w:pgSz w:w=\"" + width + "\" w:h=\"" + height + "\""
                + (part.turned() ? " w:orient=\"landscape\"" : "") + "/><w:pgMar w:top=\"" + twips(Sheet.TOP)
                + "\" w:right=\"" + twips(Sheet.RIGHT) + "\" w:bottom=\"" + twips(Sheet.BOTTOM) + "\" w:left=\""
                + twips(Sheet.LEFT) + "\" w:header=\"" + twips(Sheet.PAGE_NUMBER) + "\" w:footer=\""
                + twips(Sheet.PAGE_NUMBER) + "\" w:gutter=\"0\"/>"
                + (part.annex() ? "<w:pgNumType w:start=\"1\"/>" : "")
                + "<w:cols w:space=\"720\"/>" + (first || part.annex() ? "<w:titlePg/>" : "") + "</w:sectPr>";
    }
}
