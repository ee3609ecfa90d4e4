package vn.trienkhai.directive.chain;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import vn.trienkhai.directive.DirectiveId;

/**
 * What has been decided of a directive and a source of it.
 *
 * @param source none where somebody said that the directive carries out nothing
 * @param main of several sources the one that the line goes up by
 * @param drafted whether it was drafted here from the source, so that nobody had to decide
 */
public record Link(
        DirectiveId directive,
        Optional<DirectiveId> source,
        State state,
        boolean main,
        boolean drafted,
        String by,
        Instant at) {

    /** What a person has said. */
    public enum State {
        CONFIRMED,
        REFUSED,
        NOTHING;

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String stored) {
            return valueOf(stored.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isConfirmed() {
        return state == State.CONFIRMED;
    }
}
