package vn.trienkhai.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.UnitId;

/** The SQL of questions for more time. */
@Component
class ExtensionStore {
    private final JdbcClient jdbc;

    ExtensionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asks for the acting unit and for those merged into it; a question that is open already stays as it is. */
    void ask(Actor actor, RequestId request, LocalDate until, String reason) {
        jdbc.sql("""
                insert into report_extension (request_id, unit_id, until, reason, by_name)
                select u.request_id, u.unit_id, :until, :reason, :by from request_unit u
                where u.request_id = :request and :unit in (u.unit_id, report_unit_today(u.unit_id))
                on conflict do nothing""")
                .param("until", until)
                .param("reason", reason)
                .param("by", actor.name())
                .param("request", request.value())
                .param("unit", actor.unit().value())
                .update();
    }

    /** Whether there was an open question to answer. */
    boolean answer(Actor actor, RequestId request, UnitId unit, @Nullable LocalDate grantedTo, String words) {
        return jdbc.sql("""
                update report_extension set state = :state, granted_to = :to, answer = :answer, answered_by_name = :by, answered_at = now()
                where request_id = :request and unit_id = :unit and state = 'OPEN'""")
                        .param("state", (grantedTo == null ? Extension.State.REFUSED : Extension.State.GRANTED).name())
                        .param("to", grantedTo)
                        .param("answer", words)
                        .param("by", actor.name())
                        .param("request", request.value())
                        .param("unit", unit.value())
                        .update()
                == 1;
    }

    /** The newest question of each unit as far as they may be read, open ones first. */
    List<Extension> of(RequestId request) {
        return jdbc.sql("""
                select * from (
                    select distinct on (e.unit_id) e.*, n.name as unit_name, n.ordinal from report_extension e
                    join unit n on n.id = coalesce(report_unit_today(e.unit_id), e.unit_id)
                    where e.request_id = :request order by e.unit_id, e.id desc) newest
                order by state <> 'OPEN', ordinal, unit_id""")
                .param("request", request.value())
                .query((row, n) -> extension(row))
                .list();
    }

    private static Extension extension(ResultSet row) throws SQLException {
        return new Extension(
                new UnitId(row.getInt("unit_id")),
                row.getString("unit_name"),
                row.getObject("until", LocalDate.class),
                row.getString("reason"),
                row.getString("by_name"),
                Extension.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("granted_to", LocalDate.class)),
                row.getString("answer"));
    }
}
