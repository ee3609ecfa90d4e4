package vn.trienkhai.directive.chain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.trienkhai.shared.Vietnamese;

/**
 * Compares a body as a citation names it with the body that issued a registered directive. Leaving out the place at the end is how
 * offices speak of their superiors ("Tỉnh ủy" for "Tỉnh ủy Vân Sơn"), so that is no difference.
 */
final class CitedIssuer {
    /** A letter may be lost in a name that is at least so long. */
    private static final int LONG = 10;
    /** The bodies within a Party committee that sign for it. */
    private static final String ORGAN = "^(?:ban thuong vu|ban chap hanh|thuong truc) ";

    private CitedIssuer() {}

    /** What differs between the two; none where they are two bodies. */
    static Optional<Set<Difference>> differences(String cited, String registered) {
        if (cited.isBlank()) {
            return Optional.of(EnumSet.of(Difference.ISSUER_MISSING));
        }
        var one = plain(cited);
        var other = plain(registered);
        if (isBeginning(one, other) || isBeginning(other, one)) {
            return Optional.of(EnumSet.noneOf(Difference.class));
        }
        if (isShort(one, other) || isShort(other, one)) {
            return Optional.of(EnumSet.of(Difference.ISSUER_SHORT));
        }
        var within = one.replaceFirst(ORGAN, "");
        var otherWithin = other.replaceFirst(ORGAN, "");
        return isBeginning(within, otherWithin)
                        || isBeginning(otherWithin, within)
                        || isMisspelt(within, otherWithin)
                        || isMisspelt(otherWithin, within)
                ? Optional.of(EnumSet.of(Difference.ISSUER_NAME))
                : Optional.empty();
    }

    private static String plain(String name) {
        return Vietnamese.fold(name).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static boolean isBeginning(String some, String all) {
        return !some.isEmpty() && (all + " ").startsWith(some + " ");
    }

    /** "UBND tỉnh", "BTGTU": words, some of them the first letters of several; the place may be left out. */
    private static boolean isShort(String cited, String full) {
        return isShort(List.of(cited.split(" ")), Arrays.asList(full.split(" ")));
    }

    private static boolean isShort(List<String> cited, List<String> full) {
        if (cited.isEmpty()) {
            return true;
        }
        if (full.isEmpty()) {
            return false;
        }
        var first = cited.getFirst();
        var rest = cited.subList(1, cited.size());
        if (first.equals(full.getFirst()) && isShort(rest, full.subList(1, full.size()))) {
            return true;
        }
        // "TW" and "TƯ" both stand for Trung ương.
        var letters = first.replace("tw", "tu");
        return letters.length() > 1
                && letters.length() <= full.size()
                && initials(full.subList(0, letters.length())).equals(letters)
                && isShort(rest, full.subList(letters.length(), full.size()));
    }

    private static String initials(List<String> words) {
        var letters = new StringBuilder();
        words.forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }

    /** One letter wrong somewhere in the words that are cited. */
    private static boolean isMisspelt(String cited, String full) {
        var as = full.split(" ");
        int words = cited.split(" ").length;
        if (cited.length() < LONG || as.length < words) {
            return false;
        }
        var beginning = String.join(" ", Arrays.asList(as).subList(0, words));
        return beginning.length() == cited.length() && differing(beginning, cited) == 1
                || Math.abs(beginning.length() - cited.length()) == 1 && isOneLonger(beginning, cited);
    }

    private static int differing(String one, String other) {
        int count = 0;
        for (int i = 0; i < one.length(); i++) {
            count += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return count;
    }

    private static boolean isOneLonger(String one, String other) {
        var longer = one.length() > other.length() ? one : other;
        var shorter = one.length() > other.length() ? other : one;
        for (int i = 0; i < longer.length(); i++) {
            if ((longer.substring(0, i) + longer.substring(i + 1)).equals(shorter)) {
                return true;
            }
        }
        return false;
    }
}
