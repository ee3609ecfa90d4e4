package vn.trienkhai.reader.source.office;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.source.column.Manuscript;
import vn.trienkhai.reader.source.encoding.LegacyFont;
import vn.trienkhai.reader.source.line.SourceText;
import vn.trienkhai.reader.source.line.Unreadable;

/** OpenDocument texts (odt): paragraphs with the numbers of their lists, tables, frames and footnotes; deletions left out. */
final class OdtSource {
    private static final int LEVELS = 10;
    private static final int MOST_SPACES = 200;
    private static final int DEEPEST = 30;

    /** What a style says, and where it takes the rest from. */
    private record Style(
            @Nullable String font,
            @Nullable Boolean centred,
            boolean capitals,
            @Nullable String parent) {}

    private record Mark(String before, String format, String after, int start) {
        static final Mark BULLET = new Mark("-", "bullet", "", 1);
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Mark[]> lists = new HashMap<>();
    private final Deque<String> spans = new ArrayDeque<>();
    private final Deque<String> openLists = new ArrayDeque<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Manuscript out = new Manuscript();
    private String paragraphStyle = "";
    private boolean itemBegins;
    private boolean citation;

    private OdtSource() {}

    static SourceText read(Package file) throws Unreadable {
        var first = file.part("content.xml");
        var second = file.part("content.xml");
        if (first == null || second == null) {
            throw new Unreadable(Outcome.Reason.DAMAGED, "");
        }
        try {
            var source = new OdtSource();
            var named = file.part("styles.xml");
            if (named != null) {
                source.readStyles(Xml.open(named));
            }
            source.readStyles(Xml.open(first));
            source.readBody(Xml.open(second));
            return source.out.finish("odt");
        } catch (XMLStreamException | RuntimeException e) {
            throw new Unreadable(Outcome.Reason.DAMAGED, "");
        }
    }

