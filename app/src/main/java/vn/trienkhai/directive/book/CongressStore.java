package vn.trienkhai.directive.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Columns;
import vn.trienkhai.shared.UnitId;

/** The SQL of congresses: which were entered, and whether numbers were given in them. */
@Component
class CongressStore {
    private final JdbcClient jdbc;

    CongressStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Congress> of(UnitId unit) {
        return jdbc.sql("""
                select id, name, first_day, lead(first_day) over (order by first_day) as until, entered_by_name, entered_at
                from directive_congress where unit_id = :unit and withdrawn_at is null order by first_day desc""")
                .param("unit", unit.value())
                .query((row, n) -> new Congress(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getObject("first_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("until", LocalDate.class)),
                        row.getString("entered_by_name"),
                        Columns.instant(row, "entered_at")))
                .list();
    }

    /** The last day from this one on, and before another, of which a congress number was given here or is kept. */
    Optional<LocalDate> given(UnitId unit, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                select max(day) from (
                    select d.issued_on as day from directive d
                    where d.registered_by_unit = :unit and d.origin = 'own' and d.state = 'issued' and d.symbol like '%/ĐH'
                    union all
                    select coalesce(k.of_day, (k.kept_at at time zone 'Asia/Ho_Chi_Minh')::date) from directive_number k
                    where k.unit_id = :unit and k.doc_type = 'ĐH' and k.taken_at is null and k.released_at is null) numbered
                where day >= :from and day < :until""")
                .param("unit", unit.value())
                .param("from", from)
                .param("until", until)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    long enter(UnitId unit, String name, LocalDate firstDay, String by) {
        return jdbc.sql("""
                insert into directive_congress (unit_id, name, first_day, entered_by_name) values (:unit, :name, :day, :by) returning id""")
                .param("unit", unit.value())
                .param("name", name)
                .param("day", firstDay)
                .param("by", by)
                .query(Long.class)
                .single();
    }

    void withdraw(long id, String reason, String by) {
        jdbc.sql("""
                update directive_congress set withdrawn_at = now(), withdrawn_by_name = :by, withdrawn_reason = :reason
                where id = :id and withdrawn_at is null""").param("id", id).param("by", by).param("reason", reason).update();
    }
}
