package vn.trienkhai.layout;

import static vn.trienkhai.layout.MeasuresTests.number;
import static vn.trienkhai.layout.MeasuresTests.yes;
import static vn.trienkhai.layout.WrittenDocx.attribute;
import static vn.trienkhai.layout.WrittenDocx.has;

import org.w3c.dom.Element;

/** What a written DOCX says about its pages. */
record PageOf(Element section, Element header, Element firstHeader) {

    static PageOf written(WrittenDocx docx) {
        return new PageOf(docx.part("word/document.xml"), docx.part("word/header1.xml"), docx.part("word/header2.xml"));
    }

    String value(String property) {
        return switch (property) {
            case "width-mm" -> millimetres("w:pgSz", "w:w");
            case "height-mm" -> millimetres("w:pgSz", "w:h");
            case "orientation" -> attribute(section, "w:pgSz", "w:orient", "portrait");
            case "top-mm", "bottom-mm", "left-mm", "right-mm" ->
                millimetres("w:pgMar", "w:" + property.replace("-mm", ""));
            case "number-mm" -> millimetres("w:pgMar", "w:header");
            case "number-field" ->
                attribute(header, "w:fldSimple", "w:instr", "").strip();
            case "number-size" -> number(Double.parseDouble(attribute(header, "w:sz", "w:val", "0")) / 2);
            case "number-italic" -> yes(has(header, "w:i"));
            case "number-align" -> attribute(header, "w:jc", "w:val", "left");
            case "number-on-first" -> yes(!has(section, "w:titlePg") || has(firstHeader, "w:fldSimple"));
            case "first-page" -> firstHeader.getTextContent();
            case "first-page-align" -> attribute(firstHeader, "w:jc", "w:val", "left");
            default -> throw new IllegalArgumentException("No property " + property);
        };
    }

    private String millimetres(String name, String attribute) {
        return number(Double.parseDouble(attribute(section, name, attribute, "0")) / 20 / Sheet.MM);
    }
}
