package vn.trienkhai.directive;

import vn.trienkhai.shared.UnitId;

/** A unit has taken a directive into its register under a number (số đến). */
public record DirectiveAcknowledged(DirectiveId directive, UnitId unit, int entryNo) {}
