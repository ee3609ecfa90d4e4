package vn.trienkhai.report;

import vn.trienkhai.shared.UnitId;

/** A unit that was asked and is not in a report; the sentence for {@code reason} is {@code report.missing.REASON}. */
public record MissingUnit(UnitId unit, String reason) {}
