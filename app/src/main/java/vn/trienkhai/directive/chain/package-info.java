/**
 * Chuỗi văn bản: which directive carries out which, from the source down to the last cell. Invariants: citations only propose, a
 * person decides, and no later reading changes what was decided; what was drafted here from a directive carries it out without a
 * word; nothing is carried out before it is issued, and nothing goes back to itself; of what may not be read only headings are told.
 */
@NullMarked
@NamedInterface("chain")
package vn.trienkhai.directive.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
