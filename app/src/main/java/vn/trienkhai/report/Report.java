package vn.trienkhai.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import vn.trienkhai.shared.DateRange;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.UnitId;

/**
 * Báo cáo: one unit's report for one period; guards its own state.
 *
 * @param request what it answers; empty at the top, where nobody asks
 * @param consolidates whose answers it adds up
 * @param number 2, 3 … of one that replaces an accepted one
 * @param isCurrent false as soon as a newer one is accepted
 * @param asOf the day whose tree it follows
 */
public record Report(
        ReportId id,
        UnitId unit,
        Optional<RequestId> request,
        Optional<RequestId> consolidates,
        String title,
        DateRange period,
        ReportStatus status,
        int version,
        int number,
        Optional<ReportId> replaces,
        boolean isCurrent,
        LocalDate asOf,
        String madeBy,
        OffsetDateTime savedAt,
        Optional<String> submittedBy,
        Optional<OffsetDateTime> submittedAt,
        Optional<String> acceptedBy,
        Optional<OffsetDateTime> acceptedAt) {

    /** Refuses what cannot happen in this state. */
    void requireCanBecome(ReportStatus next) {
        if (!status.canBecome(next)) {
            throw new Refusal("report.refused." + status + "." + next, title);
        }
    }

    void requireBeingWritten() {
        if (!status.isBeingWritten()) {
            throw new Refusal("report.refused.edit." + status, title);
        }
    }

    /** What it is made for: the request that it answers, else the one that it adds up. */
    RequestId purpose() {
        return request.or(() -> consolidates).orElseThrow();
    }
}
