/**
 * Đợt hoạt động: what a confirmed directive sets going: events with their anniversaries, windows, themes, channels.
 * Invariants: windows are computed from the directive, a person only corrects them; each value keeps its evidence; a unit
 * opens at most one campaign from a directive; which units take part stands in {@code campaign_participant} alone.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"directive", "unit", "audit", "shared", "web", "reader"})
package vn.trienkhai.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
