package vn.trienkhai.unit.comparison;

import java.time.LocalDate;
import java.util.Optional;
import vn.trienkhai.shared.UnitId;

/**
 * One change.
 *
 * @param unit that received, was divided, renamed, moved, founded or ended
 * @param before where a unit that moved stood before, {@code after} where it stands from the day on, or what a renamed one became
 */
public record Affair(UnitId unit, LocalDate on, Optional<UnitId> before, Optional<UnitId> after) {}
