/**
 * Bản sao: a directive made ready to be sent on as a copy, by the rules of the unit that copies it. Invariants: the copied pages stay
 * as they are; what was recalled or sent back is not copied; what is made is told in the audit and not kept here.
 */
@NullMarked
package vn.trienkhai.directive.copy;

import org.jspecify.annotations.NullMarked;
