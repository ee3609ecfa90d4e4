/**
 * Việc chạy nền: work that goes on after the request (delivery, consolidation, documents), in small committed steps.
 * Invariants: a step and the account of how far the job came are one transaction; a job runs as the person who started it;
 * after a crash it goes on where it stopped.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "shared", "web"})
package vn.trienkhai.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
