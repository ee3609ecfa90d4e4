package vn.trienkhai.unit;

import java.time.LocalDate;
import java.util.Optional;
import vn.trienkhai.shared.UnitId;

/**
 * One unit (đơn vị).
 *
 * @param kind what sort of body it is, in one word of the vocabulary ({@code dang_uy_xa}, {@code chi_bo})
 * @param path today's place in the tree of its line; empty when it is not alive today
 * @param validTo the first day it no longer exists
 */
public record Unit(
        UnitId id,
        Line line,
        String kind,
        Level level,
        String name,
        String shortName,
        Optional<String> code,
        int ordinal,
        Optional<String> phone,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Optional<String> path) {

    public boolean isAliveOn(LocalDate day) {
        return !validFrom.isAfter(day) && validTo.map(day::isBefore).orElse(true);
    }

    /** Whether {@code other} is this unit or stands below it today. */
    public boolean covers(Unit other) {
        return path.isPresent() && other.path.isPresent() && (other.path.get() + ".").startsWith(path.get() + ".");
    }
}
