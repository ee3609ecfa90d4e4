package vn.trienkhai.reader.field;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What headings hand down to the items below them (patterns F14–F19).
 *
 * @param strong whether an order stands above: then every full sentence of the list assigns something
 * @param deadline the period that a neighbouring line gives to all items, or null
 */
record TaskContext(
        List<Found<String>> units, List<Found<String>> coop, boolean strong, Deadlines.@Nullable Deadline deadline) {
    static final TaskContext START = new TaskContext(List.of(), List.of(), false, null);

    TaskContext withUnits(List<Found<String>> others, boolean nowStrong) {
        return new TaskContext(others, coop, nowStrong, deadline);
    }

    TaskContext withCoop(List<Found<String>> others) {
        return new TaskContext(units, others, strong, deadline);
    }

    TaskContext withDeadline(Deadlines.@Nullable Deadline other) {
        return new TaskContext(units, coop, strong, other);
    }

    TaskContext strongly() {
        return new TaskContext(units, coop, true, deadline);
    }
}
