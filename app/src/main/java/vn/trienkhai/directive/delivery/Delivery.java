package vn.trienkhai.directive.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import vn.trienkhai.shared.UnitId;

/** One unit that a directive was delivered to, and whether it has taken it in. */
public record Delivery(
        UnitId unit,
        Instant deliveredAt,
        OptionalInt entryNo,
        Optional<Instant> acknowledgedAt,
        Optional<String> acknowledgedBy) {

    public boolean isAcknowledged() {
        return acknowledgedAt.isPresent();
    }
}
