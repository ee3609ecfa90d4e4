package vn.trienkhai.reader.source.office;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.Limits;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.source.column.Columns;
import vn.trienkhai.reader.source.line.Row;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.line.SourceText;
import vn.trienkhai.reader.source.line.Unreadable;

/**
 * Word documents (docx): paragraphs with their computed numbers, tables, text boxes once, footnotes; insertions accepted and
 * deletions left out.
 */
public final class DocxSource {
    private static final String BODY = "word/document.xml";

    private final Numbering numbering;
    private final Styles styles;
    private final List<SourceLine> lines = new ArrayList<>();

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
    public static @Nullable SourceText read(byte[] content, Limits limits) throws Unreadable {
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

    public static String kind(Package file) {
        if (file.names().contains(BODY)) {
            return "docx";
        }
        if (file.names().stream().anyMatch(name -> name.startsWith("xl/"))) {
            return "xlsx";
        }
        if (file.names().stream().anyMatch(name -> name.startsWith("ppt/"))) {
            return "pptx";
        }
        return file.isOpenDocumentText() ? "odt" : "zip";
    }

    private void readAll(Package file, InputStream body) throws XMLStreamException, Unreadable {
        for (var part : new TreeSet<>(file.names())) {
            if (part.startsWith("word/header")) {
                story(file.part(part), SourceLine.Kind.TEXT, 1).lines().stream()
                        .filter(line -> line.text().chars().anyMatch(Character::isLetter))
                        .forEach(lines::add);
            }
        }
        var main = story(body, SourceLine.Kind.TEXT, 1);
        lines.addAll(Columns.inOrder(main.lines().stream().map(Row::typed).toList()));
        for (var part : List.of("word/footnotes.xml", "word/endnotes.xml")) {
            lines.addAll(story(file.part(part), SourceLine.Kind.FOOTNOTE, main.page())
                    .lines());
        }
    }

    /** A story of its part; an empty one where the part is missing. */
    private DocxStory story(@Nullable InputStream part, SourceLine.Kind kind, int page) throws XMLStreamException {
        var story = new DocxStory(kind, numbering, styles, page);
        if (part != null) {
            story.read(Xml.open(part));
        }
        return story;
    }
}
