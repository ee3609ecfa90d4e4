package vn.trienkhai.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.trienkhai.shared.UnitId;

/**
 * Phân công: a task given to a unit.
 *
 * @param parent the assignment that the giving unit passes on with this one
 * @param version grows with every word of the unit about it
 */
public record Assignment(
        AssignmentId id,
        TaskId task,
        UnitId unit,
        UnitId assignedBy,
        Optional<AssignmentId> parent,
        AssignmentRole role,
        Optional<LocalDate> deadline,
        AssignmentState state,
        Optional<Integer> progress,
        String note,
        int version,
        Instant assignedAt,
        Optional<Instant> acceptedAt,
        Optional<String> acceptedBy,
        Optional<Instant> doneAt,
        Optional<String> doneBy) {

    public Standing on(LocalDate day) {
        return Standing.of(state, deadline, day);
    }
}
