package vn.trienkhai.unit;

import java.util.List;
import vn.trienkhai.web.Texts;

/** Lines and levels as the pages of units offer and name them. Public because templates are compiled elsewhere. */
public interface UnitChoices {
    Texts texts();

    default List<Line> lines() {
        return List.of(Line.values());
    }

    default String name(Line line) {
        return texts().of("unit.line." + line);
    }

    default List<Level> levels() {
        return List.of(Level.values());
    }

    default String name(Level level) {
        return texts().of("unit.level." + level);
    }
}
