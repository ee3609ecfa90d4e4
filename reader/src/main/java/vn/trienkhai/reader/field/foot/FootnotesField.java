package vn.trienkhai.reader.field.foot;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.source.line.SourceLine;

/** Chú thích at the foot of a page. */
public final class FootnotesField {
    private FootnotesField() {}

    public static List<String> read(Parts parts, Findings findings) {
        var notes = new ArrayList<String>();
        for (var line : parts.text().lines()) {
            if (line.kind() == SourceLine.Kind.FOOTNOTE) {
                findings.evidence("/footnotes/" + notes.size(), line.span());
                notes.add(line.text());
            }
        }
        return notes;
    }
}
