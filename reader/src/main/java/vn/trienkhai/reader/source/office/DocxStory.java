package vn.trienkhai.reader.source.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.source.encoding.LegacyFont;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.line.TableRows;

/** One flow of text of a Word document while it is read from its XML: the body, a header, the footnotes. */
final class DocxStory {
    private static final int MOST_PARAGRAPHS = 200_000;
    private static final int DEEPEST_TABLE = 40;
    private static final int LONGEST_JOINED = 10_000;

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

    private final Numbering numbering;
    private final Styles styles;
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
    private int page;

    /** @param page that it begins on */
    DocxStory(SourceLine.Kind kind, Numbering numbering, Styles styles, int page) {
        this.kind = kind;
        this.numbering = numbering;
        this.styles = styles;
        this.page = page;
    }

    /** What has been read, in order. */
    List<SourceLine> lines() {
        return out;
    }

    /** That it ends on. */
    int page() {
        return page;
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
            case "softHyphen" -> append(LegacyFont.optionalHyphen(usedFont()));
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
        var letters = LegacyFont.shown(text, usedFont());
        return capitals ? letters.toUpperCase(Locale.ROOT) : letters;
    }

    private @Nullable String usedFont() {
        return font == null && !open.isEmpty() ? styles.font(open.peek().style) : font;
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
