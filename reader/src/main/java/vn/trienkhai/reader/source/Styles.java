package vn.trienkhai.reader.source;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What paragraph styles hand down: a list, and whether the paragraph is centred. */
final class Styles {

    /** A style; {@code list} null where it brings none. */
    record Style(
            @Nullable String list,
            int level,
            boolean centred,
            @Nullable String basedOn) {}

    private static final int DEEPEST = 10;

    private final Map<String, Style> styles = new HashMap<>();

    static Styles of(byte @Nullable [] content) throws XMLStreamException {
        var styles = new Styles();
        if (content != null) {
            styles.read(content);
        }
        return styles;
    }

    private void read(byte[] content) throws XMLStreamException {
        var xml = Xml.open(content);
        @Nullable String id = null;
        @Nullable String list = null;
        @Nullable String basedOn = null;
        int level = 0;
        boolean centred = false;
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
                styles.put(id, new Style(list, level, centred, basedOn));
            }
        }
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
        return new Style(list, level, centred, null);
    }
}
