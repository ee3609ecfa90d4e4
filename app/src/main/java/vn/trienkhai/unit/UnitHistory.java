package vn.trienkhai.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;

/** What is known of one unit besides today's tree: names and places over time, other names, e-mail. */
@Component
class UnitHistory {
    private final JdbcClient jdbc;
    private final Transactions transactions;

    UnitHistory(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Below what a unit stood, from a day until a day (exclusive). */
    record Place(UnitId parent, String name, LocalDate from, Optional<LocalDate> to) {}

    /** @param names the units as which it lived, one for each name, the oldest first */
    record Known(List<Unit> names, List<Place> places, List<Alias> aliases, Optional<String> email) {}

    /** @param last the last day on which the unit is called so; empty where nothing is known of an end */
    record Alias(String words, Optional<LocalDate> last) {}

    Known of(Actor actor, UnitId unit) {
        return transactions.as(actor, () -> new Known(names(unit), places(unit), aliases(unit), email(unit)));
    }

    private List<Unit> names(UnitId unit) {
        return jdbc.sql(
                        """
                with recursive back (id, steps) as (
                    select :unit::integer, 0
                    union
                    select s.from_id, b.steps + 1 from back b join unit_succession s on s.to_id = b.id and s.kind = 'renamed' where b.steps < 20
                ), forth (id, steps) as (
                    select :unit::integer, 0
                    union
                    select s.to_id, f.steps + 1 from forth f join unit_succession s on s.from_id = f.id and s.kind = 'renamed' where f.steps < 20
                ) select\s""" + UnitStore.COLUMNS
                                + " from unit u where u.id in (select id from back union select id from forth) order by u.valid_from, u.id")
                .param("unit", unit.value())
                .query(UnitStore::unit)
                .list();
    }

    private List<Place> places(UnitId unit) {
        return jdbc.sql("""
                select p.parent_id, u.name, p.valid_from, p.valid_to from unit_parent p join unit u on u.id = p.parent_id
                where p.unit_id = :unit order by p.valid_from""")
                .param("unit", unit.value())
                .query((row, n) -> new Place(
                        new UnitId(row.getInt("parent_id")),
                        row.getString("name"),
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_to", LocalDate.class))))
                .list();
    }

    private List<Alias> aliases(UnitId unit) {
        return jdbc.sql("select alias, valid_to - 1 as last from unit_alias where unit_id = :unit order by alias")
                .param("unit", unit.value())
                .query((row, n) ->
                        new Alias(row.getString("alias"), Optional.ofNullable(row.getObject("last", LocalDate.class))))
                .list();
    }

    private Optional<String> email(UnitId unit) {
        return jdbc.sql("select email from unit where id = :unit and email <> ''")
                .param("unit", unit.value())
                .query((row, n) -> row.getString(1))
                .optional();
    }
}
