package vn.trienkhai.directive;

import vn.trienkhai.shared.UnitId;

/** A unit has given its own letter a number and a date. */
public record DirectiveIssued(DirectiveId directive, UnitId unit) {}
