package vn.trienkhai.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.trienkhai.layout.Item.Grid;
import vn.trienkhai.layout.Item.Text;

/**
 * One paragraph style for each component that a sheet uses, as it looks where it first stands.
 *
 * <p>Paragraphs then carry only what differs from their style.
 */
final class DocxStyles {

    record Style(Shape shape, Face face) {}

    private static final Face BASE = Face.regular(Manner.BODY);

    private final Map<Role, Style> styles = new EnumMap<>(Role.class);

    private DocxStyles() {}

    static DocxStyles of(Sheet sheet) {
        var styles = new DocxStyles();
        styles.collect(sheet.items());
        if (!sheet.bottom().isEmpty()) {
            styles.styles.put(Role.LIMIT, new Style(Shape.of(Shape.Align.CENTRE), Manner.LIMIT));
        }
        return styles;
    }

    private void collect(List<Item> items) {
        for (var item : items) {
            switch (item) {
                case Text text -> styles.putIfAbsent(text.role(), style(text));
                case Grid grid -> grid.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.content())));
                case Item.Rule _ -> {}
            }
        }
    }

    private static Style style(Text text) {
        var face = text.spans().isEmpty() ? BASE : text.spans().getFirst().face();
        return new Style(text.shape(), face);
    }

    Style of(Role role) {
        return styles.getOrDefault(role, new Style(Shape.of(Shape.Align.LEFT), BASE));
    }

    static String id(Role role) {
        var words = role.name().toLowerCase(Locale.ROOT).split("_");
        var id = new StringBuilder();
        for (var word : words) {
            id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return id.toString();
    }

    String xml() {
        var xml = new StringBuilder(DocxParts.DECLARATION)
                .append("<w:styles ")
                .append(DocxParts.NAMESPACES)
                .append('>')
                .append("<w:docDefaults><w:rPrDefault><w:rPr>")
                .append("<w:rFonts w:ascii=\"Times New Roman\" w:eastAsia=\"Times New Roman\"")
                .append(" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>")
                .append("<w:color w:val=\"000000\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>")
                .append("<w:lang w:val=\"vi-VN\" w:eastAsia=\"vi-VN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>")
                .append("<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>")
                .append("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>")
                .append("<w:qFormat/></w:style>");
        styles.forEach((role, style) -> xml.append(style(role, style)));
        return xml.append("</w:styles>").toString();
    }

    private static String style(Role role, Style style) {
        var outline = role.outline() < 0 ? "" : "<w:outlineLvl w:val=\"" + role.outline() + "\"/>";
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + id(role) + "\"><w:name w:val=\""
                + Xml.attribute(role.vietnamese()) + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>"
                + DocxFormat.spacing(style.shape()) + DocxFormat.indent(style.shape())
                + DocxFormat.alignment(style.shape()) + outline + "</w:pPr><w:rPr>"
                + DocxFormat.face(style.face(), BASE) + "</w:rPr></w:style>";
    }
}
