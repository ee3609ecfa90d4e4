/**
 * Cơ quan ban hành: what stands of a body at the head of its papers and in their signatures. Invariant: its printed name, its
 * superior, its place and its part of a symbol come from here alone (docs/decisions/0026).
 */
@NullMarked
@NamedInterface("body")
package vn.trienkhai.directive.body;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
