package vn.trienkhai.directive.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.UnitId;

/** The SQL of what was sent to other units and what became of it there. */
@Component
class DeliveryStore {
    private final JdbcClient jdbc;

    DeliveryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of these units this unit has not delivered the directive to yet; only units alive today, never itself. */
    List<UnitId> notYetDelivered(DirectiveId directive, UnitId by, Collection<UnitId> units) {
        return jdbc.sql("""
                select u.id from unit u
                where u.id = any(:units) and u.path is not null and u.id <> :by
                  and not exists (select from directive_deliveries(:directive, :units) x where x.unit_id = u.id)
                order by u.id""")
                .param("units", ids(units))
                .param("directive", directive.value())
                .param("by", by.value())
                .query((row, n) -> new UnitId(row.getInt("id")))
                .list();
    }

    /** Enters the directive in the registers of these units; those who have it from elsewhere keep their entry. */
    void deliver(DirectiveId directive, UnitId by, Collection<UnitId> units) {
        jdbc.sql("""
                insert into directive_entry (unit_id, directive_id, book, delivered_by_unit)
                select u, :directive, 'incoming', :by from unnest(:units) u
                on conflict do nothing""")
                .param("directive", directive.value())
                .param("by", by.value())
                .param("units", ids(units))
                .update();
    }

    record Counts(int delivered, int acknowledged) {}

    Counts counts(DirectiveId directive) {
        return jdbc.sql(
                        "select count(*) as delivered, count(acknowledged_at) as acknowledged from directive_deliveries(:id)")
                .param("id", directive.value())
                .query((row, n) -> new Counts(row.getInt("delivered"), row.getInt("acknowledged")))
                .single();
    }

    List<Delivery> deliveries(DirectiveId directive, boolean waitingOnly, int limit) {
        return jdbc.sql("""
                select x.unit_id, x.delivered_at, x.entry_no, x.acknowledged_at, x.acknowledged_by_name
                from directive_deliveries(:id) x join unit u on u.id = x.unit_id
                where not :waiting or x.acknowledged_at is null
                order by u.line, u.path, u.ordinal limit :limit""")
                .param("id", directive.value())
                .param("waiting", waitingOnly)
                .param("limit", limit)
                .query((row, n) -> new Delivery(
                        new UnitId(row.getInt("unit_id")),
                        row.getObject("delivered_at", OffsetDateTime.class).toInstant(),
                        optionalInt(row, "entry_no"),
                        Optional.ofNullable(row.getObject("acknowledged_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        Optional.ofNullable(row.getString("acknowledged_by_name"))))
                .list();
    }

    private static OptionalInt optionalInt(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static Integer[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Integer[]::new);
    }
}
