package vn.trienkhai.directive.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What other first days of terms would do to numbers that stand already. A number stays what it is on paper; so days are refused by
 * which one would stand twice in a term, or by which a number given here would no longer follow those it was given after.
 */
final class TermChange {
    /**
     * A number that a document bears or that is kept.
     *
     * @param number as it is compared, without leading zeros ("58", "125a"); {@code value} is what it counts
     * @param written as people name it: "58-CV/ĐU"
     * @param isGivenHere whether this system counted it, and nobody read it from paper
     */
    record Standing(String docType, String number, int value, String written, LocalDate day, boolean isGivenHere) {}

    /** Two numbers that would come into each other's way. */
    record Clash(Kind kind, Standing one, Standing other) {}

    enum Kind {
        /** Both would stand in one term. */
        TWICE,
        /** The first was counted on after the second, and would be in another term. */
        CONTINUED,
        /** The first began a term of its own, and would come after the second, which is higher. */
        BEGUN_ANEW
    }

    private final TermDays before;
    private final TermDays after;

    TermChange(TermDays before, TermDays after) {
        this.before = before;
        this.after = after;
    }

    Optional<Clash> clash(List<Standing> standing) {
        var byType = standing.stream().collect(Collectors.groupingBy(Standing::docType));
        return byType.values().stream()
                .map(this::ofOneType)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(clash -> clash.one().day()));
    }

    private Optional<Clash> ofOneType(List<Standing> unsorted) {
        var numbers = new ArrayList<>(unsorted);
        numbers.sort(Comparator.comparing(Standing::day).thenComparing(Standing::value));
        return twice(numbers).or(() -> parted(numbers)).or(() -> joined(numbers));
    }

    private Optional<Clash> twice(List<Standing> numbers) {
        record Place(int term, String number) {}
        var held = new HashMap<Place, Standing>();
        for (var number : numbers) {
            var other = held.putIfAbsent(new Place(after.on(number.day()).key(), number.number()), number);
            if (other != null
                    && before.on(other.day()).key() != before.on(number.day()).key()) {
                return Optional.of(new Clash(Kind.TWICE, number, other));
            }
        }
        return Optional.empty();
    }

    /** A term would end within numbers that count on; not where a lower number shows that they began anew. */
    private Optional<Clash> parted(List<Standing> numbers) {
        return between(numbers, before, after)
                .filter(part -> part.lowestLater() > part.highest().value())
                .map(part -> new Clash(Kind.CONTINUED, part.lastGiven(), part.highest()));
    }

    /** Two terms would become one, and the later one has lower numbers. */
    private Optional<Clash> joined(List<Standing> numbers) {
        return between(numbers, after, before)
                .filter(part -> part.lowestLater() <= part.highest().value())
                .map(part -> new Clash(Kind.BEGUN_ANEW, part.lastGiven(), part.highest()));
    }

    /** @param highest of the earlier numbers; {@code lowestLater} and {@code lastGiven} are of the later ones */
    private record Parting(Standing highest, int lowestLater, Standing lastGiven) {}

    /** The newest place where numbers of one term of {@code whole} lie in two of {@code divided}, and some of the later were given here. */
    private static Optional<Parting> between(List<Standing> numbers, TermDays whole, TermDays divided) {
        Optional<Parting> found = Optional.empty();
        for (int i = 1; i < numbers.size(); i++) {
            var day = numbers.get(i).day();
            var previous = numbers.get(i - 1).day();
            if (divided.on(previous).key() == divided.on(day).key()
                    || whole.on(previous).key() != whole.on(day).key()) {
                continue;
            }
            var start = divided.on(day);
            var earlier = numbers.subList(0, i).stream()
                    .filter(number ->
                            whole.on(number.day()).key() == whole.on(day).key())
                    .toList();
            var later = numbers.subList(i, numbers.size()).stream()
                    .filter(number -> start.contains(number.day()))
                    .toList();
            var given = later.stream().filter(Standing::isGivenHere).reduce((first, second) -> second);
            if (given.isPresent()) {
                found = Optional.of(new Parting(
                        earlier.stream()
                                .max(Comparator.comparing(Standing::value))
                                .orElseThrow(),
                        later.stream().mapToInt(Standing::value).min().orElseThrow(),
                        given.get()));
            }
        }
        return found;
    }
}
