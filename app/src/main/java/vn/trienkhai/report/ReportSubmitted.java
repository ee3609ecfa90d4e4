package vn.trienkhai.report;

import vn.trienkhai.shared.UnitId;

/** A unit submitted its report to the unit that asked. */
public record ReportSubmitted(ReportId report, UnitId unit) {}
