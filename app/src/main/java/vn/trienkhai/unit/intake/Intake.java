package vn.trienkhai.unit.intake;

import java.time.OffsetDateTime;
import java.util.Optional;
import vn.trienkhai.job.JobId;
import vn.trienkhai.unit.exchange.UnitExchange;

/**
 * One import in the browser.
 *
 * @param rows below the headings of all files; {@code read} of them have been read so far
 * @param job that looks through it or enters it, where that takes longer than a request
 * @param change by which it can be taken back
 */
public record Intake(
        long id,
        String person,
        OffsetDateTime madeAt,
        IntakeOrder order,
        int rows,
        int read,
        State state,
        Optional<IntakePreview> preview,
        Optional<JobId> job,
        Optional<Long> change,
        boolean undone) {
    /** How far it is. */
    public enum State {
        CHECKING,
        CHECKED,
        APPLYING,
        APPLIED
    }

    /** Whether it can be taken back after it has been entered, as long as nothing has used what it made. */
    public boolean canBeUndone() {
        return rows <= UnitExchange.MOST_UNDONE;
    }
}
