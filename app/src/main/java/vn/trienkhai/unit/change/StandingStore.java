package vn.trienkhai.unit.change;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;

/** How units stand before a change: read for its plan, and kept from others who would change them. */
@Component
class StandingStore {
    private static final String STANDING = """
            select u.id, u.line, u.level, u.kind, u.name, u.short_name, u.code, u.ordinal, u.valid_from, u.valid_to, p.parent_id
            from unit u left join unit_parent p on p.unit_id = u.id and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
            """;

    private final JdbcClient jdbc;

    StandingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * For the rest of the transaction a branch is read through its indexes. The planner cannot know how small it is: it would read
     * all units, or compile the query first, for a few dozen rows.
     */
    void expectFew() {
        jdbc.sql("""
                select set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true),
                       set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)""").query().singleRow();
    }

    /**
     * Keeps others from changing the units, and from changing what is above them; false when somebody is doing so. Two moves that
     * together would make a circle each change what is above the other's place, so one of them is kept out.
     */
    boolean lock(Collection<UnitId> units, LocalDate day) {
        return jdbc.sql("""
                with recursive up (id, own) as (
                    select i, true from unnest(:units) i
                    union
                    select p.parent_id, false from up join unit_parent p on p.unit_id = up.id
                    where p.valid_to is null or p.valid_to > :day
                ) select pg_try_advisory_xact_lock_shared(hashtext('unit_import'))
                     and bool_and(case when own then pg_try_advisory_xact_lock(hashtext('unit_change'), id)
                                       else pg_try_advisory_xact_lock_shared(hashtext('unit_change'), id) end)
                  from (select id, bool_or(own) as own from up group by id order by id) each""")
                .param("units", numbers(units))
                .param("day", day)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    Map<UnitId, Standing> standing(Collection<UnitId> units, LocalDate day) {
        return list(STANDING + " where u.id = any(:units)", units, day).stream()
                .collect(Collectors.toMap(Standing::id, Function.identity()));
    }

    /** What stands directly below the units on the day. */
    List<Standing> children(Collection<UnitId> units, LocalDate day) {
        return list(STANDING + """
                where p.parent_id = any(:units) and u.valid_from <= :day and (u.valid_to is null or u.valid_to > :day)
                order by u.ordinal, u.id""", units, day);
    }

    private List<Standing> list(String sql, Collection<UnitId> units, LocalDate day) {
        return jdbc.sql(sql)
                .param("units", numbers(units))
                .param("day", day)
                .query((row, n) -> new Standing(
                        new UnitId(row.getInt("id")),
                        Line.valueOf(row.getString("line").toUpperCase(Locale.ROOT)),
                        Level.valueOf(row.getString("level").toUpperCase(Locale.ROOT)),
                        row.getString("kind"),
                        row.getString("name"),
                        row.getString("short_name"),
                        Optional.ofNullable(row.getString("code")),
                        row.getInt("ordinal"),
                        Optional.ofNullable(row.getObject("parent_id", Integer.class))
                                .map(UnitId::new),
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_to", LocalDate.class))))
                .list();
    }

    /** How many of those that follow would meet a unit of their own name, by the name of the unit below which they meet. */
    Map<String, Integer> meetings(ChangePlan plan) {
        var known = plan.inherited().stream()
                .filter(each -> each.below().known().isPresent())
                .toList();
        return jdbc
                .sql("""
                with coming as (select * from unnest(:units, :below) t (unit, below)),
                there as materialized (
                    select b.below, o.id, o.name, o.folded from (select distinct below from coming) b
                    join unit_parent p on p.parent_id = b.below and (p.valid_to is null or p.valid_to > :day)
                    join unit o on o.id = p.unit_id and (o.valid_to is null or o.valid_to > :day))
                select x.name, count(*) as meeting from coming c
                join unit u on u.id = c.unit join unit x on x.id = c.below
                where exists (select from there t where t.below = c.below and t.id <> u.id
                                and t.folded = u.folded and unit_name_key(t.name) = unit_name_key(u.name))
                group by x.id order by x.id""")
                .param(
                        "units",
                        numbers(known.stream().map(each -> each.unit().id()).toList()))
                .param(
                        "below",
                        numbers(known.stream()
                                .map(each -> each.below().known().orElseThrow())
                                .toList()))
                .param("day", plan.day())
                .query((row, n) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }

    /** How many organisations live in the units that end. */
    Map<Standing, Integer> guests(ChangePlan plan) {
        var ended = plan.ended().stream().collect(Collectors.toMap(Standing::id, Function.identity()));
        return jdbc
                .sql("""
                select h.host_id, count(*) from unit_host h
                where h.host_id = any(:ended) and h.unit_id <> all(:ended)
                  and h.valid_from < :day and (h.valid_to is null or h.valid_to > :day)
                group by h.host_id order by h.host_id""")
                .param("ended", numbers(ended.keySet()))
                .param("day", plan.day())
                .query((row, n) ->
                        Map.entry(Objects.requireNonNull(ended.get(new UnitId(row.getInt(1)))), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, LinkedHashMap::new));
    }

    static String stored(Line line) {
        return line.name().toLowerCase(Locale.ROOT);
    }

    static Integer[] numbers(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Integer[]::new);
    }
}
