/**
 * Nhiệm vụ và phân công: the duties of a directive, given to units and passed on down the tree. Invariants: a unit hands out
 * only tasks of its own; passing on makes a task that names its parent and carries the same evidence; giving twice changes
 * nothing; what becomes of an assignment is told by the unit that has it; late is a matter of the day and never stored.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "campaign",
            "directive",
            "directive :: delivery",
            "directive :: trail",
            "unit",
            "audit",
            "shared",
            "web",
            "reader"
        })
package vn.trienkhai.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
