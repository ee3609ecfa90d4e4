package vn.trienkhai.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.UnitId;

/** The SQL of the unit tables. */
@Component
class UnitStore {
    static final String COLUMNS =
            "u.id, u.line, u.kind, u.level, u.name, u.short_name, u.code, u.ordinal, u.phone, u.valid_from, u.valid_to, ltree2text(u.path) as path";

    private final JdbcClient jdbc;

    UnitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Unit> find(UnitId id) {
        return jdbc.sql("select " + COLUMNS + " from unit u where u.id = :id")
                .param("id", id.value())
                .query(UnitStore::unit)
                .optional();
    }

    List<Unit> find(Collection<UnitId> ids) {
        return jdbc.sql("select " + COLUMNS + " from unit u where u.id = any(:ids) order by u.ordinal, u.id")
                .param("ids", numbers(ids))
                .query(UnitStore::unit)
                .list();
    }

    List<Unit> children(UnitId parent, LocalDate day) {
        return jdbc.sql("select " + COLUMNS + """
                 from unit_parent p join unit u on u.id = p.unit_id
                where p.parent_id = :parent and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
                  and u.valid_from <= :day and (u.valid_to is null or u.valid_to > :day)
                order by u.ordinal, u.id""")
                .param("parent", parent.value())
                .param("day", day)
                .query(UnitStore::unit)
                .list();
    }

    Optional<Unit> parent(UnitId unit, LocalDate day) {
        return jdbc.sql("select " + COLUMNS + """
                 from unit_parent p join unit u on u.id = p.parent_id
                where p.unit_id = :unit and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)""")
                .param("unit", unit.value())
                .param("day", day)
                .query(UnitStore::unit)
                .optional();
    }

    /** In no order and without depths: for a quarter of a million units both are far cheaper outside (see OfficialOrder). */
    List<TreeNode> below(UnitId root) {
        return jdbc.sql("select " + COLUMNS + """
                , case when u.id = r.id then null else subpath(u.path, -2, 1)::text::integer end as parent_id
                from unit r join unit u on u.path <@ r.path
                where r.id = :root""")
                .param("root", root.value())
                .query(UnitStore::node)
                .list();
    }

    /** In no order, see below. */
    List<TreeNode> tree(LocalDate day) {
        return jdbc.sql("select " + COLUMNS + """
                , p.parent_id
                from unit u left join unit_parent p on p.unit_id = u.id
                 and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
                where u.valid_from <= :day and (u.valid_to is null or u.valid_to > :day)""")
                .param("day", day)
                .query(UnitStore::node)
                .list();
    }

    /** The heads of a line on a day: units of the line that stood below none. */
    List<Unit> heads(Line line, LocalDate day) {
        return jdbc.sql("select " + COLUMNS + """
                 from unit u
                where u.line = :line and u.valid_from <= :day and (u.valid_to is null or u.valid_to > :day)
                  and not exists (select from unit_parent p where p.unit_id = u.id
                                   and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day))
                order by u.ordinal, u.id""")
                .param("line", line.stored())
                .param("day", day)
                .query(UnitStore::unit)
                .list();
    }

    /** Those of the units that had others below them on a day. */
    Set<UnitId> parents(Collection<UnitId> units, LocalDate day) {
        return Set.copyOf(jdbc.sql("""
                select distinct p.parent_id from unit_parent p
                where p.parent_id = any(:units) and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)""")
                .param("units", numbers(units))
                .param("day", day)
                .query((row, n) -> new UnitId(row.getInt(1)))
                .list());
    }

