package vn.trienkhai.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.shared.Columns;
import vn.trienkhai.shared.UnitId;

/** The SQL of assignments. Every query names the unit that has them or the unit that gave them, so that an index serves it. */
@Component
class AssignmentStore {
    private static final String COLUMNS =
            "a.id, a.task_id, a.unit_id, a.assigned_by_unit, a.parent_assignment_id, a.role, a.deadline, a.state,"
                    + " a.progress_percent, a.note, a.version, a.assigned_at, a.accepted_at, a.accepted_by_name, a.done_at, a.done_by_name";

    private final JdbcClient jdbc;
    private final TaskStore tasks;

    AssignmentStore(JdbcClient jdbc, TaskStore tasks) {
        this.jdbc = jdbc;
        this.tasks = tasks;
    }

    Optional<Duty> find(AssignmentId id) {
        return jdbc.sql("select " + COLUMNS + ", " + TaskStore.COLUMNS
                        + " from assignment a join task t on t.id = a.task_id where a.id = :id")
                .param("id", id.value())
                .query(this::duty)
                .optional();
    }

    List<Duty> find(Collection<AssignmentId> ids) {
        return jdbc.sql("select " + COLUMNS + ", " + TaskStore.COLUMNS
                        + " from assignment a join task t on t.id = a.task_id where a.id = any(:ids) order by a.id")
                .param("ids", ids.stream().map(AssignmentId::value).toArray(Long[]::new))
                .query(this::duty)
                .list();
    }

    /** Open assignments of a unit by day, those without a day last. The few wanted are found first, then their tasks. */
    List<Duty> due(UnitId unit, int limit) {
        return jdbc.sql(
                        "with due as materialized (select * from assignment x where x.unit_id = :unit and x.state <> 'done'"
                                + " order by x.deadline, x.id limit :limit) select " + COLUMNS + ", "
                                + TaskStore.COLUMNS
                                + " from due a join task t on t.id = a.task_id order by a.deadline, a.id")
                .param("unit", unit.value())
                .param("limit", limit)
                .query(this::duty)
                .list();
    }

    DueCounts counts(UnitId unit, LocalDate day, LocalDate soon) {
        return jdbc.sql("""
                select count(*) filter (where deadline < :day) as late,
                       count(*) filter (where deadline between :day and :soon) as soon, count(*) as open
                from (select deadline from assignment where unit_id = :unit and state <> 'done'
                       order by deadline, id limit :most) few""")
                .param("unit", unit.value())
                .param("day", day)
                .param("soon", soon)
                .param("most", DueCounts.MOST)
                .query((row, n) -> new DueCounts(row.getInt("late"), row.getInt("soon"), row.getInt("open")))
                .single();
    }

    List<Duty> ofUnit(UnitId unit, CampaignId campaign) {
        return jdbc.sql("select " + COLUMNS + ", " + TaskStore.COLUMNS + """
                 from task t join assignment a on a.task_id = t.id
                where t.campaign_id = :campaign and a.unit_id = :unit order by a.deadline, t.ordinal, a.id""")
                .param("unit", unit.value())
                .param("campaign", campaign.value())
                .query(this::duty)
                .list();
    }

    /** What these units were given of these tasks by the unit that keeps them. */
    List<Assignment> given(Collection<TaskId> of, UnitId by, Collection<UnitId> units) {
        return jdbc.sql("select " + COLUMNS + """
                 from assignment a
                where a.task_id = any(:tasks) and a.assigned_by_unit = :by and a.unit_id = any(:units)""")
                .param("tasks", ids(of))
                .param("by", by.value())
                .param("units", numbers(units))
                .query(AssignmentStore::assignment)
                .list();
    }

