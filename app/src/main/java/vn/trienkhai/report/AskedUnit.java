package vn.trienkhai.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.shared.UnitId;

/**
 * A unit that was asked, and how its answer stands. Drafts of others are not told: whoever has sent nothing has sent nothing.
 *
 * @param asked the unit as it was asked
 * @param today what it is today; the same unless it was merged or renamed; empty where it was split
 * @param due the day for this unit
 */
public record AskedUnit(
        UnitId asked,
        Optional<UnitId> today,
        String name,
        Optional<String> phone,
        Optional<LocalDate> due,
        List<Answer> answers) {

    /** A report sent in answer. */
    public record Answer(
            ReportId report,
            UnitId unit,
            ReportStatus status,
            boolean isCurrent,
            Optional<OffsetDateTime> submittedAt) {}

    /** The unit to show and to call. */
    public UnitId unit() {
        return today.orElse(asked);
    }

    public boolean isHeard() {
        return answers.stream().anyMatch(answer -> answer.status() == ReportStatus.ACCEPTED);
    }

    /** Where it stands: accepted, waiting for review, sent back, or nothing yet. */
    public Optional<ReportStatus> status() {
        return answers.stream()
                .map(Answer::status)
                .filter(status -> status != ReportStatus.DRAFT)
                .min(java.util.Comparator.comparing(status -> switch (status) {
                    case SUBMITTED -> 0;
                    case SENT_BACK -> 1;
                    case ACCEPTED -> 2;
                    case DRAFT -> 3;
                }));
    }
}
