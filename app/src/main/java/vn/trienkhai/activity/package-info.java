/**
 * Hoạt động: what a unit did, told once, by channel, with figures and photos. Invariants: an entry carries an id made where
 * it was logged, so sending it twice changes nothing; it has one organiser and any number of co-organisers of any line, and
 * each of them, and those above, may read it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"task", "campaign", "directive", "unit", "file", "audit", "shared", "web"})
package vn.trienkhai.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
