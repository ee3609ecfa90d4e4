package vn.trienkhai.directive;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import vn.trienkhai.shared.UnitId;

/**
 * One line of a unit's register.
 *
 * @param place the line's own running number, for paging
 * @param entryNo số đến or số đi; none until the directive is acknowledged (incoming) or issued (outgoing)
 */
public record RegisterLine(
        long place,
        Directive directive,
        Book book,
        OptionalInt entryNo,
        OptionalInt entryYear,
        Instant deliveredAt,
        UnitId deliveredBy,
        Optional<Instant> acknowledgedAt,
        Optional<Withdrawal> withdrawal) {

    public boolean isAcknowledged() {
        return acknowledgedAt.isPresent();
    }

    /** Sent back by this unit, or recalled by the one that sent it. */
    public boolean isWithdrawn() {
        return withdrawal.isPresent();
    }

    /** Waits to be taken in. */
    public boolean isWaiting() {
        return !isAcknowledged() && !isWithdrawn();
    }

    public boolean isSentBack(UnitId reader) {
        return withdrawal.filter(it -> it.by().equals(reader)).isPresent();
    }
}
