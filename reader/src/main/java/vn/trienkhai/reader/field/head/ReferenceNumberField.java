package vn.trienkhai.reader.field.head;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.field.citation.Reference;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.layout.Ends;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.pattern.Cue;

/**
 * Số, ký hiệu. State and mass organisations write {@code 125/KH-UBND}, the Party {@code 745-CV/ĐUK}, legislation {@code
 * 30/2020/NĐ-CP}, some forget the stroke: {@code 87 KH/TĐTN}; a draft leaves the number blank and keeps the symbol.
 */
public final class ReferenceNumberField {
    private static final int LETTERHEAD_LINES = 45;
    /** Số, ký hiệu (Decree 30/2020, annex I 3; HD 36 and HD 05-HD/VPTW write no colon). */
    private static final Cue NUMBER_LINE = Cue.of(
            "^(?:(?:nghị quyết|quyết định|công văn|kế hoạch|thông báo|chỉ thị|hướng dẫn|văn bản|báo cáo) số(?=\\s?:)|số|so)(?!/(?:ký|kí) hiệu|/văn bản)\\s?[:.]?\\s{0,9}(?=[\\d.…_/\\-–—\\s]*[/\\-–—]\\s?\\p{L}|[\\d.…_\\s]*/\\d{4}/|\\d{1,5}\\s\\p{L}{2,4}/\\p{L})");

    private static final Cue PARTS = Cue.of(
            "^([\\d.…_\\s]{0,60}?)\\s?([-/–—]|(?<=\\d)\\s(?=\\p{Lu}\\p{L}{1,3}/\\p{Lu}))\\s?(?:((?:19|20)\\d\\d)\\s?/\\s?)?([\\p{Lu}][\\p{L}\\d.&+]{0,24}+(?:\\s?[-/–&]\\s?[\\p{L}\\d.&+]{1,24}+){0,8}+)");

    private static final Cue NOISE = Cue.of(
            "^số(?!/(?:ký|kí) hiệu|/văn bản)\\s?[:.]?\\s?[^\\p{L}\\s]{1,12}/(\\p{L}[\\p{L}\\d&]{0,12}(?:[-/][\\p{L}\\d&]{1,12}){0,4})(?!\\S)");

    /** "CÔNG AN TỈNH … – Số: 476/KH-CAT – Vân Sơn, ngày …": a letterhead that a page of news put into one line. */
    private static final Cue BETWEEN = Cue.of("[-–] số\\s?[:.]?\\s?(?=\\d{1,5}/\\S{2,40} [-–] )");

    /** "Số: 02/TB-CĐCS – Nậm Rốm, ngày …": the place behind a dash is no part of the symbol. */
    private static final Cue PLACE_BEHIND =
            Cue.of(" [-–|] (?=(?:tp\\. ?)?\\p{L}[\\p{L} .-]{1,40}, (?:ngày|hồi|lúc) ?[\\d.…]| ?ngày \\d)");

    private static final Cue ALONE = Cue.of("^số\\s?:\\s?(\\d{1,5})$");

    private ReferenceNumberField() {}

    /** What ends the sentence that tells a number. */
    private static final String STOPS = ".,;";

    public static @Nullable Reference read(Parts parts, Findings findings) {
        var lines = parts.text().lines();
        for (var line : lines.subList(0, Math.min(lines.size(), LETTERHEAD_LINES))) {
            if (!parts.body().isEmpty()
                    && line.index() >= parts.body().getFirst().index()) {
                break;
            }
            var reference = readLine(line, findings);
            if (reference != null) {
                return reference;
            }
        }
        var alone = withoutSymbol(parts, findings);
        if (alone != null) {
            return alone;
        }
        var own = OwnNumber.of(parts);
        var reference = own == null ? null : readFrom(own.line(), own.number(), findings);
        if (own == null || reference == null) {
            findings.doubt("/number", DoubtReason.NUMBER_MISSING);
        } else if (!own.isSure()) {
            findings.doubt("/number", DoubtReason.FROM_HEADLINE, reference.raw(), List.of());
        }
        return reference;
    }

    /** "Số: 877": the number, its symbol forgotten, in a line of its own among those of the letterhead. */
    private static @Nullable Reference withoutSymbol(Parts parts, Findings findings) {
        for (var line : parts.letterhead()) {
            var alone = line.search(ALONE);
            if (alone.find()) {
                var number = line.text().substring(alone.start(1), alone.end(1));
                var span = line.span(alone.start(1), alone.end(1));
                findings.evidence("/number", span);
                findings.evidence("/number_raw", span);
                return new Reference(number, null, number);
            }
        }
        return null;
    }

    /** "Số: /&§4/UBND-VP": a number written by hand that recognition made nothing of. */
    private static @Nullable Reference behindNoise(Line line, Findings findings) {
        var noise = line.search(NOISE);
        if (!noise.find()) {
            return null;
        }
        var symbol = line.text().substring(noise.start(1), noise.end(1));
        findings.evidence("/symbol", line.span(noise.start(1), noise.end(1)));
        findings.doubt("/number", DoubtReason.NUMBER_MISSING, line.text(), List.of());
        return new Reference(null, symbol, "/" + symbol);
    }

    private static @Nullable Reference readLine(Line line, Findings findings) {
        var label = line.search(NUMBER_LINE);
        if (label.find()) {
            var place =
                    line.search(PLACE_BEHIND).region(label.end(), line.text().length());
            return readFrom(
                    line,
                    label.end(),
                    place.find() ? place.start() : line.text().length(),
                    findings);
        }
        var between = line.search(BETWEEN);
        return between.find()
                ? readFrom(line, between.end(), line.text().indexOf(' ', between.end()), findings)
                : behindNoise(line, findings);
    }

    private static @Nullable Reference readFrom(Line line, int from, Findings findings) {
        return readFrom(line, from, line.text().length(), findings);
    }

    private static @Nullable Reference readFrom(Line line, int from, int to, Findings findings) {
        var parts = PARTS.matcher(line.text().substring(from, to));
        if (!parts.find()) {
            return null;
        }
        var symbol = Ends.withoutTrailing(parts.group(4), STOPS);
        int end = parts.start(4) + symbol.length();
        findings.evidence("/number_raw", line.span(from, from + end));
        findings.evidence("/symbol", line.span(from + parts.start(4), from + end));
        var digits = parts.group(1).replaceAll("[^\\d]", "");
        if (digits.isEmpty()) {
            findings.doubt("/number", DoubtReason.NUMBER_MISSING, line.text(), List.of());
        } else {
            findings.evidence("/number", line.span(from + parts.start(1), from + parts.end(1)));
        }
        var raw = Ends.withoutTrailing(parts.group().strip(), STOPS)
                .replaceAll("^[.…_\\s]+", "")
                .replaceAll("(?<=\\d)\\s+(?=[-/–—])", "");
        return new Reference(digits.isEmpty() ? null : digits, symbol, raw);
    }
}
