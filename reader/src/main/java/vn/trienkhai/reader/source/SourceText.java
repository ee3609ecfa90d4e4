package vn.trienkhai.reader.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds, before anything of it is understood.
 *
 * @param kind txt, html, docx, doc, rtf, odt, pdf, ocr, edxml
 * @param encoding where it was not UTF-8
 * @param wrapped whether a paragraph may be broken over several lines, as in a text typed by hand
 */
public record SourceText(String kind, @Nullable String encoding, boolean wrapped, List<SourceLine> lines, Notes notes) {
    public SourceText {
        lines = List.copyOf(lines);
    }

    public SourceText(String kind, @Nullable String encoding, boolean wrapped, List<SourceLine> lines) {
        this(kind, encoding, wrapped, lines, Notes.NONE);
    }

    static SourceText typed(String kind, List<SourceLine> lines) {
        return new SourceText(kind, null, false, lines);
    }

    SourceText noting(Notes more) {
        return new SourceText(kind, encoding, wrapped, lines, notes.and(more));
    }

    SourceText named(String other) {
        return new SourceText(other, encoding, wrapped, lines, notes);
    }
}
