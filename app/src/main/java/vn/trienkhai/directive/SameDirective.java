package vn.trienkhai.directive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;

/**
 * Whether a file that comes in is a directive that the unit has already. Its number is alike then, perhaps damaged by a scan; issuer,
 * day and subject decide.
 */
enum SameDirective {
    /** The same issuer, day and subject. */
    SAME,
    /** The same issuer and number, and another day or subject: a person compares. */
    DOUBT,
    OTHER;

    /** Of the words of the shorter subject, so many of ten have to be in the other. */
    private static final int COMMON_OF_TEN = 6;

    /** What tells whether the numbers of a Party body run on from one day to another: they run through a term. */
    interface PartyTerms {
        boolean isOneTerm(Optional<UnitId> body, LocalDate one, LocalDate other);
    }

    static SameDirective of(Directive known, DirectiveHeading read, PartyTerms terms) {
        if (!isSameIssuer(known, read)) {
            return OTHER;
        }
        var then = known.issuedOn();
        var now = read.issuedOn();
        if (then.isPresent() && then.equals(now)) {
            return isSameSubject(known.subject(), read.subject()) ? SAME : DOUBT;
        }
        if (then.isEmpty() || now.isEmpty()) {
            return DOUBT;
        }
        // A number comes again with the next year, in the Party with the next term: that is no doubt.
        boolean isSameSeries = isOfParty(read)
                ? terms.isOneTerm(known.issuerUnit().or(read::issuerUnit), then.get(), now.get())
                : then.get().getYear() == now.get().getYear();
        return isSameSeries ? DOUBT : OTHER;
    }

    private static boolean isSameIssuer(Directive known, DirectiveHeading read) {
        if (known.issuerUnit().isPresent() && known.issuerUnit().equals(read.issuerUnit())) {
            return true;
        }
        return !words(read.issuer()).isEmpty() && words(known.issuer()).equals(words(read.issuer()));
    }

    private static boolean isOfParty(DirectiveHeading read) {
        return read.symbol().filter(text -> text.contains("/")).isPresent();
    }

    private static boolean isSameSubject(String one, String other) {
        var some = words(one);
        var others = words(other);
        if (some.isEmpty() || others.isEmpty()) {
            return true;
        }
        int shorter = Math.min(some.size(), others.size());
        some.retainAll(others);
        return some.size() * 10 >= shorter * COMMON_OF_TEN;
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(Arrays.asList(Vietnamese.fold(text).split("[^a-z0-9]+")));
        words.remove("");
        return words;
    }
}
