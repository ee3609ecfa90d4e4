package vn.trienkhai.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import vn.trienkhai.shared.UnitId;

/** A report in a list. */
public record ReportLine(
        ReportId id,
        UnitId unit,
        String unitName,
        String title,
        ReportStatus status,
        boolean isConsolidated,
        int number,
        boolean isCurrent,
        Optional<LocalDate> due,
        OffsetDateTime savedAt) {}
