package vn.trienkhai.reader.source.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.SourcePage;

/**
 * What a file holds, before anything of it is understood.
 *
 * @param kind txt, html, docx, doc, rtf, odt, pdf, ocr, edxml
 * @param encoding where it was not UTF-8
 * @param wrapped whether a paragraph may be broken over several lines, as in a text typed by hand
 * @param pages that can be shown; none of a file without pages
 * @param attachment of a packet that it was read from, from 1; 0 for the file itself
 */
public record SourceText(
        String kind,
        @Nullable String encoding,
        boolean wrapped,
        List<SourceLine> lines,
        Notes notes,
        List<SourcePage> pages,
        int attachment) {
    public SourceText {
        lines = List.copyOf(lines);
        pages = List.copyOf(pages);
    }

    public SourceText(String kind, @Nullable String encoding, boolean wrapped, List<SourceLine> lines) {
        this(kind, encoding, wrapped, lines, Notes.NONE, List.of(), 0);
    }

    public static SourceText printed(String kind, List<SourceLine> lines, List<SourcePage> pages) {
        return new SourceText(kind, null, true, lines, Notes.NONE, pages, 0);
    }

    public static SourceText typed(String kind, List<SourceLine> lines) {
        return new SourceText(kind, null, false, lines);
    }

    public SourceText noting(Notes more) {
        return new SourceText(kind, encoding, wrapped, lines, notes.and(more), pages, attachment);
    }

    public SourceText named(String other) {
        return new SourceText(other, encoding, wrapped, lines, notes, pages, attachment);
    }

    public SourceText attached(int place) {
        return new SourceText(kind, encoding, wrapped, lines, notes, pages, place);
    }
}
