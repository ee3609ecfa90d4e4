/**
 * Tiếp nhận bảng tính: spreadsheets of units sent by the browser. Invariants: what is entered is what a preview has shown, else it
 * is shown anew; a file is entered whole or not at all; large ones are looked through and entered in the background.
 */
@NullMarked
package vn.trienkhai.unit.intake;

import org.jspecify.annotations.NullMarked;
