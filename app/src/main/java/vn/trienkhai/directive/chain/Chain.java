package vn.trienkhai.directive.chain;

import java.util.List;
import java.util.Optional;

/**
 * Which directive carries out which, seen from one of them: what its page shows.
 *
 * @param above what it is confirmed to carry out, the main source first
 * @param proposed what its citations say beyond that and nobody has decided
 * @param decidedNothing whether somebody said that it carries out nothing
 * @param below what is confirmed to carry this one out, at most some; {@code more} where there are others
 * @param waiting directives that cite this one as their source and of which nobody has decided
 */
public record Chain(
        List<Source> above,
        List<Proposal> proposed,
        boolean decidedNothing,
        List<Heading> below,
        boolean more,
        List<Waiting> waiting) {

    /** @param days from the source to the directive; none where a day is not known */
    public record Source(Heading heading, Optional<Long> days, Link link) {}

    /** A directive below that nobody has confirmed. */
    public record Waiting(Heading heading, boolean sure) {}

    /** What a person should decide. */
    public List<Proposal> open() {
        return decidedNothing
                ? List.of()
                : proposed.stream().filter(Proposal::isOpen).toList();
    }

    public boolean isEmpty() {
        return above.isEmpty() && proposed.isEmpty() && below.isEmpty() && waiting.isEmpty();
    }
}
