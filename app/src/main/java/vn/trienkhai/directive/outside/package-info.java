/**
 * Nơi nhận ngoài hệ thống: a directive goes to offices that do not use the system, by e-mail with a link that acknowledges it, or
 * with a printed sheet that comes back signed. Invariants: of a link only the hash of its secret is kept, and it acknowledges
 * once; a sheet's code is good only to people of the unit that sent it; what a stranger sees is what the letter shows.
 */
@NullMarked
@NamedInterface("outside")
package vn.trienkhai.directive.outside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
