package vn.trienkhai.reader.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.Limits;
import vn.trienkhai.reader.Outcome;

/**
 * Word documents (docx): paragraphs with their computed numbers, tables, text boxes once, footnotes; insertions accepted and
 * deletions left out.
 */
final class DocxSource {
    private static final String BODY = "word/document.xml";
    private static final int MOST_PARAGRAPHS = 200_000;
    private static final int DEEPEST_TABLE = 40;
    private static final int LONGEST_JOINED = 10_000;

    private final Numbering numbering;
    private final Styles styles;
    private final List<SourceLine> lines = new ArrayList<>();
    private int page = 1;

    private DocxSource(Numbering numbering, Styles styles) {
        this.numbering = numbering;
        this.styles = styles;
    }

    static boolean isWanted(String part) {
        return part.equals(BODY)
                || part.equals("content.xml")
                || part.equals("styles.xml")
                || part.equals("word/numbering.xml")
                || part.equals("word/styles.xml")
                || part.equals("word/footnotes.xml")
                || part.equals("word/endnotes.xml")
                || part.startsWith("word/header") && part.endsWith(".xml")
                || part.equals("mimetype")
                || part.equals("[Content_Types].xml");
    }

    private static @Nullable SourceText notWord(Package file) throws Unreadable {
        return switch (kind(file)) {
            case "odt" -> OdtSource.read(file);
            case "zip" -> null;
            default -> throw new Unreadable(Outcome.Reason.NOT_A_DOCUMENT, kind(file));
        };
    }

    /** The text of a packed document, an OpenDocument one included; null for a zip that is no document itself. */
    static @Nullable SourceText read(byte[] content, Limits limits) throws Unreadable {
        var file = Package.open(content, limits, DocxSource::isWanted);
        var body = file.part(BODY);
        if (body == null) {
            return notWord(file);
        }
        if (file.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw new Unreadable(Outcome.Reason.CARRIES_MACROS, "");
        }
        try {
            var source = new DocxSource(
                    Numbering.of(file.part("word/numbering.xml")), Styles.of(file.part("word/styles.xml")));
            source.readAll(file, body);
            if (source.lines.stream().allMatch(line -> line.text().isBlank())) {
                throw new Unreadable(Outcome.Reason.EMPTY, "");
            }
            return new SourceText("docx", null, false, source.lines);
        } catch (XMLStreamException | RuntimeException e) {
            throw new Unreadable(Outcome.Reason.DAMAGED, "");
        }
    }

    static String kind(Package file) {
        if (file.names().contains(BODY)) {
            return "docx";
        }
        if (file.names().stream().anyMatch(name -> name.startsWith("xl/"))) {
            return "xlsx";
        }
        if (file.names().stream().anyMatch(name -> name.startsWith("ppt/"))) {
            return "pptx";
        }
        var type = file.part("mimetype");
        return type != null && new String(type, StandardCharsets.US_ASCII).contains("opendocument.text")
                ? "odt"
                : "zip";
    }

    private void readAll(Package file, byte[] body) throws XMLStreamException {
        for (var part : new TreeMap<>(file.parts()).entrySet()) {
            if (part.getKey().startsWith("word/header")) {
                var header = new Story(SourceLine.Kind.TEXT);
                header.read(Xml.open(part.getValue()));
                header.out.stream()
                        .filter(line -> line.text().chars().anyMatch(Character::isLetter))
                        .forEach(lines::add);
            }
        }
        page = 1;
        var main = new Story(SourceLine.Kind.TEXT);
        main.read(Xml.open(body));
        lines.addAll(Columns.inOrder(main.out.stream().map(Row::typed).toList()));
        for (var part : List.of("word/footnotes.xml", "word/endnotes.xml")) {
            var notes = file.part(part);
            if (notes != null) {
                var story = new Story(SourceLine.Kind.FOOTNOTE);
                story.read(Xml.open(notes));
                lines.addAll(story.out);
            }
        }
    }

    /** A paragraph while it is read. */
    private static final class Paragraph {
        final StringBuilder text = new StringBuilder();

        @Nullable
        String style;

        @Nullable
        String list;

        int level = -1;
        boolean endDeleted;

        @Nullable
        Boolean centred;
    }

    /** A table while it is read; the paragraphs of the open cell come last. */
    private static final class TableSoFar {
        final List<List<List<SourceLine>>> rows = new ArrayList<>();
    }

    /** One flow of text: the body, a header, the footnotes. */
    private final class Story {
        private final SourceLine.Kind kind;
        private final List<SourceLine> out = new ArrayList<>();
        private final Deque<Paragraph> open = new ArrayDeque<>();
        private final Deque<TableSoFar> tables = new ArrayDeque<>();
        private boolean gap = true;
        private boolean inRun;
        private boolean inProperties;
        private boolean hidden;
        private boolean capitals;
        private @Nullable String font;
        private String carried = "";
        private int paragraphs;

        Story(SourceLine.Kind kind) {
            this.kind = kind;
        }

