/**
 * Phân công xử lý trong cơ quan: a directive that the unit has taken in is handed to one of its people, with a note and a day.
 * Invariants: only people of the unit; nobody outside the unit reads it; it says what was handed over and what came of it, and
 * nothing of what anybody does besides.
 */
@NullMarked
@NamedInterface("handling")
package vn.trienkhai.directive.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
