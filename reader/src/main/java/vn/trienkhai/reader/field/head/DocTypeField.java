package vn.trienkhai.reader.field.head;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.field.citation.Reference;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.vocabulary.DocumentTypes;

/** Tên loại: the words of the heading; without a heading a letter, or what the symbol says. */
public final class DocTypeField {

    private static final int QUOTE = 40;

    private DocTypeField() {}

    public static String read(Parts parts, @Nullable Reference reference, Findings findings) {
        var symbol = reference == null || reference.symbol() == null
                ? Optional.<String>empty()
                : DocumentTypes.ofSymbol(reference.symbol());
        if (!parts.heading().isEmpty()) {
            var line = parts.heading().getFirst();
            var type = DocumentTypes.ofHeading(line.text());
            if (type.isPresent()) {
                findings.evidence("/doc_type", line.span(0, DocumentTypes.headingLength(line.text())));
                var code = published(type.get().code());
                if (symbol.isPresent()
                        && !published(symbol.get()).equals(code)
                        && !sameFamily(symbol.get(), type.get().code())) {
                    findings.doubt(
                            "/doc_type",
                            DoubtReason.TYPE_MISMATCH,
                            line.text(),
                            List.of(code, published(symbol.get())));
                }
                return code;
            }
        }
        var called = calledByNews(parts, reference == null ? null : reference.symbol(), symbol.orElse(null));
        if (called != null) {
            return guessed(published(called.value()), called.span(), DoubtReason.TYPE_FROM_TEXT, parts, findings);
        }
        if (symbol.isPresent() && (isTelegram(parts) || !parts.hasAddressees()) && !hasSubjectBelowNumber(parts)) {
            return published(symbol.get());
        }
        if (parts.hasAddressees() || hasSubjectBelowNumber(parts)) {
            return "CV";
        }
        return guessed(parts, findings);
    }

    /**
     * "Công văn số 318/HĐNVQS-TT", "Văn bản số 92/SNNMT-KL": what news call a paper, where letters of its symbol (Tuyên truyền, Kiểm lâm) look
     * like a type. Any paper may be called a văn bản whose symbol begins with its type.
     */
    private static @Nullable Found<String> calledByNews(
            Parts parts, @Nullable String letters, @Nullable String symbol) {
        var news = OwnNumber.news(parts);
        return news == null || symbol == null || letters == null
                ? null
                : news.type()
                        .filter(type -> !letters.startsWith(symbol)
                                || !parts.text()
                                        .quote(type.span())
                                        .toLowerCase(Locale.ROOT)
                                        .startsWith("văn bản"))
                        .filter(type -> !published(type.value()).equals(published(symbol)))
                        .orElse(null);
    }

    /** "… điện:" above those to whom it goes: a telegram has addressees too. */
    private static boolean isTelegram(Parts parts) {
        return parts.hasAddressees()
                && parts.addressing().getFirst().lower().replace(" ", "").endsWith("điện:");
    }

    /** Without heading and symbol: what the headline of the page calls it, else what the text says that it is. */
    private static String guessed(Parts parts, Findings findings) {
        var news = OwnNumber.news(parts);
        var called = news == null ? null : news.type().orElse(null);
        if (called != null) {
            return guessed(published(called.value()), called.span(), DoubtReason.TYPE_FROM_TEXT, parts, findings);
        }
        var listed = SiteFacts.type(parts);
        if (listed != null) {
            findings.evidence("/doc_type", listed.span());
            return published(listed.value());
        }
        var headline = Headline.of(parts);
        if (headline != null && headline.type().isPresent()) {
            var type = headline.type().get();
            var span = headline.line().span(0, type.name().length());
            return guessed(published(type.code()), span, DoubtReason.FROM_HEADLINE, parts, findings);
        }
        var speaker = Speaker.atBeginning(parts);
        var type = speaker == null ? Optional.<String>empty() : speaker.type();
        if (speaker != null && type.isPresent()) {
            var span = speaker.line()
                    .span(speaker.from(), Math.min(speaker.line().text().length(), speaker.verb() + QUOTE));
            return guessed(published(type.get()), span, DoubtReason.TYPE_FROM_TEXT, parts, findings);
        }
        findings.doubt("/doc_type", DoubtReason.TYPE_MISSING);
        return "other";
    }

    private static String guessed(String code, Span span, DoubtReason reason, Parts parts, Findings findings) {
        findings.evidence("/doc_type", span);
        findings.doubt("/doc_type", reason, parts.text().quote(span), List.of(code));
        return code;
    }

    private static boolean hasSubjectBelowNumber(Parts parts) {
        return parts.letterhead().stream()
                .anyMatch(line -> !SiteFacts.is(line)
                        && SubjectField.LETTER_SUBJECT.matcher(line.lower()).find());
    }

    /** The Party writes QĐ for both quyết định and quy định, TT for thông tri. */
    private static boolean sameFamily(String symbol, String heading) {
        return symbol.equals("QĐ") && heading.equals("QyĐ") || symbol.equals("TT") && heading.equals("TTri");
    }

    /** Types that a reading has for cited papers only. */
    private static String published(String code) {
        return code.equals("CĐ") || code.equals("TTri") ? "other" : code;
    }
}
