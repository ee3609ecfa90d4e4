/**
 * Mức phủ: how far a directive has come below a unit, as a chart and as lists, and đôn đốc. Invariants: what is shown is counted from
 * the entries at the moment it is asked for; a unit counts once, with the furthest it has come; a reminder names no unit, it asks
 * whoever has not done what was asked when they look.
 */
@NullMarked
@NamedInterface("coverage")
package vn.trienkhai.directive.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
