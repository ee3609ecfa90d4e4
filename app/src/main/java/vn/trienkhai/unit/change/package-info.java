/**
 * Sắp xếp bằng tay: what a person does to the tree on one day. Invariants: nothing takes effect that a preview has not shown as
 * it then stands; two people do not change one branch at once; a unit ends and is never deleted, except by taking back the change
 * that founded it, and a change is taken back whole or not at all.
 */
@NullMarked
@NamedInterface("change")
package vn.trienkhai.unit.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
