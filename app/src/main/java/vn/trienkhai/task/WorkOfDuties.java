package vn.trienkhai.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.trail.DutyWork;
import vn.trienkhai.shared.Actor;

/** Tells to whom the duties of directives were given and how they stand. */
@Component
class WorkOfDuties implements DutyWork {
    /** Of the units that were given one task, so many are named. */
    private static final int NAMED = 12;

    private static final int TASKS = 300;

    private final TaskStore tasks;
    private final AssignmentStore assignments;
    private final StandingWords standings;
    private final Clock clock;

    WorkOfDuties(TaskStore tasks, AssignmentStore assignments, StandingWords standings, Clock clock) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    public List<Given> of(Actor actor, Collection<DirectiveId> directives) {
        var all = tasks.ofDirectives(directives, TASKS);
        var byId = all.stream().collect(Collectors.toMap(Task::id, Function.identity()));
        var some = assignments.some(byId.keySet(), NAMED).stream()
                .collect(
                        Collectors.groupingBy(Assignment::task, Collectors.mapping(this::atUnit, Collectors.toList())));
        var sums = assignments.sumsByKeepers(byId.keySet(), LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(AssignmentStore.Sum::task, Function.identity()));
        return all.stream()
                .filter(task -> sums.containsKey(task.id()))
                .map(task -> given(task, sums, some))
                .toList();
    }

    private static Given given(Task task, Map<TaskId, AssignmentStore.Sum> sums, Map<TaskId, List<AtUnit>> some) {
        var sum = Objects.requireNonNull(sums.get(task.id()));
        return new Given(
                task.directive(),
                task.ordinal(),
                task.parent().isPresent(),
                task.evidence(),
                task.keeper(),
                sum.given(),
                sum.done(),
                sum.late(),
                some.getOrDefault(task.id(), List.of()));
    }

    private AtUnit atUnit(Assignment assignment) {
        var said = standings.of(assignment);
        return new AtUnit(
                assignment.id().value(), assignment.unit(), said.manner(), said.words(), assignment.deadline());
    }
}
