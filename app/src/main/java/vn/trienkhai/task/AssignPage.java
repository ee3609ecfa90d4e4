package vn.trienkhai.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.trienkhai.campaign.Campaign;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;

/**
 * What the page for giving tasks shows.
 *
 * @param ticked the boxes that are ticked, by their value
 * @param typed by task, names of further units as they were typed
 * @param delivers whether the directive is sent to the units in the same step
 * @param problem why nothing was given; empty at first
 */
public record AssignPage(
        Campaign campaign,
        Directive letter,
        List<Suggestion> suggestions,
        List<Unit> children,
        Map<TaskId, Integer> given,
        Map<TaskId, Set<UnitId>> givenTo,
        Set<String> ticked,
        Map<TaskId, String> typed,
        boolean delivers,
        String problem) {
    /** More units than this are one box, not one each. */
    static final int EACH = 60;

    public boolean isOneBox(List<Unit> units) {
        return units.size() > EACH;
    }

    public boolean isTicked(String value) {
        return ticked.contains(value);
    }

    public boolean hasTask(TaskId task, UnitId unit) {
        return givenTo.getOrDefault(task, Set.of()).contains(unit);
    }

    public int given(TaskId task) {
        return given.getOrDefault(task, 0);
    }

    public String typed(TaskId task) {
        return Optional.ofNullable(typed.get(task)).orElse("");
    }

    /** Direct children that no phrase names and that do not have the task yet. */
    public List<Unit> others(Suggestion suggestion) {
        var named = suggestion.groups().stream()
                .flatMap(group -> group.units().stream())
                .map(Unit::id)
                .collect(Collectors.toSet());
        return children.stream()
                .filter(unit ->
                        !named.contains(unit.id()) && !hasTask(suggestion.task().id(), unit.id()))
                .toList();
    }

    /** Whether everybody whom the directive names with certainty has the task, so that there is nothing left to choose. */
    public boolean isGiven(Suggestion suggestion) {
        var task = suggestion.task().id();
        return given(task) > 0
                && typed(task).isEmpty()
                && suggestion.groups().stream()
                        .filter(Suggestion.Group::certain)
                        .flatMap(group -> group.units().stream())
                        .allMatch(unit -> hasTask(task, unit.id()));
    }

    /** Whether something in the folded part was chosen, or nothing else can be. */
    public boolean isOpen(Suggestion suggestion) {
        var task = suggestion.task();
        return !typed(task.id()).isEmpty()
                || suggestion.groups().stream().allMatch(group -> group.units().isEmpty()) && given(task.id()) == 0
                || others(suggestion).stream().anyMatch(unit -> isTicked(box(task, AssignmentRole.LEAD, unit)));
    }

    /** The value of a box: task, role, unit. */
    public static String box(Task task, AssignmentRole role, Unit unit) {
        return task.id() + ":" + role + ":" + unit.id();
    }

    /** The value of a box for all units of a group: task, role, place of the group; -1 for all children. */
    public static String box(Task task, AssignmentRole role, int group) {
        return task.id() + ":" + role + ":all" + group;
    }
}
