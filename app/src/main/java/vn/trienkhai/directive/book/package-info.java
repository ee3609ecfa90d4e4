/**
 * Sổ văn bản: the registers of a unit, searched, printed, and what is numbered in them. Invariants: a number is given once in its
 * series and what became of every number can be told; what is in a register already is shown and not registered again.
 */
@NullMarked
@NamedInterface("book")
package vn.trienkhai.directive.book;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
