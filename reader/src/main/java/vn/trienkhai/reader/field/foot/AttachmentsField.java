package vn.trienkhai.reader.field.foot;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.pattern.Cue;

/** Tài liệu kèm theo: "(Có … kèm theo)" in the text (F65), and the headings of what follows the signature. */
public final class AttachmentsField {
    /** "(Có đề cương … kèm theo)" (F65). */
    private static final Cue ENCLOSED = Cue.of(
            "kèm",
            "\\((?:có |gửi )?(?:kèm theo )?([^()]{3,200}?)(?: kèm theo| đính kèm| gửi kèm)[^()]{0,60}\\)|\\((?:có |gửi )?kèm theo:? ([^()]{3,200})\\)");
    /** Annexes behind the signature (Decree 30/2020, annex I). */
    private static final Cue ANNEX = Cue.of("^(?:phụ lục|biểu mẫu|biểu số|mẫu số|đề cương)(?![\\p{L}])");

    private AttachmentsField() {}

    public static List<String> read(Parts parts, Findings findings) {
        var names = new ArrayList<String>();
        for (var line : parts.body()) {
            var found = line.search(ENCLOSED);
            while (found.find()) {
                int group = found.group(1) == null ? 2 : 1;
                add(names, line, found.start(group), found.end(group), findings);
            }
        }
        for (var line : parts.annex()) {
            if (line.search(ANNEX).find() && line.text().length() < 150) {
                add(names, line, 0, line.text().length(), findings);
            }
        }
        return names;
    }

    private static void add(List<String> names, Line line, int from, int to, Findings findings) {
        findings.evidence("/attachments/" + names.size(), line.span(from, to));
        names.add(line.text().substring(from, to));
    }
}