    private void readStyles(XMLStreamReader xml) throws XMLStreamException {
        var name = "";
        var list = "";
        @Nullable String parent = null;
        @Nullable String font = null;
        @Nullable Boolean centred = null;
        boolean capitals = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style")) {
                styles.put(name, new Style(font, centred, capitals, parent));
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> {
                    name = String.valueOf(Xml.attribute(xml, "name"));
                    parent = Xml.attribute(xml, "parent-style-name");
                    font = null;
                    centred = null;
                    capitals = false;
                }
                case "text-properties" -> {
                    var family = Xml.attribute(xml, "font-family");
                    font = family != null ? LegacyFont.first(family) : Xml.attribute(xml, "font-name");
                    capitals = "uppercase".equals(Xml.attribute(xml, "text-transform"));
                }
                case "paragraph-properties" -> {
                    var align = Xml.attribute(xml, "text-align");
                    centred = align == null ? null : align.equals("center");
                }
                case "list-style" -> list = String.valueOf(Xml.attribute(xml, "name"));
                case "list-level-style-number", "list-level-style-bullet" -> level(xml, list);
                case "body" -> {
                    return;
                }
                default -> {}
            }
        }
    }

    private void level(XMLStreamReader xml, String list) {
        int level = Math.clamp(Xml.number(Xml.attribute(xml, "level"), 1), 1, LEVELS) - 1;
        var marks = lists.computeIfAbsent(list, key -> new Mark[LEVELS]);
        if (xml.getLocalName().endsWith("bullet")) {
            marks[level] = "+".equals(Xml.attribute(xml, "bullet-char")) ? new Mark("+", "bullet", "", 1) : Mark.BULLET;
            return;
        }
        var format = Xml.attribute(xml, "num-format");
        marks[level] = new Mark(
                or(Xml.attribute(xml, "num-prefix"), ""),
                or(format, ""),
                or(Xml.attribute(xml, "num-suffix"), ""),
                Xml.number(Xml.attribute(xml, "start-value"), 1));
    }

    private static String or(@Nullable String text, String other) {
        return text == null ? other : text;
    }

    private void readBody(XMLStreamReader xml) throws XMLStreamException, Unreadable {
        boolean body = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    body |= xml.getLocalName().equals("body");
                    if (body) {
                        start(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (body) {
                        end(xml.getLocalName());
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (body && !citation && !xml.isWhiteSpace()) {
                        out.text(shown(xml.getText().replace('\n', ' ')));
                    } else if (body && !citation && !out.isEmptyParagraph()) {
                        out.text(" ");
                    }
                }
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException, Unreadable {
        switch (xml.getLocalName()) {
            case "tracked-changes", "annotation", "sequence-decls", "forms", "change" -> Xml.skip(xml);
            case "p", "h" -> {
                paragraphStyle = or(Xml.attribute(xml, "style-name"), "");
                mark();
            }
            case "span" -> spans.push(or(Xml.attribute(xml, "style-name"), ""));
            case "s" -> out.text(" ".repeat(Math.clamp(Xml.number(Xml.attribute(xml, "c"), 1), 1, MOST_SPACES)));
            case "tab" -> out.text("\t");
            case "line-break" -> out.text("\n");
            case "soft-page-break" -> out.newPage();
            case "note" -> out.beginNote();
            case "note-citation" -> citation = true;
            case "list" -> beginList(xml);
            case "list-item", "list-header" -> itemBegins = xml.getLocalName().equals("list-item");
            case "table" -> out.beginTable();
            case "table-row" -> out.beginRow();
            case "table-cell", "covered-table-cell" -> out.beginCell();
            default -> {}
        }
    }

    private void end(String name) throws Unreadable {
        switch (name) {
            case "p", "h" -> out.endParagraph(isCentred(paragraphStyle));
            case "span" -> spans.poll();
            case "note" -> out.endNote();
            case "note-citation" -> citation = false;
            case "list" -> openLists.poll();
            case "table" -> out.endTable();
            default -> {}
        }
    }

    private void beginList(XMLStreamReader xml) {
        var name = Xml.attribute(xml, "style-name");
        var above = openLists.peek();
        var list = name != null ? name : or(above, "");
        boolean goesOn =
                "true".equals(Xml.attribute(xml, "continue-numbering")) || Xml.attribute(xml, "continue-list") != null;
        if (openLists.isEmpty() && !goesOn) {
            counts.remove(list);
        }
        openLists.push(list);
    }

    private void mark() {
        if (!itemBegins || openLists.isEmpty()) {
            return;
        }
        itemBegins = false;
        var marks = lists.get(openLists.peek());
        int level = Math.min(openLists.size(), LEVELS) - 1;
        var mark = marks == null ? null : marks[level];
        if (mark == null || mark.format().equals("bullet")) {
            out.text(mark == null ? "- " : mark.before() + " ");
            return;
        }
        var count = counts.computeIfAbsent(openLists.peek(), key -> new int[LEVELS]);
        count[level]++;
        Arrays.fill(count, level + 1, LEVELS, 0);
        if (!mark.format().isEmpty()) {
            out.text(mark.before() + written(count[level] + mark.start() - 1, mark.format()) + mark.after() + " ");
        }
    }

    private static String written(int count, String format) {
        return Numbering.written(
                count,
                switch (format) {
                    case "a" -> "lowerLetter";
                    case "A" -> "upperLetter";
                    case "i" -> "lowerRoman";
                    case "I" -> "upperRoman";
                    default -> "decimal";
                });
    }

    private String shown(String text) {
        var span = spans.peek();
        var font = span == null ? null : font(span);
        var letters = LegacyFont.shown(text, font == null ? font(paragraphStyle) : font);
        boolean capitals = isCapitals(span) || isCapitals(paragraphStyle);
        return capitals ? letters.toUpperCase(Locale.ROOT) : letters;
    }

    private boolean isCapitals(@Nullable String name) {
        var style = name == null ? null : styles.get(name);
        return style != null && style.capitals();
    }

    private @Nullable String font(String name) {
        var next = name;
        for (int i = 0; i < DEEPEST; i++) {
            var style = styles.get(next);
            if (style == null) {
                return null;
            }
            if (style.font() != null || style.parent() == null) {
                return style.font();
            }
            next = style.parent();
        }
        return null;
    }

    private boolean isCentred(String name) {
        var next = name;
        for (int i = 0; i < DEEPEST; i++) {
            var style = styles.get(next);
            if (style == null) {
                return false;
            }
            if (style.centred() != null || style.parent() == null) {
                return Boolean.TRUE.equals(style.centred());
            }
            next = style.parent();
        }
        return false;
    }
}
