package vn.trienkhai.directive.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Withdrawal;
import vn.trienkhai.shared.Columns;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;

/** The SQL of what was sent to other units and what became of it there. */
@Component
class DeliveryStore {
    private final JdbcClient jdbc;

    DeliveryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Enters the directive in the registers of these units; those who have it already keep their entry.
     *
     * @return to whom it is new; only units alive today, never the caller
     */
    List<UnitId> deliver(DirectiveId directive, Collection<UnitId> units) {
        return jdbc.sql("select directive_deliver(:directive, :units)")
                .param("directive", directive.value())
                .param("units", ids(units))
                .query((row, n) -> new UnitId(row.getInt(1)))
                .list();
    }

    /** Those of these units that were sent it before and have it no longer get it again; the others are left as they are. */
    long redeliver(DirectiveId directive, Collection<UnitId> units, String words) {
        return jdbc.sql("select directive_redeliver(:directive, :units, :words)")
                .param("directive", directive.value())
                .param("units", ids(units))
                .param("words", words)
                .query(Long.class)
                .single();
    }

    /** Which of these units had it recalled by another sender, who alone may send it to them again. */
    List<UnitId> recalledByOthers(DirectiveId directive, Collection<UnitId> units) {
        return jdbc.sql("select directive_recalled_by_others(:directive, :units)")
                .param("directive", directive.value())
                .param("units", ids(units))
                .query((row, n) -> new UnitId(row.getInt(1)))
                .list();
    }

    Coverage counts(DirectiveId directive) {
        return jdbc.sql(
                        "select count(*) as delivered, count(acknowledged_at) as acknowledged from directive_deliveries(:id)")
                .param("id", directive.value())
                .query((row, n) -> new Coverage(row.getInt("delivered"), row.getInt("acknowledged")))
                .single();
    }

    List<Delivery> deliveries(DirectiveId directive, int limit) {
        return jdbc.sql("""
                select x.* from directive_sent(:id) x join unit u on u.id = x.unit_id
                order by u.line, u.path, u.ordinal limit :limit""")
                .param("id", directive.value())
                .param("limit", limit)
                .query((row, n) -> delivery(row))
                .list();
    }

    /** Deliveries that stand in one of these ways (all, where none is named), of units whose name holds the words. */
    List<Delivery> deliveries(DirectiveId directive, Collection<Standing> standings, String words, int limit) {
        return jdbc.sql("""
                select x.* from directive_sent(:id) x join unit u on u.id = x.unit_id
                where (:any or case when x.withdrawn_by_unit = x.unit_id then 'SENT_BACK' when x.withdrawn_at is not null then 'RECALLED'
                        when x.derived_at is not null then 'DERIVED' when x.acknowledged_at is not null then 'ACKNOWLEDGED'
                        when x.opened_at is not null then 'OPENED' else 'DELIVERED' end = any(:standings))
                  and (:words = '' or position(:words in fold(u.name)) > 0)
                order by u.line, u.path, u.ordinal limit :limit""")
                .param("id", directive.value())
                .param("any", standings.isEmpty())
                .param("standings", standings.stream().map(Standing::name).toArray(String[]::new))
                .param("words", Vietnamese.fold(words))
                .param("limit", limit)
                .query((row, n) -> delivery(row))
                .list();
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                new UnitId(row.getInt("unit_id")),
                Columns.instant(row, "delivered_at"),
                Columns.optionalInt(row, "entry_no"),
                Columns.optionalInstant(row, "acknowledged_at"),
                Optional.ofNullable(row.getString("acknowledged_by_name")),
                Columns.optionalInstant(row, "opened_at"),
                Optional.ofNullable(row.getString("opened_by_name")),
                Columns.optionalInstant(row, "derived_at"),
                withdrawal(row));
    }

    private static Optional<Withdrawal> withdrawal(ResultSet row) throws SQLException {
        var at = Columns.optionalInstant(row, "withdrawn_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(new Withdrawal(
                        at.get(),
                        new UnitId(row.getInt("withdrawn_by_unit")),
                        Optional.ofNullable(row.getString("withdrawn_by_name")),
                        row.getString("withdrawn_reason"),
                        Optional.ofNullable(row.getObject("replaced_by", Long.class))
                                .map(DirectiveId::new)));
    }

    private static Integer[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Integer[]::new);
    }
}
