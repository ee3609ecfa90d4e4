package vn.trienkhai.reader.field.citation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** A citation while the text is still being read: a later mention may add what the first left out. */
final class CitationDraft {
    /** "ngày   /5/2026" (A8). */
    private static final Cue BLANK_DAY = Cue.of(
            "^\\s?,?\\s?ngày[\\s.…_]{0,12}(?:/|tháng)\\s?(0?[1-9]|1[0-2])\\s?(?:/|năm)\\s?((?:19|20)\\d\\d)(?!\\d)");

    final String raw;
    final @Nullable String type;
    final @Nullable String named;
    final @Nullable String symbol;
    final Line line;
    final int from;
    final int numberEnd;
    int end;

    @Nullable
    LocalDate on;

    @Nullable
    Found<String> issuer;

    CitationDraft(
            String raw,
            @Nullable String type,
            @Nullable String named,
            @Nullable String symbol,
            Line line,
            int from,
            int numberEnd) {
        this.raw = raw;
        this.type = type;
        this.named = named;
        this.symbol = symbol;
        this.line = line;
        this.from = from;
        this.numberEnd = numberEnd;
        this.end = numberEnd;
    }

    void doubts(String pointer, @Nullable LocalDate day, Findings findings) {
        if (named != null && symbol != null && !sameType(named, symbol)) {
            findings.doubt(pointer + "/type", DoubtReason.CITATION_TYPE_MISMATCH, raw, List.of(named, symbol));
        }
        if (on != null && day != null && on.isAfter(day)) {
            findings.doubt(pointer + "/date", DoubtReason.CITATION_AFTER_DOCUMENT, raw, List.of(on.toString()));
        }
        blankDay(pointer, findings);
    }

    /** "ngày   /5/2026", "ngày … tháng 5 năm 2026" (A8): the day was left blank, only its month can be said. */
    private void blankDay(String pointer, Findings findings) {
        var blank =
                BLANK_DAY.matcher(line.lower()).region(numberEnd, line.text().length());
        if (on == null && blank.find()) {
            var month = blank.group(2) + "-" + (blank.group(1).length() == 1 ? "0" : "") + blank.group(1);
            findings.doubt(
                    pointer + "/date", DoubtReason.DATE_MISSING, blank.group().strip(), List.of(month));
        }
    }

    /** HD 05-HD/VPTW gives QĐ to quyết định and quy định alike, TT to thông tri. */
    private static boolean sameType(String named, String symbol) {
        return named.equals(symbol)
                || symbol.equals("QĐ") && named.equals("QyĐ")
                || symbol.equals("TT") && named.equals("TTri");
    }
}
