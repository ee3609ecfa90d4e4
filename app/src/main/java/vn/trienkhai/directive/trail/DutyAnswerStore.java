package vn.trienkhai.directive.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.Columns;

/** The SQL of what people have said of duties. */
@Component
class DutyAnswerStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    DutyAnswerStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** As they were first given. */
    List<DutyAnswer> of(Collection<DirectiveId> directives) {
        return jdbc.sql("""
                select id, directive_id, source_id, duty_start, duty, carried, version, decided_by_name, decided_at
                from directive_duty_answer where directive_id = any (:ids) order by id""")
                .param("ids", directives.stream().map(DirectiveId::value).toArray(Long[]::new))
                .query(this::answer)
                .list();
    }

    /** Two people who speak of one directive do so one after the other. */
    void hold(DirectiveId directive) {
        jdbc.sql("select id from directive where id = :id for no key update")
                .param("id", directive.value())
                .query(Long.class)
                .optional();
    }

    void add(
            DirectiveId directive, DirectiveId source, DutyWords duty, List<DutyWords> carried, String by, Instant at) {
        jdbc.sql("""
                insert into directive_duty_answer (directive_id, source_id, duty_start, duty, carried, decided_by_name, decided_at)
                values (:id, :source, :start, :duty, :carried::jsonb, :by, :at)""")
                .param("id", directive.value())
                .param("source", source.value())
                .param("start", duty.start())
                .param("duty", duty.text())
                .param("carried", json.writeValueAsString(carried))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The words above are kept as they read now. */
    void change(long id, DutyWords duty, List<DutyWords> carried, String by, Instant at) {
        jdbc.sql("""
                update directive_duty_answer
                set duty_start = :start, duty = :duty, carried = :carried::jsonb, version = version + 1, decided_by_name = :by,
                    decided_at = :at
                where id = :id""")
                .param("id", id)
                .param("start", duty.start())
                .param("duty", duty.text())
                .param("carried", json.writeValueAsString(carried))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private DutyAnswer answer(ResultSet row, int number) throws SQLException {
        return new DutyAnswer(
                row.getLong("id"),
                new DirectiveId(row.getLong("directive_id")),
                new DirectiveId(row.getLong("source_id")),
                new DutyWords(row.getObject("duty_start", Integer.class), row.getString("duty")),
                List.of(json.readValue(row.getString("carried"), DutyWords[].class)),
                row.getInt("version"),
                row.getString("decided_by_name"),
                Columns.instant(row, "decided_at"));
    }
}
