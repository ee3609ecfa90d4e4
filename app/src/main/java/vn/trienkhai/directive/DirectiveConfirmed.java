package vn.trienkhai.directive;

import vn.trienkhai.shared.UnitId;

/** A person of {@code unit} stands for the content of a directive. */
public record DirectiveConfirmed(DirectiveId directive, UnitId unit, int version) {}
