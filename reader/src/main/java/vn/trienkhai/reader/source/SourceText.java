package vn.trienkhai.reader.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds, before anything of it is understood.
 *
 * @param kind txt, docx, pdf
 * @param encoding where it was not UTF-8
 * @param wrapped whether a paragraph may be broken over several lines, as in a text typed by hand
 */
public record SourceText(String kind, @Nullable String encoding, boolean wrapped, List<SourceLine> lines) {
    public SourceText {
        lines = List.copyOf(lines);
    }
}
