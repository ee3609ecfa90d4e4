package vn.trienkhai.unit.comparison;

import java.time.LocalDate;
import java.util.Optional;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;

/**
 * What is compared.
 *
 * @param from the day before the first change that counts
 * @param to the last day on which a change counts
 * @param below only what concerns this unit or stood below it on one of the two days
 */
public record Span(LocalDate from, LocalDate to, Optional<UnitId> below, Optional<Line> line, Optional<Level> level) {

    boolean isForwards() {
        return from.isBefore(to);
    }
}
