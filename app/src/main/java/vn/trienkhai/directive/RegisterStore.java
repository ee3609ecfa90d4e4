package vn.trienkhai.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Columns;
import vn.trienkhai.shared.UnitId;

/** The SQL of the registers: which unit has which directive, and its running numbers. */
@Component
class RegisterStore {
    private static final String LINES =
            "select e.id as place, e.book, e.entry_no, e.entry_year, e.delivered_at, e.delivered_by_unit, e.acknowledged_at, "
                    + "e.withdrawn_at, e.withdrawn_by_unit, e.withdrawn_by_name, e.withdrawn_reason, e.replaced_by, "
                    + DirectiveStore.COLUMNS + " from directive_entry e join directive d on d.id = e.directive_id";

    private final JdbcClient jdbc;

    RegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters a directive in the unit's own register; an incoming one counts as acknowledged by who registers it. */
    void enter(UnitId unit, DirectiveId directive, Book book, Optional<EntryNumber> number, Optional<String> byName) {
        jdbc.sql("""
                insert into directive_entry (unit_id, directive_id, book, entry_year, entry_no, delivered_by_unit,
                    acknowledged_at, acknowledged_by_name)
                values (:unit, :directive, :book, :year, :no, :unit, case when :by::text is null then null else now() end, :by)""")
                .param("unit", unit.value())
                .param("directive", directive.value())
                .param("book", book.stored())
                .param("year", number.map(EntryNumber::year).orElse(null))
                .param("no", number.map(EntryNumber::no).orElse(null))
                .param("by", byName.orElse(null))
                .update();
    }

    record EntryNumber(int year, int no) {}

    /** The next number of a series; two that ask at once wait for each other and get two numbers. */
    int next(UnitId unit, String series, int period) {
        return jdbc.sql("""
                insert into directive_counter (unit_id, series, period, last) values (:unit, :series, :period, 1)
                on conflict (unit_id, series, period) do update set last = directive_counter.last + 1 returning last""")
                .param("unit", unit.value())
                .param("series", series)
                .param("period", period)
                .query(Integer.class)
                .single();
    }

    List<RegisterLine> newest(UnitId unit, Book book, int limit) {
        return jdbc.sql(LINES + " where e.unit_id = :unit and e.book = :book order by e.id desc limit :limit")
                .param("unit", unit.value())
                .param("book", book.stored())
                .param("limit", limit)
                .query(RegisterStore::line)
                .list();
    }

    /** Lines at these places, newest first. */
    List<RegisterLine> lines(UnitId unit, Collection<Long> places) {
        return jdbc.sql(LINES + " where e.id = any(:places) and e.unit_id = :unit order by e.id desc")
                .param("unit", unit.value())
                .param("places", places.toArray(Long[]::new))
                .query(RegisterStore::line)
                .list();
    }

    Optional<RegisterLine> line(UnitId unit, DirectiveId directive) {
        return jdbc.sql(LINES + " where e.unit_id = :unit and e.directive_id = :directive")
                .param("unit", unit.value())
                .param("directive", directive.value())
                .query(RegisterStore::line)
                .optional();
    }

    List<RegisterLine> waiting(UnitId unit, int limit) {
        return jdbc.sql(LINES + """
                 where e.unit_id = :unit and e.acknowledged_at is null and e.withdrawn_at is null and e.book = 'incoming'
                order by e.id desc limit :limit""")
                .param("unit", unit.value())
                .param("limit", limit)
                .query(RegisterStore::line)
                .list();
    }

    int countWaiting(UnitId unit) {
        return jdbc.sql(
                        "select count(*) from directive_entry where unit_id = :unit and acknowledged_at is null and withdrawn_at is null and book = 'incoming'")
                .param("unit", unit.value())
                .query(Integer.class)
                .single();
    }

    void number(UnitId unit, DirectiveId directive, EntryNumber number, String byName) {
        jdbc.sql("""
                update directive_entry set entry_year = :year, entry_no = :no, acknowledged_at = now(), acknowledged_by_name = :by
                where unit_id = :unit and directive_id = :directive""")
                .param("year", number.year())
                .param("no", number.no())
                .param("by", byName)
                .param("unit", unit.value())
                .param("directive", directive.value())
                .update();
    }

    private static RegisterLine line(ResultSet row, int number) throws SQLException {
        return new RegisterLine(
                row.getLong("place"),
                DirectiveStore.directive(row, number),
                Book.of(row.getString("book")),
                Columns.optionalInt(row, "entry_no"),
                Columns.optionalInt(row, "entry_year"),
                Columns.instant(row, "delivered_at"),
                new UnitId(row.getInt("delivered_by_unit")),
                Columns.optionalInstant(row, "acknowledged_at"),
                withdrawal(row));
    }

    private static Optional<Withdrawal> withdrawal(ResultSet row) throws SQLException {
        var at = row.getObject("withdrawn_at", OffsetDateTime.class);
        if (at == null) {
            return Optional.empty();
        }
        return Optional.of(new Withdrawal(
                at.toInstant(),
                new UnitId(row.getInt("withdrawn_by_unit")),
                Optional.ofNullable(row.getString("withdrawn_by_name")),
                row.getString("withdrawn_reason"),
                Optional.ofNullable(row.getObject("replaced_by", Long.class)).map(DirectiveId::new)));
    }
}
