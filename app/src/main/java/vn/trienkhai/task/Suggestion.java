package vn.trienkhai.task;

import java.util.List;
import vn.trienkhai.unit.Unit;

/**
 * Whom a task is meant for, as far as its words tell.
 *
 * @param groups one for each phrase of the directive
 */
public record Suggestion(Task task, List<Group> groups) {
    /**
     * @param certain whether the phrase names these units; where not, they are only offered
     */
    public record Group(AssignmentRole role, String phrase, List<Unit> units, boolean certain) {}
}
