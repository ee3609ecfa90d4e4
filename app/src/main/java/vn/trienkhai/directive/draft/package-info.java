/**
 * Soạn thảo: what the unit writes itself, from the first word to the number. Invariants: a draft is text in a small notation and
 * everything else (page, content, sources) is made of it; saving never refuses and never overwrites; every save is a version that is
 * never edited; only the version that was approved is issued, and what is issued never changes.
 */
@NullMarked
@NamedInterface("draft")
package vn.trienkhai.directive.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
