package vn.trienkhai.layout;

import java.util.List;
import java.util.Objects;

/**
 * Bản sao: what a body writes below a document that it sends on as a copy (Decree 30/2020/NĐ-CP, forms 3.1 and 3.2). The Party did the
 * same until 26 May 2026; since then its copies carry a stamp on page 1 and no form (guideline 05-HD/VPTW).
 *
 * @param family the rules of the body that makes the copy, whosever document it is
 * @param letterhead who copies, with the number of the copy ({@code SY-UBND}; the Party's {@code BS/TU}), place and day
 * @param recipients who gets the copy, without dashes and closing marks
 */
public record Copy(Family family, Kind kind, Letterhead letterhead, Signature signature, List<String> recipients) {

    /** Hình thức sao. */
    public enum Kind {
        /** The whole of an original. */
        FULL("Sao y", "SY"),
        /** A part of an original. */
        EXCERPT("Trích sao", "TrS"),
        /** The whole of a copy. */
        OF_COPY("Sao lục", "SL");

        private final String words;
        private final String abbreviation;

        Kind(String words, String abbreviation) {
            this.words = words;
            this.abbreviation = abbreviation;
        }

        /** "Sao y". */
        public String words() {
            return words;
        }

        /** "SY", as it stands in the symbol of a copy. */
        public String abbreviation() {
            return abbreviation;
        }
    }

    public Copy {
        Objects.requireNonNull(family);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(letterhead);
        Objects.requireNonNull(signature);
        recipients = List.copyOf(recipients);
    }

    /** Whether the rules have a stamp on page 1 in place of a form below. */
    public boolean isStamped() {
        return family == Family.PARTY_2026;
    }
}
