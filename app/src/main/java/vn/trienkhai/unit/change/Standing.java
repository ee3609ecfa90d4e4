package vn.trienkhai.unit.change;

import java.time.LocalDate;
import java.util.Optional;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;

/** A unit as it stands on the day of a change. */
record Standing(
        UnitId id,
        Line line,
        Level level,
        String kind,
        String name,
        String shortName,
        Optional<String> code,
        int ordinal,
        Optional<UnitId> parent,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {}
