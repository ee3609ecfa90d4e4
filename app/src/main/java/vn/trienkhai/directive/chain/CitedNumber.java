package vn.trienkhai.directive.chain;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.trienkhai.shared.Vietnamese;

/**
 * Compares a number as it is cited with one as it is registered.
 *
 * <p>What is worn off step by step (signs, zeros in front, marks, letters that look like figures) says what is damaged; one letter
 * may be wrong beyond that, two make it another number.
 */
final class CitedNumber {
    private final String written;

    private CitedNumber(String written) {
        this.written = Normalizer.normalize(written, Normalizer.Form.NFC)
                .strip()
                .replaceAll("[–—‐‑]", "-")
                .toUpperCase(Locale.ROOT);
    }

    /** What differs between the two; empty inside where nothing does; none where they are not one number. */
    static Optional<Set<Difference>> differences(String cited, String registered) {
        var one = new CitedNumber(cited);
        var other = new CitedNumber(registered);
        if (one.bare().isEmpty() || other.bare().isEmpty()) {
            return Optional.empty();
        }
        return one.differences(other);
    }

    private Optional<Set<Difference>> differences(CitedNumber other) {
        var found = EnumSet.noneOf(Difference.class);
        if (!signs().equals(other.signs())) {
            found.add(Difference.SIGNS);
        }
        if (bare().equals(other.bare())) {
            return Optional.of(found);
        }
        if (zeros() != other.zeros()) {
            found.add(Difference.LEADING_ZERO);
        }
        if (significant().equals(other.significant())) {
            return Optional.of(found);
        }
        if (unmarked().equals(other.unmarked())) {
            found.add(Difference.MARKS);
            return Optional.of(found);
        }
        if (seen().equals(other.seen())) {
            found.add(Difference.LOOKALIKE);
            return Optional.of(found);
        }
        if (!isOneApart(seen(), other.seen())) {
            return Optional.empty();
        }
        found.add(figures().equals(other.figures()) ? Difference.ONE_LETTER : Difference.ONE_FIGURE);
        return Optional.of(found);
    }

    /** "-/" of 745-CV/ĐUK, with a blank where one stands between letters. */
    private String signs() {
        return written.replaceAll("[\\p{L}\\p{N}]+", "x");
    }

    private String bare() {
        return written.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private int zeros() {
        return bare().length() - significant().length();
    }

    private String significant() {
        return bare().replaceFirst("^0+(?=.)", "");
    }

    private String unmarked() {
        return Vietnamese.fold(significant());
    }

    /** As a machine may see it on a bad scan; the same as {@code number_alike} in the database. */
    private String seen() {
        return Vietnamese.fold(bare())
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1')
                .replace('v', 'u')
                .replaceFirst("^0+(?=.)", "");
    }

    private String figures() {
        return seen().replaceFirst("(?<=\\d)(?!\\d).*", "");
    }

    /** Whether one letter put in, left out, exchanged, or two exchanged with each other, make the one the other. */
    private static boolean isOneApart(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        var rest = one.substring(same);
        var otherRest = other.substring(same);
        return switch (rest.length() - otherRest.length()) {
            case 0 -> rest.substring(1).equals(otherRest.substring(1)) || isTurned(rest, otherRest);
            case 1 -> rest.substring(1).equals(otherRest);
            case -1 -> otherRest.substring(1).equals(rest);
            default -> false;
        };
    }

    private static boolean isTurned(String rest, String otherRest) {
        return rest.length() > 1
                && rest.charAt(0) == otherRest.charAt(1)
                && rest.charAt(1) == otherRest.charAt(0)
                && rest.substring(2).equals(otherRest.substring(2));
    }
}
