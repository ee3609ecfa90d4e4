package vn.trienkhai.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What the list of reports shows. Public because templates are compiled elsewhere. */
public record ReportsPage(
        LocalDate today,
        List<DueReport> due,
        List<ReportLine> toReview,
        List<ReportLine> drafts,
        List<ReportLine> sent,
        List<ReportLine> outdated,
        List<ReportRequest> asked,
        boolean mayAsk) {
    private static final int SOON = 10;

    /** late, soon or new: the class of the mark beside a day. */
    public String manner(Optional<LocalDate> due) {
        if (due.isEmpty()) {
            return "new";
        }
        long left = left(due.get());
        return left < 0 ? "late" : left <= SOON ? "soon" : "new";
    }

    public long left(LocalDate due) {
        return ChronoUnit.DAYS.between(today, due);
    }

    public static String manner(ReportStatus status) {
        return switch (status) {
            case DRAFT -> "new";
            case SUBMITTED -> "doing";
            case SENT_BACK -> "soon";
            case ACCEPTED -> "done";
        };
    }
}
