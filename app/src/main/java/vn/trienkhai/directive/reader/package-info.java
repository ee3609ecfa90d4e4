/**
 * Reads files that strangers sent in processes of their own, draws their pages there and writes copies of them. Invariant: whatever a file does to its
 * process costs that one reading.
 */
@NullMarked
package vn.trienkhai.directive.reader;

import org.jspecify.annotations.NullMarked;
