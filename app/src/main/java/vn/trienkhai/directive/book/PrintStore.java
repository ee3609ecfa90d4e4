package vn.trienkhai.directive.book;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.Book;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.Columns;
import vn.trienkhai.shared.UnitId;

/** The SQL of printing: which lines of a register lie in a span, and to whom of the unit they were passed on. */
@Component
class PrintStore {
    private final JdbcClient jdbc;

    PrintStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the number they were given on arrival. */
    List<Long> arrived(UnitId unit, RegisterSpan.Of numbers, int limit) {
        return jdbc.sql("""
                select id from directive_entry
                where unit_id = :unit and book = :book and entry_year = :year and entry_no between :first and :last
                order by entry_no limit :limit""")
                .param("unit", unit.value())
                .param("book", Book.INCOMING.stored())
                .param("year", numbers.year())
                .param("first", numbers.from())
                .param("last", numbers.until())
                .param("limit", limit)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** By the number they bear. */
    List<Long> sent(UnitId unit, NumberSeries series, RegisterSpan.Of numbers, int limit) {
        return jdbc.sql("""
                select e.id from directive_entry e join directive d on d.id = e.directive_id
                    cross join lateral (select substring(d.number from '^\\d{1,9}')::integer as value) n
                where e.unit_id = :unit and e.book = :book and e.acknowledged_at is not null and d.state <> 'drafted'
                    and n.value between :first and :last and\s""" + SeriesCondition.IN_SERIES + " order by n.value, d.number, e.id limit :limit")
                .param("unit", unit.value())
                .param("book", Book.OUTGOING.stored())
                .params(SeriesCondition.values(series))
                .param("first", numbers.from())
                .param("last", numbers.until())
                .param("limit", limit)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    List<Long> ofDays(UnitId unit, RegisterSpan span, int limit) {
        var day = span.book() == Book.INCOMING
                ? "(e.acknowledged_at at time zone 'Asia/Ho_Chi_Minh')::date"
                : "coalesce(d.issued_on, (e.acknowledged_at at time zone 'Asia/Ho_Chi_Minh')::date)";
        return jdbc.sql("select e.id from directive_entry e join directive d on d.id = e.directive_id"
                        + " where e.unit_id = :unit and e.book = :book and e.acknowledged_at is not null and d.state <> 'drafted' and "
                        + day
                        + " between :from::date and :until::date and (:type = '' or d.doc_type = :type or :type = 'ĐH' and d.symbol like '%/ĐH') order by "
                        + day
                        + ", e.entry_year, e.entry_no, e.id limit :limit")
                .param("unit", unit.value())
                .param("book", span.book().stored())
                .param("type", span.docType())
                .param("from", span.from().map(Object::toString).orElse("-infinity"))
                .param("until", span.until().map(Object::toString).orElse("infinity"))
                .param("limit", limit)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** Whom of the unit a directive was first handed to, and when. */
    record PassedOn(String to, Instant at) {}

    Map<DirectiveId, PassedOn> passedOn(UnitId unit, Collection<DirectiveId> directives) {
        record Of(DirectiveId directive, PassedOn passedOn) {}
        return jdbc
                .sql("""
                select distinct on (directive_id) directive_id, to_name, handed_at from directive_handling
                where unit_id = :unit and directive_id = any(:directives) order by directive_id, handed_at, id""")
                .param("unit", unit.value())
                .param("directives", directives.stream().map(DirectiveId::value).toArray(Long[]::new))
                .query((row, n) -> new Of(
                        new DirectiveId(row.getLong("directive_id")),
                        new PassedOn(row.getString("to_name"), Columns.instant(row, "handed_at"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Of::directive, Of::passedOn));
    }
}