    /** A page of the units that were given any of these tasks, by number: each task is asked for no more than a page. */
    List<UnitId> unitsGiven(Collection<TaskId> of, UnitId by, int after, int limit) {
        return jdbc.sql("""
                select distinct few.unit_id from unnest(:tasks) wanted
                cross join lateral (
                    select a.unit_id from assignment a
                    where a.task_id = wanted and a.assigned_by_unit = :by and a.unit_id > :after and a.unit_id <> :by
                    order by a.unit_id limit :limit) few
                order by few.unit_id limit :limit""")
                .param("tasks", ids(of))
                .param("by", by.value())
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> new UnitId(row.getInt("unit_id")))
                .list();
    }

    /** How many units were given a task, how many have done it, how many are late with it. */
    record Sum(TaskId task, int given, int done, int late) {}

    List<Sum> sums(Collection<TaskId> of, UnitId by, LocalDate day) {
        return jdbc.sql("""
                select task_id, count(*) as given, count(*) filter (where state = 'done') as done,
                       count(*) filter (where state <> 'done' and deadline < :day) as late
                from assignment where task_id = any(:tasks) and assigned_by_unit = :by group by task_id""")
                .param("tasks", ids(of))
                .param("by", by.value())
                .param("day", day)
                .query(AssignmentStore::sum)
                .list();
    }

    private static Sum sum(ResultSet row, int number) throws SQLException {
        return new Sum(new TaskId(row.getLong("task_id")), row.getInt("given"), row.getInt("done"), row.getInt("late"));
    }

    /** The same of tasks of several keepers, each by its own. */
    List<Sum> sumsByKeepers(Collection<TaskId> of, LocalDate day) {
        return jdbc.sql("""
                select a.task_id, count(*) as given, count(*) filter (where a.state = 'done') as done,
                       count(*) filter (where a.state <> 'done' and a.deadline < :day) as late
                from unnest(:tasks) wanted join task t on t.id = wanted
                join assignment a on a.task_id = t.id and a.assigned_by_unit = t.unit_id
                group by a.task_id""")
                .param("tasks", ids(of))
                .param("day", day)
                .query(AssignmentStore::sum)
                .list();
    }

    /** Of each task the first assignments by its keeper, by unit. */
    List<Assignment> some(Collection<TaskId> of, int each) {
        return jdbc.sql("select " + COLUMNS + """
                 from unnest(:tasks) wanted join task t on t.id = wanted
                cross join lateral (
                    select x.* from assignment x where x.task_id = t.id and x.assigned_by_unit = t.unit_id
                    order by x.unit_id limit :each) a
                order by a.task_id, a.unit_id""")
                .param("tasks", ids(of))
                .param("each", each)
                .query(AssignmentStore::assignment)
                .list();
    }

    /** How far the units below are with what was passed on to them. */
    record Below(AssignmentId parent, int given, int done) {}

    List<Below> below(Collection<AssignmentId> parents) {
        return jdbc.sql("""
                select parent_assignment_id, count(*) as given, count(*) filter (where state = 'done') as done
                from assignment where parent_assignment_id = any(:parents) group by parent_assignment_id""")
                .param("parents", parents.stream().map(AssignmentId::value).toArray(Long[]::new))
                .query((row, n) -> new Below(
                        new AssignmentId(row.getLong("parent_assignment_id")), row.getInt("given"), row.getInt("done")))
                .list();
    }

    List<Assignment> passedOn(AssignmentId parent, int limit) {
        return jdbc.sql("select " + COLUMNS
                        + " from assignment a where a.parent_assignment_id = :parent order by a.unit_id limit :limit")
                .param("parent", parent.value())
                .param("limit", limit)
                .query(AssignmentStore::assignment)
                .list();
    }

    /** Gives a task to units that do not have it yet, and tells which those were. */
    List<UnitId> give(
            Task task,
            UnitId by,
            Collection<UnitId> units,
            AssignmentRole role,
            Optional<LocalDate> deadline,
            Optional<AssignmentId> parent) {
        return jdbc.sql("""
                insert into assignment (task_id, unit_id, assigned_by_unit, parent_assignment_id, role, deadline)
                select :task, u.id, :by, :parent, :role, :deadline
                from unnest(:units) wanted join unit u on u.id = wanted and u.path is not null
                on conflict (task_id, unit_id) do nothing returning unit_id""")
                .param("task", task.id().value())
                .param("by", by.value())
                .param("parent", parent.map(AssignmentId::value).orElse(null))
                .param("role", role.stored())
                .param("deadline", deadline.orElse(null))
                .param("units", numbers(units))
                .query((row, n) -> new UnitId(row.getInt("unit_id")))
                .list();
    }

    /** Writes what the unit says, unless somebody said something since {@code version}. */
    boolean tell(
            AssignmentId id, int version, AssignmentState state, Optional<Integer> progress, String note, String by) {
        return jdbc.sql("""
                update assignment set state = :state, progress_percent = :progress, note = :note, version = version + 1,
                    accepted_at = coalesce(accepted_at, now()), accepted_by_name = coalesce(accepted_by_name, :by),
                    done_at = case when :state = 'done' then now() end, done_by_name = case when :state = 'done' then :by end
                where id = :id and version = :version""")
                        .param("state", state.stored())
                        .param("progress", progress.orElse(null))
                        .param("note", note)
                        .param("by", by)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private Duty duty(ResultSet row, int number) throws SQLException {
        return new Duty(assignment(row, number), tasks.task(row, number));
    }

    private static Assignment assignment(ResultSet row, int number) throws SQLException {
        return new Assignment(
                new AssignmentId(row.getLong("id")),
                new TaskId(row.getLong("task_id")),
                new UnitId(row.getInt("unit_id")),
                new UnitId(row.getInt("assigned_by_unit")),
                Optional.ofNullable(row.getObject("parent_assignment_id", Long.class))
                        .map(AssignmentId::new),
                AssignmentRole.of(row.getString("role")),
                Optional.ofNullable(row.getObject("deadline", LocalDate.class)),
                AssignmentState.of(row.getString("state")),
                Optional.ofNullable(row.getObject("progress_percent", Integer.class)),
                row.getString("note"),
                row.getInt("version"),
                Columns.optionalInstant(row, "assigned_at").orElseThrow(),
                Columns.optionalInstant(row, "accepted_at"),
                Optional.ofNullable(row.getString("accepted_by_name")),
                Columns.optionalInstant(row, "done_at"),
                Optional.ofNullable(row.getString("done_by_name")));
    }

    private static Long[] ids(Collection<TaskId> tasks) {
        return tasks.stream().map(TaskId::value).toArray(Long[]::new);
    }

    private static Integer[] numbers(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Integer[]::new);
    }
}
