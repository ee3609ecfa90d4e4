package vn.trienkhai.reader.field.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.Citation;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** "Kế hoạch số … của Sở", "… của Bộ": by its kind alone a paper calls the body that issues it. */
public final class BareIssuers {
    private static final Cue KIND = Cue.of("(?:sở|bộ|cục|chi cục|tổng cục|liên đoàn)");

    private BareIssuers() {}

    /** The citations, each of such a body by the full name of {@code issuer}. */
    public static List<Citation> named(List<Citation> citations, @Nullable String issuer) {
        return issuer == null
                ? citations
                : citations.stream()
                        .map(citation -> isOf(citation.issuer(), issuer) ? with(citation, issuer) : citation)
                        .toList();
    }

    private static boolean isOf(@Nullable String cited, String issuer) {
        return cited != null
                && KIND.matcher(Spelling.lower(cited)).matches()
                && Spelling.lower(issuer).startsWith(Spelling.lower(cited) + " ");
    }

    private static Citation with(Citation citation, String issuer) {
        return new Citation(citation.type(), citation.numberRaw(), citation.date(), issuer);
    }
}
