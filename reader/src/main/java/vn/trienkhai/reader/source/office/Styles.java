package vn.trienkhai.reader.source.office;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What paragraph styles hand down: a list, a font, and whether the paragraph is centred. */
final class Styles {

    /** A style; {@code list} null where it brings none. */
    record Style(
            @Nullable String list,
            int level,
            boolean centred,
            @Nullable String basedOn,
            @Nullable String font) {}

    private static final int DEEPEST = 10;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();
    private @Nullable String usual;
    private @Nullable String usualFont;

    static Styles of(@Nullable InputStream content) throws XMLStreamException {
        var styles = new Styles();
        if (content != null) {
            styles.read(content);
        }
        return styles;
    }

    private void read(InputStream content) throws XMLStreamException {
        var xml = Xml.open(content);
        @Nullable String id = null;
        @Nullable String list = null;
        @Nullable String basedOn = null;
        int level = 0;
        boolean centred = false;
        @Nullable String font = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                var value = Xml.attribute(xml, "val");
                switch (xml.getLocalName()) {
                    case "style" -> {
                        id = Xml.attribute(xml, "styleId");
                        list = null;
                        basedOn = null;
                        level = 0;
                        centred = false;
                        font = null;
                        if (isUsual(xml)) {
                            usual = id;
                        }
                    }
                    case "rFonts" -> {
                        font = font(xml);
                        usualFont = id == null ? font : usualFont;
                    }
                    case "numId" -> list = value;
                    case "ilvl" -> level = Xml.number(value, 0);
                    case "jc" -> centred = "center".equals(value);
                    case "basedOn" -> basedOn = value;
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("style")
                    && id != null) {
                styles.put(id, new Style(list, level, centred, basedOn, font));
            }
        }
    }

    private static boolean isUsual(XMLStreamReader xml) {
        return "1".equals(Xml.attribute(xml, "default")) && "paragraph".equals(Xml.attribute(xml, "type"));
    }

    /** The font that Latin letters of a run are set in. */
    static @Nullable String font(XMLStreamReader xml) {
        var letters = Xml.attribute(xml, "ascii");
        return letters == null ? Xml.attribute(xml, "hAnsi") : letters;
    }

    /** The font of a paragraph style, its own or inherited, else that of the document; looked up once a style. */
    @Nullable
    String font(@Nullable String id) {
        var of = id == null ? usual : id;
        if (of == null) {
            return usualFont;
        }
        var font = fonts.computeIfAbsent(of, this::inheritedFont);
        return font.isEmpty() ? usualFont : font;
    }

    private String inheritedFont(String id) {
        @Nullable String next = id;
        for (int i = 0; next != null && i < DEEPEST; i++) {
            var style = styles.get(next);
            if (style == null) {
                break;
            }
            if (style.font() != null) {
                return style.font();
            }
            next = style.basedOn();
        }
        return "";
    }

    /** The style with what it inherits. */
    Style named(@Nullable String id) {
        @Nullable String list = null;
        int level = 0;
        boolean centred = false;
        var next = id;
        for (int i = 0; next != null && i < DEEPEST; i++) {
            var style = styles.get(next);
            if (style == null) {
                break;
            }
            if (list == null && style.list() != null) {
                list = style.list();
                level = style.level();
            }
            centred |= style.centred();
            next = style.basedOn();
        }
        return new Style(list, level, centred, null, null);
    }
}
