package vn.trienkhai.report;

import java.time.LocalDate;
import java.util.Optional;
import vn.trienkhai.shared.UnitId;

/**
 * Xin lùi thời hạn: a unit's question for more time, and the answer.
 *
 * @param unit as it was asked to report
 * @param until the day it asks for
 * @param grantedTo the day it got, which may be another
 */
public record Extension(
        UnitId unit,
        String unitName,
        LocalDate until,
        String reason,
        String byName,
        State state,
        Optional<LocalDate> grantedTo,
        String answer) {

    /** How the question stands. */
    public enum State {
        OPEN,
        GRANTED,
        REFUSED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
