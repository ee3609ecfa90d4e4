package vn.trienkhai.report;

import java.time.OffsetDateTime;
import vn.trienkhai.shared.UnitId;

/**
 * What the unit that asked said of a report.
 *
 * @param about {@code figure:CODE}, {@code section:ORDINAL}, or empty for the whole
 */
public record Review(UnitId byUnit, String byName, Verdict verdict, String comment, String about, OffsetDateTime at) {

    /** Accepted or sent back. */
    public enum Verdict {
        SENT_BACK,
        ACCEPTED
    }
}
