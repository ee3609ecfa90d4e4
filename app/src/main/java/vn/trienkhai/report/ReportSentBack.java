package vn.trienkhai.report;

import vn.trienkhai.shared.UnitId;

/** The unit that asked sent a report back to be completed. */
public record ReportSentBack(ReportId report, UnitId unit) {}
