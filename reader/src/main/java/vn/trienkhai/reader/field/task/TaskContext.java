package vn.trienkhai.reader.field.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.deadline.Deadlines;
import vn.trienkhai.reader.field.finding.Found;

/**
 * What headings hand down to the items below them (patterns F14–F19).
 *
 * @param strong whether an order stands above: then every full sentence of the list assigns something
 * @param place what kind of heading stands above
 * @param deadline the period that a neighbouring line gives to all items, or null
 */
record TaskContext(
        List<Found<String>> units,
        List<Found<String>> coop,
        boolean strong,
        Place place,
        Deadlines.@Nullable Deadline deadline) {

    /** What stands above: the name of a body, a heading of activities or of reports, or none of them. */
    enum Place {
        ANY,
        BODY,
        ACTIVITIES,
        REPORTS
    }

    static final TaskContext START = new TaskContext(List.of(), List.of(), false, Place.ANY, null);

    TaskContext withUnits(List<Found<String>> others, boolean nowStrong) {
        return new TaskContext(others, coop, nowStrong, place, deadline);
    }

    TaskContext withCoop(List<Found<String>> others) {
        return new TaskContext(units, others, strong, place, deadline);
    }

    TaskContext withDeadline(Deadlines.@Nullable Deadline other) {
        return new TaskContext(units, coop, strong, place, other);
    }

    TaskContext strongly() {
        return new TaskContext(units, coop, true, place, deadline);
    }

    TaskContext below(Place heading) {
        return new TaskContext(units, coop, strong, heading, deadline);
    }
}
