package vn.trienkhai.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.campaign.CampaignOpened;
import vn.trienkhai.campaign.Campaigns;
import vn.trienkhai.directive.DirectiveContent;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.UnitAccess;

/** The way in to tasks and assignments: take them from a directive, give them to units, pass them on, say how far one is. */
@Component
public class Tasks {
    /** Units of one step of giving a task to many. */
    private static final int STEP = 1000;

    private static final int LONGEST_NOTE = 4000;

    private final TaskStore tasks;
    private final AssignmentStore assignments;
    private final Campaigns campaigns;
    private final Directives directives;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tasks(
            TaskStore tasks,
            AssignmentStore assignments,
            Campaigns campaigns,
            Directives directives,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.campaigns = campaigns;
        this.directives = directives;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A campaign has its tasks from the moment it is opened. */
    @EventListener
    void on(CampaignOpened opened) {
        takeFrom(opened.by(), opened.campaign());
    }

    /** Takes the tasks of a campaign from its directive, each with the words that ask for it. Taking twice changes nothing. */
    public List<Task> takeFrom(Actor actor, CampaignId id) {
        access.require(actor, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        return transactions.as(actor, () -> {
            var campaign = campaigns.find(actor, id);
            if (!campaign.isOf(actor.unit())) {
                throw new AccessRefused("campaign " + id + " is another unit's");
            }
            var content = directives.content(actor, campaign.directive());
            for (int i = 0; i < content.tasks().size(); i++) {
                tasks.insert(actor.unit(), id, campaign.directive(), wanted(content, i));
            }
            return tasks.kept(id, actor.unit());
        });
    }

    private static TaskStore.Wanted wanted(DirectiveContent content, int i) {
        var task = content.tasks().get(i);
        return new TaskStore.Wanted(
                i,
                task.text(),
                task.leadUnits(),
                task.coopUnits(),
                Optional.ofNullable(task.deadline()),
                Optional.ofNullable(task.rawDeadline()),
                content.origin("/tasks/" + i));
    }

    public Task find(Actor actor, TaskId id) {
        return transactions.as(actor, () -> task(id));
    }

    /** Those of the tasks that the actor may see. */
    public List<Task> find(Actor actor, Collection<TaskId> ids) {
        return transactions.as(actor, () -> tasks.find(ids));
    }

    /** The tasks that the acting unit hands out in a campaign, in the order of the directive. */
    public List<Task> kept(Actor actor, CampaignId campaign) {
        return transactions.as(actor, () -> tasks.kept(campaign, actor.unit()));
    }

    /**
     * Gives a task of the acting unit to units. Units that have it already keep it as it is, so giving twice changes nothing.
     *
     * @param deadline an earlier or later day than the task's own; the task's own where empty
     * @return how many units were given it that did not have it
     */
    public int assign(
            Actor actor,
            TaskId id,
            Collection<UnitId> leads,
            Collection<UnitId> supports,
            Optional<LocalDate> deadline) {
        access.require(actor, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        return transactions.as(actor, () -> {
            var task = ownTask(actor, id);
            return give(actor, task, leads, supports, deadline, Optional.empty());
        });
    }

    /** Like the longer form, by the task's own deadline. */
    public int assign(Actor actor, TaskId id, Collection<UnitId> leads, Collection<UnitId> supports) {
        return assign(actor, id, leads, supports, Optional.empty());
    }

    private int give(
            Actor actor,
            Task task,
            Collection<UnitId> leads,
            Collection<UnitId> supports,
            Optional<LocalDate> deadline,
            Optional<AssignmentId> parent) {
        if (!campaigns.find(actor, task.campaign()).open()) {
            throw new Refusal("task.assign.closed");
        }
        var leading = new LinkedHashSet<>(leads);
        var supporting = new LinkedHashSet<>(supports);
        supporting.removeAll(leading);
        var day = deadline.or(task::deadline);
        int given = giveInSteps(actor, task, leading, AssignmentRole.LEAD, day, parent)
                + giveInSteps(actor, task, supporting, AssignmentRole.SUPPORT, day, parent);
        if (given > 0) {
            audit.record("task.assigned", "task", task.id(), Map.of("units", given));
        }
        return given;
    }

    private int giveInSteps(
            Actor actor,
            Task task,
            Set<UnitId> units,
            AssignmentRole role,
            Optional<LocalDate> deadline,
            Optional<AssignmentId> parent) {
        var all = new ArrayList<>(units);
        int given = 0;
        for (int from = 0; from < all.size(); from += STEP) {
            var step = all.subList(from, Math.min(from + STEP, all.size()));
            var fresh = assignments.give(task, actor.unit(), step, role, deadline, parent);
            if (!fresh.isEmpty()) {
                campaigns.join(actor, task.campaign(), fresh);
                events.publishEvent(new TaskAssigned(task.id(), task.campaign(), actor.unit(), fresh));
            }
            given += fresh.size();
        }
        return given;
    }

    /**
     * Passes an assignment of the acting unit on to units below it. The task made for it names the superior's task and
     * carries the same evidence; passing on again adds units.
     *
     * @param letter the acting unit's own letter that carries the directive out, if there is one
     */
    public TaskId passOn(
            Actor actor,
            AssignmentId id,
            Collection<UnitId> units,
            Optional<LocalDate> deadline,
            Optional<DirectiveId> letter) {
        access.require(actor, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        if (units.isEmpty()) {
            throw new Refusal("task.pass_on.nobody");
        }
        return transactions.as(actor, () -> {
            var duty = own(actor, id);
            units.forEach(unit -> access.requireScope(actor, unit));
            if (units.contains(actor.unit())) {
                throw new Refusal("task.pass_on.self");
            }
            var day = deadline.or(() -> duty.assignment().deadline());
            var passed = tasks.passedOn(
                    duty.task(), actor.unit(), letter.orElse(duty.task().directive()), day);
            letter.ifPresent(own -> tasks.standsIn(passed, own));
            give(actor, task(passed), units, List.of(), day, Optional.of(id));
            return passed;
        });
    }

    /** An assignment of a unit in sight, or one that the acting unit gave. */
    public Duty assignment(Actor actor, AssignmentId id) {
        return transactions.as(actor, () -> duty(id));
    }

    /** Those of the assignments that the actor may see. */
    public List<Duty> assignments(Actor actor, Collection<AssignmentId> ids) {
        return transactions.as(actor, () -> assignments.find(ids));
    }

    /** The unit has read what it was given and takes it on. Accepting twice changes nothing. */
    public Duty accept(Actor actor, AssignmentId id) {
        access.require(actor, Role.REPORTER, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        return transactions.as(actor, () -> {
            var duty = own(actor, id);
            var known = duty.assignment();
            if (known.state() != AssignmentState.NEW) {
                return duty;
            }
            return tell(actor, known, known.version(), AssignmentState.ACCEPTED, known.progress(), known.note());
        });
    }

    /**
     * Says how far the unit is.
     *
     * @param version the assignment's version that the person saw
     * @throws Conflict when a colleague said something since
     */
    public Duty progress(Actor actor, AssignmentId id, int version, Optional<Integer> percent, String note) {
        return update(actor, id, version, AssignmentState.DOING, percent, note);
    }

    /** Says that it is done; nothing more is said of it then. */
    public Duty done(Actor actor, AssignmentId id, int version, String note) {
        return update(actor, id, version, AssignmentState.DONE, Optional.of(100), note);
    }

    private Duty update(
            Actor actor, AssignmentId id, int version, AssignmentState next, Optional<Integer> percent, String note) {
        access.require(actor, Role.REPORTER, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        if (note.length() > LONGEST_NOTE
                || percent.filter(p -> p < 0 || p > 100).isPresent()) {
            throw new Refusal("task.progress.wrong", LONGEST_NOTE);
        }
        return transactions.as(actor, () -> {
            var known = own(actor, id).assignment();
            // Whoever says how far it is has taken it on.
            var from = known.state() == AssignmentState.NEW ? AssignmentState.ACCEPTED : known.state();
            if (known.version() == version && !from.canBecome(next)) {
                throw new Refusal("task.progress.done");
            }
            return tell(actor, known, version, next, percent, note.strip());
        });
    }

    private Duty tell(
            Actor actor, Assignment known, int version, AssignmentState next, Optional<Integer> percent, String note) {
        if (!assignments.tell(known.id(), version, next, percent, note, actor.name())) {
            throw new Conflict("task.conflict", known.note().isEmpty() ? "–" : known.note());
        }
        audit.record(
                "assignment." + next.stored(),
                "assignment",
                known.id(),
                Map.of("unit", actor.unit().value()));
        if (next == AssignmentState.DONE) {
            events.publishEvent(new AssignmentDone(known.id(), known.task(), actor.unit()));
        }
        return duty(known.id());
    }

    /** The acting unit's open assignments, late ones first, then by day. */
    public List<Duty> due(Actor actor, int limit) {
        return transactions.as(actor, () -> assignments.due(actor.unit(), limit));
    }

    public DueCounts counts(Actor actor) {
        var today = LocalDate.now(clock);
        return transactions.as(
                actor, () -> assignments.counts(actor.unit(), today, today.plusDays(Standing.SOON_DAYS)));
    }

    /** What the acting unit was given in a campaign. */
    public List<Duty> ofUnit(Actor actor, CampaignId campaign) {
        return transactions.as(actor, () -> assignments.ofUnit(actor.unit(), campaign));
    }

    /** The assignments that pass one on, at most {@code limit}, as far as the actor may see them. */
    public List<Assignment> passedOn(Actor actor, AssignmentId id, int limit) {
        return transactions.as(actor, () -> assignments.passedOn(id, limit));
    }

    /** What the acting unit has given out in a campaign: its tasks, a page of units, and how each stands. */
    Given given(Actor actor, CampaignId campaign, int after, int limit) {
        return transactions.as(actor, () -> {
            var kept = tasks.kept(campaign, actor.unit());
            var ids = kept.stream().map(Task::id).toList();
            var units = assignments.unitsGiven(ids, actor.unit(), after, limit + 1);
            var page = units.subList(0, Math.min(limit, units.size()));
            var given = assignments.given(ids, actor.unit(), page);
            return new Given(
                    kept,
                    page,
                    units.size() > limit,
                    given,
                    assignments.sums(ids, actor.unit(), LocalDate.now(clock)),
                    assignments.below(given.stream().map(Assignment::id).toList()));
        });
    }

    record Given(
            List<Task> tasks,
            List<UnitId> units,
            boolean more,
            List<Assignment> assignments,
            List<AssignmentStore.Sum> sums,
            List<AssignmentStore.Below> below) {}

    private Duty own(Actor actor, AssignmentId id) {
        var duty = duty(id);
        if (!duty.assignment().unit().equals(actor.unit())) {
            throw new AccessRefused("assignment " + id + " is another unit's");
        }
        return duty;
    }

    private Task ownTask(Actor actor, TaskId id) {
        var task = task(id);
        if (!task.keeper().equals(actor.unit())) {
            throw new AccessRefused("task " + id + " is another unit's to hand out");
        }
        return task;
    }

    private Task task(TaskId id) {
        return tasks.find(id).orElseThrow(() -> new NotFound("task", id));
    }

    private Duty duty(AssignmentId id) {
        return assignments.find(id).orElseThrow(() -> new NotFound("assignment", id));
    }
}
