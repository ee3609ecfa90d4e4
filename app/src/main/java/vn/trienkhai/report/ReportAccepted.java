package vn.trienkhai.report;

import vn.trienkhai.shared.UnitId;

/** The unit that asked accepted a report; where it replaces an older one, reports above that used the older one are out of date. */
public record ReportAccepted(ReportId report, UnitId unit) {}
