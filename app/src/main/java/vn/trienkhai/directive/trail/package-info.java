/**
 * Theo một nhiệm vụ: one duty from the top sentence through the directives that carry it out to the units that do it. Invariants:
 * what a draft took over is told as it was written; what only reads alike is told as unconfirmed, with what speaks for it, until a
 * person of the unit that carries the directive out says which of its duties do it; no later reading changes what was said.
 */
@NullMarked
@NamedInterface("trail")
package vn.trienkhai.directive.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
