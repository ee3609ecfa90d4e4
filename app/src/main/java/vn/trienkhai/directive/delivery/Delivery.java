package vn.trienkhai.directive.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import vn.trienkhai.directive.Withdrawal;
import vn.trienkhai.shared.UnitId;

/**
 * One unit that a directive was delivered to, and what became of it there.
 *
 * @param openedAt when somebody of the unit opened it for the first time since it was delivered
 * @param derivedAt when the unit issued the first letter of its own that carries it out
 */
public record Delivery(
        UnitId unit,
        Instant deliveredAt,
        OptionalInt entryNo,
        Optional<Instant> acknowledgedAt,
        Optional<String> acknowledgedBy,
        Optional<Instant> openedAt,
        Optional<String> openedBy,
        Optional<Instant> derivedAt,
        Optional<Withdrawal> withdrawal) {

    public boolean isAcknowledged() {
        return acknowledgedAt.isPresent();
    }

    /** Neither sent back nor recalled. */
    public boolean isLive() {
        return withdrawal.isEmpty();
    }

    public Standing standing() {
        if (withdrawal.isPresent()) {
            return withdrawal.get().by().equals(unit) ? Standing.SENT_BACK : Standing.RECALLED;
        }
        if (derivedAt.isPresent()) {
            return Standing.DERIVED;
        }
        if (isAcknowledged()) {
            return Standing.ACKNOWLEDGED;
        }
        return openedAt.isPresent() ? Standing.OPENED : Standing.DELIVERED;
    }
}
