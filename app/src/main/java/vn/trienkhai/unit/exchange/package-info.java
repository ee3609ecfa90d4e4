/**
 * Nhập, xuất đơn vị: lists of units and of reorganisations from CSV and XLSX, and back. Invariants: a file is taken whole or
 * not at all; every refusal names its row and its reason; the same file twice changes nothing; what the data leave open is
 * asked, never guessed.
 */
@NullMarked
@NamedInterface("exchange")
package vn.trienkhai.unit.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
