package vn.trienkhai.directive.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.AccountId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Columns;
import vn.trienkhai.shared.UnitId;

/** The SQL of what was handed to whom inside a unit. */
@Component
class HandlingStore {
    private static final String COLUMNS =
            "select id, directive_id, to_account, to_name, by_account, by_name, note, due_on, handed_at, state, answer, answered_at"
                    + " from directive_handling where unit_id = :unit";

    private final JdbcClient jdbc;

    HandlingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Actor by, DirectiveId directive, AccountId to, String toName, String note, Optional<LocalDate> due) {
        jdbc.sql("""
                insert into directive_handling (unit_id, directive_id, to_account, to_name, by_account, by_name, note, due_on)
                values (:unit, :directive, :to, :toName, :by, :byName, :note, :due::date)""")
                .param("unit", by.unit().value())
                .param("directive", directive.value())
                .param("to", to.value())
                .param("toName", toName)
                .param("by", by.account().value())
                .param("byName", by.name())
                .param("note", note)
                .param("due", due.orElse(null))
                .update();
    }

    List<Handling> of(UnitId unit, DirectiveId directive) {
        return jdbc.sql(COLUMNS + " and directive_id = :directive order by id desc")
                .param("unit", unit.value())
                .param("directive", directive.value())
                .query(HandlingStore::handling)
                .list();
    }

    Optional<Handling> lock(UnitId unit, long id) {
        return jdbc.sql(COLUMNS + " and id = :id for update")
                .param("unit", unit.value())
                .param("id", id)
                .query(HandlingStore::handling)
                .optional();
    }

    /** What is in the person's hands, by day, and what came back to the person. */
    List<Handling> waitingFor(UnitId unit, AccountId person, int limit) {
        return jdbc.sql(COLUMNS + """
                 and (to_account = :person and state = 'open' or by_account = :person and state = 'passed_back')
                order by due_on nulls last, id limit :limit""")
                .param("unit", unit.value())
                .param("person", person.value())
                .param("limit", limit)
                .query(HandlingStore::handling)
                .list();
    }

    void answer(long id, Handling.State state, String answer) {
        jdbc.sql("update directive_handling set state = :state, answer = :answer, answered_at = now() where id = :id")
                .param("state", state.name().toLowerCase(Locale.ROOT))
                .param("answer", answer)
                .param("id", id)
                .update();
    }

    /** What was passed back is seen to. */
    void close(UnitId unit, DirectiveId directive, AccountId person) {
        jdbc.sql("""
                update directive_handling set state = 'closed'
                where unit_id = :unit and directive_id = :directive and by_account = :person and state = 'passed_back'""")
                .param("unit", unit.value())
                .param("directive", directive.value())
                .param("person", person.value())
                .update();
    }

    private static Handling handling(ResultSet row, int number) throws SQLException {
        return new Handling(
                row.getLong("id"),
                new DirectiveId(row.getLong("directive_id")),
                new AccountId(row.getLong("to_account")),
                row.getString("to_name"),
                new AccountId(row.getLong("by_account")),
                row.getString("by_name"),
                row.getString("note"),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                Columns.instant(row, "handed_at"),
                Handling.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("answer"),
                Columns.optionalInstant(row, "answered_at"));
    }
}
