/**
 * Đơn vị: the trees of organisations in time, their lines, names and successions. Invariants: a unit is never deleted, it
 * ends; dates are half-open; a unit has at most one parent on any day; {@code path} is today's place and nothing else.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"file", "job", "audit", "shared", "web", "reader"})
package vn.trienkhai.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
