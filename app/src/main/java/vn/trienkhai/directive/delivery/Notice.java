package vn.trienkhai.directive.delivery;

import java.time.Instant;
import java.util.Optional;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.UnitId;

/**
 * News of a delivery that a unit sees until it has said that it knows.
 *
 * @param about number and day of the directive in words; the reader may not have been sent it
 * @param reason empty where none is asked for
 * @param replacement the directive in its place, in words
 */
public record Notice(
        long id,
        Kind kind,
        UnitId by,
        DirectiveId directive,
        String about,
        String reason,
        Optional<DirectiveId> replacedBy,
        Optional<String> replacement,
        Instant toldAt,
        Optional<Instant> seenAt,
        Optional<String> seenBy) {

    public enum Kind {
        /** A unit has sent it back. */
        RETURNED,
        /** It was recalled from the reader. */
        RECALLED,
        /** It was recalled from the reader or from the unit above, and has been passed on. */
        PASSED_ON,
        /** The reader's letter goes back to what was recalled. */
        DERIVED,
        /** What was recalled stands again. */
        AGAIN
    }

    public boolean isSeen() {
        return seenAt.isPresent();
    }

    /** Somebody who was told of a recall. */
    public record Told(UnitId unit, Kind kind, Instant at, Optional<Instant> seenAt, Optional<String> seenBy) {}
}
