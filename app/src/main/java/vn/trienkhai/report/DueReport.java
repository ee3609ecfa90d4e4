package vn.trienkhai.report;

import java.time.LocalDate;
import java.util.Optional;
import vn.trienkhai.shared.Evidence;

/**
 * A report that the acting unit still owes.
 *
 * @param due the day for this unit, extensions counted
 * @param report what was begun for it
 */
public record DueReport(
        RequestId request,
        String title,
        String askedBy,
        Optional<LocalDate> due,
        String rawDue,
        Optional<Evidence> evidence,
        Optional<ReportId> report,
        Optional<ReportStatus> status) {}
