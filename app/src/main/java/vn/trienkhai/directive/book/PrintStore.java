package vn.trienkhai.directive.book;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.Book;
import vn.trienkhai.shared.UnitId;

/** The SQL of printing: which lines of a register lie in a span. */
@Component
class PrintStore {
    private final JdbcClient jdbc;

    PrintStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Long> places(UnitId unit, RegisterSpan span, int limit) {
        return span.isOfNumbers() ? ofNumbers(unit, span, limit) : ofDays(unit, span, limit);
    }

    private List<Long> ofNumbers(UnitId unit, RegisterSpan span, int limit) {
        return jdbc.sql("""
                select id from directive_entry
                where unit_id = :unit and book = :book and entry_year = :year and entry_no between :first and :last
                order by entry_no limit :limit""")
                .param("unit", unit.value())
                .param("book", span.book().stored())
                .param("year", span.year())
                .param("first", span.firstNo().orElse(1))
                .param("last", span.lastNo().orElse(Integer.MAX_VALUE))
                .param("limit", limit)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    private List<Long> ofDays(UnitId unit, RegisterSpan span, int limit) {
        var day = span.book() == Book.INCOMING
                ? "(e.acknowledged_at at time zone 'Asia/Ho_Chi_Minh')::date"
                : "coalesce(d.issued_on, (e.acknowledged_at at time zone 'Asia/Ho_Chi_Minh')::date)";
        return jdbc.sql("select e.id from directive_entry e join directive d on d.id = e.directive_id"
                        + " where e.unit_id = :unit and e.book = :book and e.acknowledged_at is not null and d.state <> 'drafted' and "
                        + day + " between :from::date and :until::date order by " + day
                        + ", e.entry_year, e.entry_no, e.id limit :limit")
                .param("unit", unit.value())
                .param("book", span.book().stored())
                .param("from", span.from().map(Object::toString).orElse("-infinity"))
                .param("until", span.until().map(Object::toString).orElse("infinity"))
                .param("limit", limit)
                .query((row, n) -> row.getLong(1))
                .list();
    }
}
