package vn.trienkhai.layout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A DOCX read back as a word processor would: every paragraph with the format that counts, wherever it was set. */
final class WrittenDocx {

    /**
     * A paragraph; lengths in points. The face is that of its first letters.
     *
     * @param row the row of a grid without lines that it stands in, counted through the document; -1 for none
     * @param column "left", "right", or "" outside such a grid
     * @param rule the length of the rule right below, 0 for none
     */
    record Line(
            String style,
            String text,
            String font,
            String colour,
            double size,
            boolean bold,
            boolean italic,
            boolean underlined,
            String align,
            double before,
            double after,
            double line,
            boolean exact,
            double firstLine,
            int row,
            String column,
            double rule) {}

    private final Map<String, Element> parts = new HashMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<Line, Double> rules = new HashMap<>();
    private int rows;

    private WrittenDocx() {}

    static WrittenDocx of(OfficialDocument document) throws IOException, ParserConfigurationException, SAXException {
        var out = new ByteArrayOutputStream();
        DocxWriter.write(document, out);
        return of(out.toByteArray());
    }

    static WrittenDocx of(byte[] docx) throws IOException, ParserConfigurationException, SAXException {
        var written = new WrittenDocx();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var xml = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(zip.readAllBytes()));
                written.parts.put(entry.getName(), xml.getDocumentElement());
            }
        }
        children(written.part("word/styles.xml"), "w:style")
                .forEach(style -> written.styles.put(style.getAttribute("w:styleId"), style));
        written.collect(child(written.part("word/document.xml"), "w:body"), -1, "");
        return written;
    }

    Element part(String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new IllegalStateException("No part " + name);
        }
        return part;
    }

    List<Line> lines() {
        return lines;
    }

    /** The text in the order of the page. */
    String text() {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }

    /** The length of the rule right above a paragraph, 0 for none. */
    double ruleAbove(Line line) {
        return rules.getOrDefault(line, 0.0);
    }

    private void collect(Element parent, int row, String column) {
        for (var child : children(parent, "")) {
            switch (child.getNodeName()) {
                case "w:p" -> paragraph(child, row, column);
                case "w:tbl" -> table(child);
                default -> {}
            }
        }
    }

    private void table(Element table) {
        var ruled = has(child(table, "w:tblPr"), "w:tblBorders");
        for (var row : children(table, "w:tr")) {
            rows++;
            var cells = children(row, "w:tc");
            for (int index = 0; index < cells.size(); index++) {
                collect(cells.get(index), ruled ? -1 : rows, ruled ? "" : index == 0 ? "left" : "right");
            }
        }
    }

    private void paragraph(Element paragraph, int row, String column) {
        var style = attribute(paragraph, "w:pStyle", "w:val", "");
        if (style.isEmpty()) {
            return;
        }
        var run = runs(paragraph).stream().findFirst().orElse(paragraph);
        var lineRule = attribute(paragraph, "w:spacing", "w:lineRule", style(style, "w:spacing", "w:lineRule", ""));
        var line = new Line(
                attribute(styles.get(style), "w:name", "w:val", style),
                words(paragraph),
                face(run, style, "w:rFonts", "w:ascii"),
                face(run, style, "w:color", "w:val"),
                Double.parseDouble(face(run, style, "w:sz", "w:val")) / 2,
                isOn(run, style, "w:b"),
                isOn(run, style, "w:i"),
                isOn(run, style, "w:u"),
                attribute(paragraph, "w:jc", "w:val", style(style, "w:jc", "w:val", "")),
                length(paragraph, style, "w:spacing", "w:before"),
                length(paragraph, style, "w:spacing", "w:after"),
                length(paragraph, style, "w:spacing", "w:line"),
                lineRule.equals("exact"),
                length(paragraph, style, "w:ind", "w:firstLine"),
                row,
                column,
                rule(paragraph.getNextSibling()));
        lines.add(line);
        rules.put(line, rule(paragraph.getPreviousSibling()));
    }

    /** A rule is a paragraph with nothing but a lower border; what is left between its indents is its length. */
    private static double rule(@Nullable Node beside) {
        if (!(beside instanceof Element rule) || !has(rule, "w:pBdr")) {
            return 0;
        }
        var sides = (number(rule, "w:ind", "w:left") + number(rule, "w:ind", "w:right")) / 20;
        var inCell = rule.getParentNode() instanceof Element cell
                && cell.getNodeName().equals("w:tc");
        var width = inCell ? number((Element) rule.getParentNode(), "w:tcW", "w:w") / 20 : Sheet.TEXT_WIDTH;
        return width - sides;
    }

    private static double number(Element parent, String name, String attribute) {
        return Double.parseDouble(attribute(parent, name, attribute, "0"));
    }

    private double length(Element paragraph, String style, String name, String attribute) {
        var value = attribute(paragraph, name, attribute, style(style, name, attribute, "0"));
        return Double.parseDouble(value) / 20;
    }

    private String face(Element run, String style, String name, String attribute) {
        var base = attribute(child(part("word/styles.xml"), "w:docDefaults"), name, attribute, "");
        return attribute(run, name, attribute, style(style, name, attribute, base));
    }

    private boolean isOn(Element run, String style, String name) {
        var set = has(run, name) ? run : styles.get(style);
        var value = has(set, name) ? attribute(set, name, "w:val", "1") : "0";
        return !value.equals("0") && !value.equals("none");
    }

    private String style(String style, String name, String attribute, String otherwise) {
        return attribute(styles.get(style), name, attribute, otherwise);
    }

    private static List<Element> runs(Element paragraph) {
        return children(paragraph, "w:r");
    }

    private static String words(Element paragraph) {
        var words = new StringBuilder();
        for (var run : runs(paragraph)) {
            for (var piece : children(run, "")) {
                words.append(piece.getNodeName().equals("w:br") ? "\n" : "")
                        .append(piece.getNodeName().equals("w:t") ? piece.getTextContent() : "");
            }
        }
        return words.toString();
    }

    /** The attribute of the first element of that name anywhere inside. */
    static String attribute(@Nullable Element parent, String name, String attribute, String otherwise) {
        if (parent == null) {
            return otherwise;
        }
        var found = parent.getElementsByTagName(name);
        var value = found.getLength() == 0 ? "" : ((Element) found.item(0)).getAttribute(attribute);
        return value.isEmpty() ? otherwise : value;
    }

    static boolean has(@Nullable Element parent, String name) {
        return parent != null && parent.getElementsByTagName(name).getLength() > 0;
    }

    static Element child(Element parent, String name) {
        return children(parent, name).getFirst();
    }

    static List<Element> children(Element parent, String name) {
        var children = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && (name.isEmpty() || name.equals(element.getNodeName()))) {
                children.add(element);
            }
        }
        return children;
    }
}
