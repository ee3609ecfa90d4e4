/**
 * Nhóm đơn vị: saved queries and lists of units under a name. Invariants: who is in a group is asked anew on each day; who was in it
 * when it was used is kept as it was; a group belongs to one unit and is seen by nobody else.
 */
@NullMarked
@NamedInterface("group")
package vn.trienkhai.unit.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
