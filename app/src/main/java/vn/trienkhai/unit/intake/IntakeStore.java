package vn.trienkhai.unit.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.trienkhai.job.JobId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.unit.exchange.ImportReport;
import vn.trienkhai.unit.exchange.ImportReport.Verb;
import vn.trienkhai.unit.intake.Intake.State;

/** The SQL of imports in the browser. */
@Component
class IntakeStore {
    private static final String SELECT = """
            select i.id, i.account_name, i.made_at, i.orders, i.row_count, i.rows_read, i.state, i.preview, i.job_id, i.change_id,
                   c.undone_at is not null as undone
            from unit_import i left join unit_change c on c.id = i.change_id\s""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    IntakeStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.json = json;
    }

    long insert(Actor actor, IntakeOrder order, int rows) {
        return jdbc.sql("""
                insert into unit_import (decided_by, account_name, orders, row_count)
                values (:unit, :name, :orders::jsonb, :rows) returning id""")
                .param("unit", actor.unit().value())
                .param("name", actor.name())
                .param("orders", json.writeValueAsString(order))
                .param("rows", rows)
                .query(Long.class)
                .single();
    }

    Optional<Intake> find(long id) {
        return jdbc.sql(SELECT + "where i.id = :id")
                .param("id", id)
                .query(this::intake)
                .optional();
    }

    /** Keeps others from going on with it until the transaction ends. */
    void hold(long id) {
        jdbc.sql("select 1 from unit_import where id = :id for no key update")
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    List<Intake> recent(int limit) {
        return jdbc.sql(SELECT + "order by i.id desc limit :limit")
                .param("limit", limit)
                .query(this::intake)
                .list();
    }

    void reorder(long id, IntakeOrder order) {
        jdbc.sql("update unit_import set orders = :orders::jsonb where id = :id")
                .param("orders", json.writeValueAsString(order))
                .param("id", id)
                .update();
    }

    void state(long id, State state, @Nullable JobId job) {
        jdbc.sql("update unit_import set state = :state, job_id = :job, rows_read = 0 where id = :id")
                .param("state", state.name().toLowerCase(Locale.ROOT))
                .param("job", job == null ? null : job.value(), java.sql.Types.BIGINT)
                .param("id", id)
                .update();
    }

    void read(long id, int rows) {
        jdbc.sql("update unit_import set rows_read = :rows where id = :id")
                .param("rows", rows)
                .param("id", id)
                .update();
    }

    void checked(long id, ImportReport report, boolean stale) {
        jdbc.sql("update unit_import set state = 'checked', preview = :preview::jsonb, job_id = null where id = :id")
                .param("preview", json.writeValueAsString(IntakePreview.of(report, stale)))
                .param("id", id)
                .update();
        lines(id, report);
    }

    void applied(long id, ImportReport report) {
        jdbc.sql("""
                update unit_import set state = 'applied', preview = :preview::jsonb, job_id = null, change_id = :change, applied_at = now()
                where id = :id""")
                .param("preview", json.writeValueAsString(IntakePreview.of(report, false)))
                .param("change", report.change().orElse(null), java.sql.Types.BIGINT)
                .param("id", id)
                .update();
        lines(id, report);
    }

    private void lines(long id, ImportReport report) {
        jdbc.sql("delete from unit_import_line where import_id = :id")
                .param("id", id)
                .update();
        var problems = report.problems();
        var changes = report.changes();
        jdbc.sql("""
                insert into unit_import_line (import_id, number, verb, file_name, file_row, words)
                select :id, t.n, t.verb, t.file, t.row, t.words
                from unnest(:verbs::text[], :files::text[], :rows::int[], :words::text[]) with ordinality t (verb, file, row, words, n)""")
                .param("id", id)
                .param(
                        "verbs",
                        Stream.concat(
                                        problems.stream().map(problem -> (String) null),
                                        changes.stream()
                                                .map(change -> change.verb().name()))
                                .toArray(String[]::new))
                .param(
                        "files",
                        Stream.concat(
                                        problems.stream().map(ImportReport.Problem::file),
                                        changes.stream().map(ImportReport.Change::file))
                                .toArray(String[]::new))
                .param(
                        "rows",
                        Stream.concat(
                                        problems.stream().map(ImportReport.Problem::row),
                                        changes.stream().map(ImportReport.Change::row))
                                .toArray(Integer[]::new))
                .param(
                        "words",
                        Stream.concat(
                                        problems.stream().map(ImportReport.Problem::reason),
                                        changes.stream().map(ImportReport.Change::text))
                                .toArray(String[]::new))
                .update();
    }

    /** @param verb empty for rows that are refused */
    List<IntakeLine> lines(long id, Optional<Verb> verb, int after, int limit) {
        return jdbc.sql("""
                select number, verb, file_name, file_row, words from unit_import_line
                where import_id = :id and verb is not distinct from :verb and number > :after order by number limit :limit""")
                .param("id", id)
                .param("verb", verb.map(Verb::name).orElse(null), java.sql.Types.VARCHAR)
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> new IntakeLine(
                        row.getInt("number"),
                        Optional.ofNullable(row.getString("verb")).map(Verb::valueOf),
                        row.getString("file_name"),
                        row.getInt("file_row"),
                        row.getString("words")))
                .list();
    }

    private Intake intake(ResultSet row, int number) throws SQLException {
        return new Intake(
                row.getLong("id"),
                row.getString("account_name"),
                row.getObject("made_at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toOffsetDateTime(),
                json.readValue(row.getString("orders"), IntakeOrder.class),
                row.getInt("row_count"),
                row.getInt("rows_read"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString("preview"))
                        .map(preview -> json.readValue(preview, IntakePreview.class)),
                Optional.ofNullable(row.getObject("job_id", Long.class)).map(JobId::new),
                Optional.ofNullable(row.getObject("change_id", Long.class)),
                row.getBoolean("undone"));
    }
}
