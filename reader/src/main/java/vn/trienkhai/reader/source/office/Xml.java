package vn.trienkhai.reader.source.office;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML of unknown origin: no document type, no entities, nothing fetched. */
public final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    public static XMLStreamReader open(byte[] content, int from) throws XMLStreamException {
        return open(new ByteArrayInputStream(content, from, content.length - from));
    }

    public static XMLStreamReader open(InputStream content) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(content);
        }
    }

    /** Passes over the element that has just begun, with all that is in it. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** The attribute of that local name, whatever its namespace. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    static int number(@Nullable String text, int other) {
        return text != null && text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : other;
    }

    /** Whether a switch element such as {@code <w:vanish/>} is on. */
    static boolean isOn(XMLStreamReader xml) {
        var value = attribute(xml, "val");
        return value == null
                || !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }
}
