package vn.trienkhai.directive.chain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Cây văn bản: from the source over one directive down to what carries it out.
 *
 * @param above the main line, the source first; without the directive itself
 * @param focus the directive that was asked for, with what stands below it
 * @param before whether those shown directly below begin behind the first
 * @param next the last one shown directly below, where there are more
 * @param direct how many carry it out directly, up to {@link #MOST_COUNTED}
 */
public record ChainTree(List<Step> above, Node focus, boolean before, Optional<Long> next, int direct) {
    /** More than so many are told as "more than". */
    public static final int MOST_COUNTED = 1_000;

    /** Whether {@link #counted} is all; else there are more. */
    public boolean isCounted() {
        return direct <= MOST_COUNTED;
    }

    public int counted() {
        return Math.min(direct, MOST_COUNTED);
    }

    /**
     * A directive above.
     *
     * @param days from this one to the next below it
     * @param also other sources of the next below it
     */
    public record Step(Heading heading, Optional<Long> days, List<Heading> also) {}

    /**
     * A directive with what carries it out.
     *
     * @param days from the one above to this one
     * @param acknowledgedOn when its unit took in the one above, as far as that may be told
     * @param drafted still being written
     * @param more whether there are others below it that are not in {@code below}
     */
    public record Node(
            Heading heading,
            Optional<Long> days,
            Optional<LocalDate> acknowledgedOn,
            boolean drafted,
            Reach reach,
            List<Node> below,
            boolean more) {}

    /** To how many units it was sent, how many have taken it in, how many carry it out by a directive of their own. */
    public record Reach(long sent, long takenIn, long carriedOut) {
        static final Reach NONE = new Reach(0, 0, 0);
    }
}
