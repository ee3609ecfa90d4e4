package vn.trienkhai.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.shared.UnitId;

/** The SQL of tasks. */
@Component
class TaskStore {
    static final String COLUMNS =
            "t.id as t_id, t.unit_id as t_unit, t.campaign_id, t.directive_id, t.ordinal, t.text, t.lead_phrases,"
                    + " t.support_phrases, t.deadline as t_deadline, t.raw_deadline, t.evidence, t.parent_task_id";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TaskStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Task> find(TaskId id) {
        return jdbc.sql("select " + COLUMNS + " from task t where t.id = :id")
                .param("id", id.value())
                .query(this::task)
                .optional();
    }

    List<Task> find(Collection<TaskId> ids) {
        return jdbc.sql("select " + COLUMNS + " from task t where t.id = any(:ids) order by t.ordinal, t.id")
                .param("ids", ids.stream().map(TaskId::value).toArray(Long[]::new))
                .query(this::task)
                .list();
    }

    /** Tasks of these directives, whoever keeps them, in the order of the directives. */
    List<Task> ofDirectives(Collection<DirectiveId> directives, int limit) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from task t where t.directive_id = any(:ids) order by t.directive_id, t.ordinal, t.id limit :limit")
                .param("ids", directives.stream().map(DirectiveId::value).toArray(Long[]::new))
                .param("limit", limit)
                .query(this::task)
                .list();
    }

    /** The tasks that a unit hands out in a campaign, in the order of the directive. */
    List<Task> kept(CampaignId campaign, UnitId keeper) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from task t where t.campaign_id = :campaign and t.unit_id = :keeper order by t.ordinal, t.id")
                .param("campaign", campaign.value())
                .param("keeper", keeper.value())
                .query(this::task)
                .list();
    }

    /** What a directive asks for, before anybody has been given it. */
    record Wanted(
            int ordinal,
            String text,
            List<String> leadPhrases,
            List<String> supportPhrases,
            Optional<LocalDate> deadline,
            Optional<String> rawDeadline,
            Optional<Evidence> evidence) {}

    void insert(UnitId keeper, CampaignId campaign, DirectiveId directive, Wanted task) {
        jdbc.sql("""
                insert into task (unit_id, campaign_id, directive_id, ordinal, text, lead_phrases, support_phrases,
                    deadline, raw_deadline, evidence)
                values (:keeper, :campaign, :directive, :ordinal, :text, :leads, :supports, :deadline, :raw, :evidence::jsonb)
                on conflict do nothing""")
                .param("keeper", keeper.value())
                .param("campaign", campaign.value())
                .param("directive", directive.value())
                .param("ordinal", task.ordinal())
                .param("text", task.text())
                .param("leads", task.leadPhrases().toArray(String[]::new))
                .param("supports", task.supportPhrases().toArray(String[]::new))
                .param("deadline", task.deadline().orElse(null))
                .param("raw", task.rawDeadline().orElse(null))
                .param("evidence", task.evidence().map(json::writeValueAsString).orElse(null))
                .update();
    }

    /** The keeper's own task that passes {@code source} on; made when it is not there, with the same words as evidence. */
    TaskId passedOn(Task source, UnitId keeper, DirectiveId directive, Optional<LocalDate> deadline) {
        jdbc.sql("""
                insert into task (unit_id, campaign_id, directive_id, ordinal, text, deadline, raw_deadline, evidence, parent_task_id)
                values (:keeper, :campaign, :directive, :ordinal, :text, :deadline, :raw, :evidence::jsonb, :source)
                on conflict do nothing""")
                .param("keeper", keeper.value())
                .param("campaign", source.campaign().value())
                .param("directive", directive.value())
                .param("ordinal", source.ordinal())
                .param("text", source.text())
                .param("deadline", deadline.orElse(null))
                .param("raw", source.rawDeadline().orElse(null))
                .param(
                        "evidence",
                        source.evidence().map(json::writeValueAsString).orElse(null))
                .param("source", source.id().value())
                .update();
        return jdbc.sql("select id from task where parent_task_id = :source and unit_id = :keeper")
                .param("source", source.id().value())
                .param("keeper", keeper.value())
                .query((row, n) -> new TaskId(row.getLong("id")))
                .single();
    }

    /** From now on the task stands in the keeper's own letter. */
    void standsIn(TaskId task, DirectiveId letter) {
        jdbc.sql(
                        "update task set directive_id = :letter, version = version + 1 where id = :id and directive_id <> :letter")
                .param("letter", letter.value())
                .param("id", task.value())
                .update();
    }

    Task task(ResultSet row, int number) throws SQLException {
        return new Task(
                new TaskId(row.getLong("t_id")),
                new UnitId(row.getInt("t_unit")),
                new CampaignId(row.getLong("campaign_id")),
                new DirectiveId(row.getLong("directive_id")),
                row.getInt("ordinal"),
                row.getString("text"),
                texts(row, "lead_phrases"),
                texts(row, "support_phrases"),
                Optional.ofNullable(row.getObject("t_deadline", LocalDate.class)),
                Optional.ofNullable(row.getString("raw_deadline")),
                Optional.ofNullable(row.getString("evidence")).map(text -> json.readValue(text, Evidence.class)),
                Optional.ofNullable(row.getObject("parent_task_id", Long.class)).map(TaskId::new));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
