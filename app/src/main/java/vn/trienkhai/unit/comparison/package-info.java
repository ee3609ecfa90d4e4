/**
 * So sánh hai ngày: what became of the trees from one day to another. Invariants: what happens on the first day is not told, what
 * happens on the second is; every succession is told once, of who receives or of who is divided.
 */
@NullMarked
@NamedInterface("comparison")
package vn.trienkhai.unit.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
