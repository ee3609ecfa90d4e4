package vn.trienkhai.directive.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.Columns;
import vn.trienkhai.shared.UnitId;

/** The SQL of numbers: which a unit has used, kept, given back. */
@Component
class NumberStore {
    /** Own documents of a series that stand for good, with the number before any letter ("125a" is 125). */
    private static final String USED = """
             from directive d cross join lateral (select substring(d.number from '^\\d{1,9}')::integer as value) n
            where d.registered_by_unit = :unit and d.origin = 'own' and d.state in ('confirmed', 'issued') and n.value > 0 and\s""" + SeriesCondition.IN_SERIES;

    /** Numbers kept in the days of a series, also those used or given back since. */
    private static final String KEPT = """
             from directive_number k
            where k.unit_id = :unit and k.doc_type = :type
              and coalesce(k.of_day, (k.kept_at at time zone 'Asia/Ho_Chi_Minh')::date) >= :from
              and coalesce(k.of_day, (k.kept_at at time zone 'Asia/Ho_Chi_Minh')::date) < :until""";

    private final JdbcClient jdbc;

    NumberStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last number given in a series; the series is this transaction's alone until it ends. */
    int lock(UnitId unit, NumberSeries series) {
        return of(unit, series, """
                insert into directive_counter (unit_id, series, period, last) values (:unit, :counter, :period, 0)
                on conflict (unit_id, series, period) do update set last = directive_counter.last returning last""").query(Integer.class).single();
    }

    /**
     * The highest number known of a series: given here, or borne by a document that was registered, or once kept. The last two are
     * looked up by their days, which stay when a first day of a term is entered later and the counter begins anew.
     */
    int highest(UnitId unit, NumberSeries series) {
        return inSeries(unit, series, """
                select greatest(
                    coalesce((select last from directive_counter where unit_id = :unit and series = :counter and period = :period), 0),
                    coalesce((select max(n.value)""" + USED + """
                    ), 0),
                    coalesce((select max(k.number)""" + KEPT + """
                    ), 0))""")
                .param("counter", series.counter())
                .param("period", series.period())
                .query(Integer.class)
                .single();
    }

    void last(UnitId unit, NumberSeries series, int last) {
        of(unit, series, """
                update directive_counter set last = :last where unit_id = :unit and series = :counter and period = :period""").param("last", last).update();
    }

    private JdbcClient.StatementSpec of(UnitId unit, NumberSeries series, String sql) {
        return jdbc.sql(sql)
                .param("unit", unit.value())
                .param("counter", series.counter())
                .param("period", series.period());
    }

    List<Integer> used(UnitId unit, NumberSeries series) {
        return inSeries(unit, series, "select distinct n.value" + USED + " order by 1")
                .query((row, n) -> row.getInt(1))
                .list();
    }

    /** A document that bears a number, as people would name it. */
    record Holder(DirectiveId id, String numberRaw, LocalDate day, String subject, String by) {}

    Optional<Holder> holder(UnitId unit, NumberSeries series, String number, DirectiveId but) {
        return inSeries(
                        unit,
                        series,
                        "select d.id, d.number_raw, d.issued_on, d.subject, d.created_by_name" + USED
                                + " and ltrim(d.number, '0') = ltrim(:number, '0') and d.id <> :but order by d.id limit 1")
                .param("number", number)
                .param("but", but.value())
                .query((row, n) -> new Holder(
                        new DirectiveId(row.getLong("id")),
                        row.getString("number_raw"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("subject"),
                        row.getString("created_by_name")))
                .optional();
    }

    private JdbcClient.StatementSpec inSeries(UnitId unit, NumberSeries series, String sql) {
        return jdbc.sql(sql).param("unit", unit.value()).params(SeriesCondition.values(series));
    }

    /** Types that this unit has numbered or kept numbers of in the years from {@code from}. */
    List<String> types(UnitId unit, LocalDate from) {
        return jdbc.sql("""
                select d.doc_type from directive d
                where d.registered_by_unit = :unit and d.origin = 'own' and d.issued_on >= :from and d.state in ('confirmed', 'issued')
                union select k.doc_type from directive_number k where k.unit_id = :unit
                    and coalesce(k.of_day, (k.kept_at at time zone 'Asia/Ho_Chi_Minh')::date) >= :from and k.doc_type <> 'ĐH'
                order by 1""")
                .param("unit", unit.value())
                .param("from", from)
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** @param day of the series, where it has ended; else it stands in the series of today */
    void keep(UnitId unit, NumberSeries series, int number, String purpose, String by, @Nullable LocalDate day) {
        jdbc.sql("""
                insert into directive_number (unit_id, doc_type, period, number, purpose, kept_by_name, of_day)
                values (:unit, :type, :period, :number, :purpose, :by, :day)""")
                .param("day", day, Types.DATE)
                .param("unit", unit.value())
                .param("type", series.docType())
                .param("period", series.period())
                .param("number", number)
                .param("purpose", purpose)
                .param("by", by)
                .update();
    }

    List<ReservedNumber> kept(UnitId unit, NumberSeries series) {
        return inSeries(
                        unit,
                        series,
                        "select k.id, k.number, k.purpose, k.kept_by_name, k.kept_at" + KEPT
                                + " and k.taken_at is null and k.released_at is null order by k.number")
                .query((row, n) -> reserved(row, series))
                .list();
    }

    /** @param day when it was kept, which says in what series it stands */
    record Kept(long id, String docType, LocalDate day, int number) {}

    /** A number that is kept and neither used nor given back, held until the end of the transaction. */
    Optional<Kept> lockKept(UnitId unit, long id) {
        return jdbc.sql("""
                select id, doc_type, coalesce(of_day, (kept_at at time zone 'Asia/Ho_Chi_Minh')::date) as day, number from directive_number
                where unit_id = :unit and id = :id and taken_at is null and released_at is null for update""")
                .param("unit", unit.value())
                .param("id", id)
                .query((row, n) -> new Kept(
                        row.getLong("id"),
                        row.getString("doc_type"),
                        row.getObject("day", LocalDate.class),
                        row.getInt("number")))
                .optional();
    }

    void take(long id, String by) {
        jdbc.sql("update directive_number set taken_at = now(), taken_by_name = :by where id = :id")
                .param("id", id)
                .param("by", by)
                .update();
    }

    void release(long id, String reason, String by) {
        jdbc.sql("""
                update directive_number set released_at = now(), released_by_name = :by, released_reason = :reason
                where id = :id""").param("id", id).param("by", by).param("reason", reason).update();
    }

    /** Numbers of a series that were given back, each with the newest reason. */
    List<Gap> released(UnitId unit, NumberSeries series) {
        return inSeries(
                        unit,
                        series,
                        "select distinct on (k.number) k.number, k.released_reason, k.released_by_name" + KEPT
                                + " and k.released_at is not null order by k.number, k.released_at desc")
                .query((row, n) -> new Gap(
                        row.getInt("number"),
                        Optional.of(row.getString("released_reason")),
                        Optional.of(row.getString("released_by_name"))))
                .list();
    }

    private static ReservedNumber reserved(ResultSet row, NumberSeries series) throws SQLException {
        return new ReservedNumber(
                row.getLong("id"),
                series,
                row.getInt("number"),
                row.getString("purpose"),
                row.getString("kept_by_name"),
                Columns.instant(row, "kept_at"));
    }
}
