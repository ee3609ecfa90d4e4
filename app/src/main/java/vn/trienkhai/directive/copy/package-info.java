/**
 * Bản sao: a directive made ready to be sent on as a copy, by the rules of the unit that copies it. Invariants: the copied pages stay
 * as they are; what was recalled or sent back is not copied; what is made stands in the register of copies (sổ đăng ký bản sao) under a
 * number that no other copy of the year or term has, and the file is not kept.
 */
@NullMarked
package vn.trienkhai.directive.copy;

import org.jspecify.annotations.NullMarked;
