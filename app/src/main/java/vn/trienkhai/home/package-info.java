/**
 * Việc của đơn vị: the first page of everybody: what is due, what has just come, what is being written. Invariant: it keeps
 * nothing of its own, and asks each module for a page of its lines and a count, never for all.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "report",
            "task",
            "campaign",
            "directive",
            "directive :: coverage",
            "directive :: delivery",
            "directive :: draft",
            "directive :: handling",
            "directive :: outside",
            "unit",
            "shared",
            "web"
        })
package vn.trienkhai.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
