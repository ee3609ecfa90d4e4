package vn.trienkhai.activity;

import vn.trienkhai.shared.UnitId;

/** A unit told what it did. */
public record ActivityRecorded(ActivityId activity, UnitId organiser) {}
