/**
 * Gửi văn bản: a directive goes into the registers of other units, of any line. Invariants: delivering twice changes nothing; what
 * became of a delivery (opened, acknowledged, sent back, recalled) stays in its entry.
 */
@NullMarked
@NamedInterface("delivery")
package vn.trienkhai.directive.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
