package vn.trienkhai.directive.chain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a citation means among the directives that are known: the likeliest one with what does not agree.
 *
 * @param differences empty where number, issuer and day agree: then it is sure
 * @param rivals others that agree as well, nearest day first
 */
record CitationMatch(Known directive, Set<Difference> differences, List<Known> rivals) {
    CitationMatch {
        differences = Set.copyOf(differences);
    }

    /** A citation as it stands in a text; missing parts are empty. */
    record Cited(String number, String issuer, Optional<LocalDate> on) {}

    /** A directive of the register that a citation may mean. */
    record Known(long id, String number, String issuer, Optional<LocalDate> on) {}

    private record Likely(Known directive, Set<Difference> differences) {
        int weight() {
            return differences.stream().mapToInt(Difference::weight).sum();
        }
    }

    /** @param citedOn the day of the directive that cites */
    static Optional<CitationMatch> of(Cited cited, Optional<LocalDate> citedOn, Collection<Known> known) {
        var likely = known.stream()
                .flatMap(each ->
                        differences(cited, citedOn, each).map(differences -> new Likely(each, differences)).stream())
                .sorted(Comparator.comparingInt(Likely::weight)
                        .thenComparing(each -> daysApart(cited, citedOn, each.directive()))
                        .thenComparing(each -> -each.directive().id()))
                .toList();
        return likely.stream().findFirst().map(best -> chosen(best, likely));
    }

    private static CitationMatch chosen(Likely best, List<Likely> likely) {
        var rivals = likely.stream()
                .skip(1)
                .filter(each -> each.weight() == best.weight())
                .map(Likely::directive)
                .toList();
        var differences = EnumSet.noneOf(Difference.class);
        differences.addAll(best.differences());
        if (!rivals.isEmpty()) {
            differences.add(Difference.RIVALS);
        }
        return new CitationMatch(best.directive(), differences, rivals);
    }

    private static long daysApart(Cited cited, Optional<LocalDate> citedOn, Known known) {
        var near = cited.on().or(() -> citedOn);
        return near.isPresent() && known.on().isPresent()
                ? Math.abs(near.get().toEpochDay() - known.on().get().toEpochDay())
                : Long.MAX_VALUE;
    }

    private static Optional<Set<Difference>> differences(Cited cited, Optional<LocalDate> citedOn, Known known) {
        var number = CitedNumber.differences(cited.number(), known.number());
        var issuer = CitedIssuer.differences(cited.issuer(), known.issuer());
        if (number.isEmpty() || issuer.isEmpty()) {
            return Optional.empty();
        }
        var all = EnumSet.noneOf(Difference.class);
        all.addAll(number.get());
        all.addAll(issuer.get());
        if (cited.on().isEmpty()) {
            all.add(Difference.DATE_MISSING);
        } else if (!cited.on().equals(known.on())) {
            all.add(Difference.DATE);
        }
        if (citedOn.isPresent() && known.on().filter(citedOn.get()::isBefore).isPresent()) {
            all.add(Difference.LATER);
        }
        return isOne(all, cited, known) ? Optional.of(all) : Optional.empty();
    }

    /** Numbers stand close together and come again every year: a wrong letter needs the right day, a wrong day the right number. */
    private static boolean isOne(Set<Difference> all, Cited cited, Known known) {
        boolean sameYear = cited.on().isPresent()
                && known.on().isPresent()
                && cited.on().get().getYear() == known.on().get().getYear();
        boolean nextYear = cited.on().isEmpty()
                || known.on().isEmpty()
                || Math.abs(cited.on().get().getYear() - known.on().get().getYear()) <= 1;
        boolean sameDay = cited.on().isPresent() && !all.contains(Difference.DATE);
        if (all.contains(Difference.ONE_FIGURE)) {
            return sameDay && !all.contains(Difference.ISSUER_MISSING);
        }
        if (all.contains(Difference.ONE_LETTER)) {
            return sameDay || sameYear && !all.contains(Difference.ISSUER_MISSING);
        }
        return nextYear
                && (!all.contains(Difference.DATE) || sameYear || all.stream().noneMatch(Difference::isOfNumber));
    }
}