    Map<UnitId, Unit> places(Collection<UnitId> units, LocalDate day) {
        return jdbc
                .sql("select p.unit_id as placed, " + COLUMNS + """
                 from unit_parent p join unit u on u.id = p.parent_id
                where p.unit_id = any(:units) and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)""")
                .param("units", numbers(units))
                .param("day", day)
                .query((row, n) -> Map.entry(new UnitId(row.getInt("placed")), unit(row, n)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The units above one, the head of the line first. */
    List<Unit> above(UnitId unit, LocalDate day) {
        return jdbc.sql("""
                with recursive up as (
                    select p.parent_id as id, 1 as steps from unit_parent p
                    where p.unit_id = :unit and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
                    union all
                    select p.parent_id, up.steps + 1 from up join unit_parent p on p.unit_id = up.id
                    where p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day) and up.steps < 20
                ) select\s""" + COLUMNS + " from up join unit u on u.id = up.id order by up.steps desc")
                .param("unit", unit.value())
                .param("day", day)
                .query(UnitStore::unit)
                .list();
    }

    Optional<Unit> host(UnitId guest, LocalDate day) {
        return jdbc.sql("select " + COLUMNS + """
                 from unit_host h join unit u on u.id = h.host_id
                where h.unit_id = :guest and h.valid_from <= :day and (h.valid_to is null or h.valid_to > :day)
                order by u.id limit 1""")
                .param("guest", guest.value())
                .param("day", day)
                .query(UnitStore::unit)
                .optional();
    }

    List<Succession> successions(UnitId unit) {
        return jdbc.sql("""
                with mine as (select * from unit_succession where from_id = :unit union all select * from unit_succession where to_id = :unit)
                select s.from_id, s.to_id, s.on_date, s.kind from mine m join unit_succession s on s.from_id = m.from_id and s.on_date = m.on_date
                union
                select s.from_id, s.to_id, s.on_date, s.kind from mine m join unit_succession s on s.to_id = m.to_id and s.on_date = m.on_date
                order by on_date, from_id, to_id""")
                .param("unit", unit.value())
                .query((row, n) -> new Succession(
                        new UnitId(row.getInt("from_id")),
                        new UnitId(row.getInt("to_id")),
                        row.getObject("on_date", LocalDate.class),
                        Succession.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT))))
                .list();
    }

    List<Unit> guests(UnitId host, LocalDate day) {
        return jdbc.sql("select " + COLUMNS + """
                 from unit_host h join unit u on u.id = h.unit_id
                where h.host_id = :host and h.valid_from <= :day and (h.valid_to is null or h.valid_to > :day)
                order by u.line, u.ordinal, u.id""")
                .param("host", host.value())
                .param("day", day)
                .query(UnitStore::unit)
                .list();
    }

    List<UnitId> insert(Founding founding, LocalDate today) {
        var ids = new ArrayList<UnitId>();
        founding.units().forEach(unit -> ids.add(insert(unit)));
        for (var place : founding.places()) {
            jdbc.sql(
                            "insert into unit_parent (unit_id, parent_id, valid_from, valid_to) values (:unit, :parent, :from, :to)")
                    .param("unit", ids.get(place.unit()).value())
                    .param("parent", ids.get(place.parent()).value())
                    .param("from", place.from())
                    .param("to", place.to().orElse(null))
                    .update();
        }
        for (var step : founding.successions()) {
            jdbc.sql("insert into unit_succession (from_id, to_id, on_date, kind) values (?, ?, ?, ?)")
                    .params(
                            ids.get(step.from()).value(),
                            ids.get(step.to()).value(),
                            step.onDate(),
                            step.kind().name().toLowerCase(Locale.ROOT))
                    .update();
        }
        for (var guest : founding.guests()) {
            jdbc.sql("insert into unit_host (unit_id, host_id, valid_from) values (?, ?, ?)")
                    .params(ids.get(guest.unit()).value(), ids.get(guest.host()).value(), guest.from())
                    .update();
        }
        jdbc.sql("select unit_refresh_paths(:day)").param("day", today).query().singleRow();
        return ids;
    }

    private UnitId insert(NewUnit unit) {
        var id = new UnitId(jdbc.sql("""
                insert into unit (line, kind, level, name, short_name, code, ordinal, phone, valid_from, valid_to)
                values (:line, :kind, :level, :name, :shortName, :code, :ordinal, :phone, :from, :to) returning id""")
                .param("line", unit.line().stored())
                .param("kind", unit.kind())
                .param("level", unit.level().stored())
                .param("name", unit.name())
                .param("shortName", unit.shortName())
                .param("code", unit.code().orElse(null))
                .param("ordinal", unit.ordinal())
                .param("phone", unit.phone().orElse(null))
                .param("from", unit.validFrom())
                .param("to", unit.validTo().orElse(null))
                .query(Integer.class)
                .single());
        for (var alias : unit.aliases()) {
            jdbc.sql("insert into unit_alias (unit_id, alias) values (?, ?) on conflict do nothing")
                    .params(id.value(), alias)
                    .update();
        }
        return id;
    }

    static Integer[] numbers(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Integer[]::new);
    }

    private static TreeNode node(ResultSet row, int number) throws SQLException {
        int parent = row.getInt("parent_id");
        var parentId = row.wasNull() ? Optional.<UnitId>empty() : Optional.of(new UnitId(parent));
        return new TreeNode(unit(row, number), parentId, 0);
    }

    static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                new UnitId(row.getInt("id")),
                Line.of(row.getString("line")),
                row.getString("kind"),
                Level.of(row.getString("level")),
                row.getString("name"),
                row.getString("short_name"),
                Optional.ofNullable(row.getString("code")),
                row.getInt("ordinal"),
                Optional.ofNullable(row.getString("phone")),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                Optional.ofNullable(row.getString("path")));
    }
}