        void read(XMLStreamReader xml) throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml);
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    default -> {}
                }
            }
        }

        private void start(XMLStreamReader xml) throws XMLStreamException {
            switch (xml.getLocalName()) {
                case "p" -> beginParagraph();
                case "del" -> delete(xml);
                case "moveFrom", "instrText", "delText", "Fallback", "pPrChange", "rPrChange", "numberingChange" ->
                    Xml.skip(xml);
                case "pPr" -> inProperties = true;
                case "r" -> {
                    inRun = true;
                    hidden = false;
                    capitals = false;
                    font = null;
                }
                case "vanish" -> hidden |= inRun && Xml.isOn(xml);
                case "caps" -> capitals |= inRun && Xml.isOn(xml);
                case "rFonts" -> font = inRun ? Styles.font(xml) : font;
                case "t" -> append(shown(xml.getElementText()));
                case "tab" -> append(inRun ? "\t" : "");
                case "br", "cr" -> lineBreak(xml);
                case "noBreakHyphen" -> append("-");
                case "lastRenderedPageBreak" -> page++;
                case "pStyle", "numId", "ilvl", "jc" -> property(xml);
                case "tbl" -> beginTable();
                case "tr" -> {
                    if (!tables.isEmpty()) {
                        tables.peek().rows.add(new ArrayList<>());
                    }
                }
                case "tc" -> beginCell();
                case "footnote", "endnote" -> skipSeparator(xml);
                default -> {}
            }
        }

        private void skipSeparator(XMLStreamReader xml) throws XMLStreamException {
            var type = Xml.attribute(xml, "type");
            if (type != null && !type.equals("normal")) {
                Xml.skip(xml);
            }
        }

        private void beginParagraph() {
            if (++paragraphs > MOST_PARAGRAPHS) {
                throw new IllegalStateException("too many paragraphs");
            }
            open.push(new Paragraph());
            open.peek().text.append(carried);
            carried = "";
            inRun = false;
        }

        private void beginTable() {
            if (tables.size() >= DEEPEST_TABLE) {
                throw new IllegalStateException("tables too deep");
            }
            tables.push(new TableSoFar());
        }

        private void beginCell() {
            if (!tables.isEmpty() && !tables.peek().rows.isEmpty()) {
                tables.peek().rows.getLast().add(new ArrayList<>());
            }
        }

        /** A deletion in the properties of a paragraph takes away its end: it goes on in the next one. */
        private void delete(XMLStreamReader xml) throws XMLStreamException {
            if (inProperties && !open.isEmpty()) {
                open.peek().endDeleted = true;
            }
            Xml.skip(xml);
        }

        private String shown(String text) {
            var named = font;
            if (named == null && !open.isEmpty()) {
                named = styles.font(open.peek().style);
            }
            var letters = LegacyFont.shown(text, named);
            return capitals ? letters.toUpperCase(Locale.ROOT) : letters;
        }

        private void append(String text) {
            if (!open.isEmpty() && !hidden) {
                open.peek().text.append(text);
            }
        }

        private void lineBreak(XMLStreamReader xml) {
            if ("page".equals(Xml.attribute(xml, "type"))) {
                page++;
            }
            append("\n");
        }

        private void property(XMLStreamReader xml) {
            if (open.isEmpty() || !inProperties) {
                return;
            }
            var value = Xml.attribute(xml, "val");
            var paragraph = open.peek();
            switch (xml.getLocalName()) {
                case "pStyle" -> paragraph.style = value;
                case "numId" -> paragraph.list = value;
                case "ilvl" -> paragraph.level = Xml.number(value, 0);
                default -> paragraph.centred = "center".equals(value);
            }
        }

        private void end(String name) {
            switch (name) {
                case "p" -> endParagraph();
                case "pPr" -> inProperties = false;
                case "r" -> {
                    inRun = false;
                    hidden = false;
                }
                case "tbl" -> endTable();
                default -> {}
            }
        }

        private void endParagraph() {
            var paragraph = open.poll();
            if (paragraph == null) {
                return;
            }
            if (paragraph.endDeleted) {
                carried = paragraph.text.length() < LONGEST_JOINED ? paragraph.text.toString() : "";
                return;
            }
            var style = styles.named(paragraph.style);
            var text = paragraph.text.toString();
            if (text.isBlank()) {
                gap = true;
                return;
            }
            var list = paragraph.list == null ? style.list() : paragraph.list;
            int level = paragraph.level < 0 ? style.level() : paragraph.level;
            var mark = list == null || list.equals("0") ? "" : numbering.next(list, level);
            boolean centred = paragraph.centred == null ? style.centred() : paragraph.centred;
            emit(mark.isEmpty() ? text : mark + text.strip(), centred);
        }

        private void emit(String text, boolean centred) {
            for (var part : text.split("\n")) {
                if (!part.isBlank()) {
                    var of = kind == SourceLine.Kind.TEXT && centred ? SourceLine.Kind.CENTRED : kind;
                    put(new SourceLine(part.stripTrailing(), page, gap, of));
                    gap = false;
                }
            }
        }

        private void put(SourceLine line) {
            if (tables.isEmpty()
                    || tables.peek().rows.isEmpty()
                    || tables.peek().rows.getLast().isEmpty()) {
                out.add(line);
            } else {
                tables.peek().rows.getLast().getLast().add(line);
            }
        }

        private void endTable() {
            var table = tables.poll();
            if (table == null) {
                return;
            }
            TableRows.lines(table.rows).forEach(this::put);
            gap = true;
        }
    }
}
