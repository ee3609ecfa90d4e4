package vn.trienkhai.unit.group;

import java.util.Optional;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;

/**
 * Which units a group asks for; what is empty does not matter.
 *
 * @param below the unit below which they stand, {@code direct} only right below it
 * @param beginning the words with which their names begin
 */
public record GroupQuery(
        Optional<UnitId> below,
        boolean direct,
        Optional<Line> line,
        Optional<Level> level,
        Optional<String> kind,
        Optional<String> beginning,
        Optional<String> tag) {
    /** That asks for nothing: a list has no query. */
    static final GroupQuery NONE = new GroupQuery(
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Whether it asks for something less than everybody. */
    boolean isNarrow() {
        return !equals(NONE);
    }
}
