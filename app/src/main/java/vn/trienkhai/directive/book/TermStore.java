package vn.trienkhai.directive.book;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Columns;
import vn.trienkhai.shared.UnitId;

/** The SQL of terms: which first days were entered, and what numbers stand that another day would touch. */
@Component
class TermStore {
    private final JdbcClient jdbc;

    TermStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TermDays of(UnitId unit) {
        return new TermDays(jdbc.sql("""
                select id, first_day, first_year, last_year, entered_by_name, entered_at from directive_term
                where unit_id = :unit and withdrawn_at is null order by first_day""")
                .param("unit", unit.value())
                .query((row, n) -> new EnteredTerm(
                        row.getLong("id"),
                        row.getObject("first_day", LocalDate.class),
                        row.getInt("first_year"),
                        row.getInt("last_year"),
                        row.getString("entered_by_name"),
                        Columns.instant(row, "entered_at")))
                .list());
    }

    /** Holds off whoever would change the days of terms until this transaction has given its number. */
    void holdDays(UnitId unit) {
        lock("pg_advisory_xact_lock_shared", unit);
    }

    /** Holds off whoever would give a number until this transaction has changed the days of terms. */
    void holdNumbers(UnitId unit) {
        lock("pg_advisory_xact_lock", unit);
    }

    private void lock(String function, UnitId unit) {
        jdbc.sql("select " + function + "(hashtext('directive_term'), :unit)")
                .param("unit", unit.value())
                .query(row -> {});
    }

    /** Numbers of own documents that stand for good, and those that are kept, each on its day; those of congresses have no term. */
    List<TermChange.Standing> standing(UnitId unit) {
        return jdbc.sql("""
                select d.doc_type, ltrim(d.number, '0') as number, n.value, d.number_raw as written, d.issued_on as day,
                    d.state = 'issued' as given
                from directive d cross join lateral (select substring(d.number from '^\\d{1,9}')::integer as value) n
                where d.registered_by_unit = :unit and d.origin = 'own' and d.state in ('confirmed', 'issued')
                    and d.issued_on is not null and n.value > 0 and coalesce(d.symbol, '') not like '%/ĐH'
                union all
                select k.doc_type, k.number::text, k.number, to_char(k.number, 'FM999900') || '-' || k.doc_type || ' (' || k.purpose || ')',
                    coalesce(k.of_day, (k.kept_at at time zone 'Asia/Ho_Chi_Minh')::date), true
                from directive_number k where k.unit_id = :unit and k.taken_at is null and k.released_at is null
                    and k.doc_type <> 'ĐH'""")
                .param("unit", unit.value())
                .query((row, n) -> new TermChange.Standing(
                        row.getString("doc_type"),
                        row.getString("number"),
                        row.getInt("value"),
                        row.getString("written"),
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("given")))
                .list();
    }

    long enter(UnitId unit, LocalDate firstDay, int firstYear, int lastYear, String by) {
        return jdbc.sql("""
                insert into directive_term (unit_id, first_day, first_year, last_year, entered_by_name)
                values (:unit, :day, :first, :last, :by) returning id""")
                .param("unit", unit.value())
                .param("day", firstDay)
                .param("first", firstYear)
                .param("last", lastYear)
                .param("by", by)
                .query(Long.class)
                .single();
    }

    void withdraw(long id, String reason, String by) {
        jdbc.sql("""
                update directive_term set withdrawn_at = now(), withdrawn_by_name = :by, withdrawn_reason = :reason
                where id = :id and withdrawn_at is null""").param("id", id).param("by", by).param("reason", reason).update();
    }
}
