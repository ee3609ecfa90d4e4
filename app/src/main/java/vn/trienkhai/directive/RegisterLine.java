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
        Optional<Instant> acknowledgedAt) {

    public boolean isAcknowledged() {
        return acknowledgedAt.isPresent();
    }
}
