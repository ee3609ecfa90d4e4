package vn.trienkhai.directive.delivery;

import vn.trienkhai.shared.UnitId;

/**
 * A unit that has carried a delivered directive on.
 *
 * @param derived by a letter of its own
 * @param passedOn to so many units, as it is
 */
public record Carried(UnitId unit, boolean derived, int passedOn) {}
