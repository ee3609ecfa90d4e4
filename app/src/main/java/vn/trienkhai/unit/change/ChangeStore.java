package vn.trienkhai.unit.change;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.change.ChangePlan.Placing;

/** The SQL of changes by hand. */
@Component
class ChangeStore {
    private static final String STANDING = """
            select u.id, u.line, u.level, u.kind, u.name, u.short_name, u.code, u.ordinal, u.valid_from, u.valid_to, p.parent_id
            from unit u left join unit_parent p on p.unit_id = u.id and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
            """;

    private final JdbcClient jdbc;

    ChangeStore(JdbcClient jdbc) {
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

    /** Begins to keep what every row was before. */
    long open(Actor actor, UnitChange change, String title) {
        long id = jdbc.sql("""
                insert into unit_change (decided_by, account_name, title, on_date, unit_ids)
                values (:unit, :name, :title, :day, :units) returning id""")
                .param("unit", actor.unit().value())
                .param("name", actor.name())
                .param("title", title)
                .param("day", change.on())
                .param("units", numbers(change.named()))
                .query((row, n) -> row.getLong(1))
                .single();
        journal(Long.toString(id));
        return id;
    }

    private void journal(String change) {
        jdbc.sql("select set_config('app.unit_change', :change, true)")
                .param("change", change)
                .query()
                .singleRow();
    }

    /** Enters the plan; the numbers of the newcomers, in their order. */
    List<UnitId> enter(ChangePlan plan, LocalDate today) {
        var founded = plan.newcomers().stream()
                .map(each -> found(each, plan.day(), today))
                .toList();
        for (int i = 0; i < founded.size(); i++) {
            var id = founded.get(i);
            plan.newcomers().get(i).formerly().ifPresent(former -> carryNames(former, id));
        }
        place(Stream.concat(plan.moved().stream(), plan.inherited().stream()).toList(), founded, plan.day());
        end(plan, founded);
        return founded;
    }

    /** Other names and tags of a unit go on with the one in its place. */
    private void carryNames(UnitId former, UnitId next) {
        for (var sql : List.of(
                "insert into unit_alias (unit_id, alias, valid_to) select :unit, alias, valid_to from unit_alias where unit_id = :former",
                "insert into unit_tag (unit_id, tag) select :unit, tag from unit_tag where unit_id = :former")) {
            jdbc.sql(sql)
                    .param("unit", next.value())
                    .param("former", former.value())
                    .update();
        }
    }

    private UnitId found(ChangePlan.Newcomer newcomer, LocalDate day, LocalDate today) {
        var id = new UnitId(jdbc.sql("""
                with fresh as (select nextval('unit_id_seq')::integer as id)
                insert into unit (id, line, kind, level, name, short_name, code, ordinal, valid_from, path) overriding system value
                select f.id, :line, :kind, :level, :name, :shortName, :code, :ordinal, :day,
                       case when :day <= :today then coalesce((select path from unit where id = :parent), '') || f.id::text end
                from fresh f returning id""")
                .param("line", stored(newcomer.line()))
                .param("kind", newcomer.kind())
                .param("level", newcomer.level().name().toLowerCase(Locale.ROOT))
                .param("name", newcomer.name())
                .param("shortName", newcomer.shortName())
                .param("code", newcomer.code().orElse(null))
                .param("ordinal", newcomer.ordinal())
                .param("day", day)
                .param("today", today)
                .param("parent", newcomer.parent().map(UnitId::value).orElse(null), java.sql.Types.INTEGER)
                .query((row, n) -> row.getInt(1))
                .single());
        newcomer.parent()
                .ifPresent(
                        parent -> jdbc.sql("insert into unit_parent (unit_id, parent_id, valid_from) values (?, ?, ?)")
                                .params(id.value(), parent.value(), day)
                                .update());
        return id;
    }

    private void place(List<Placing> placings, List<UnitId> founded, LocalDate day) {
        if (placings.isEmpty()) {
            return;
        }
        var units = numbers(placings.stream().map(each -> each.unit().id()).toList());
        var below = numbers(
                placings.stream().map(each -> each.below().among(founded)).toList());
        // What stands somewhere only from this very day on stands elsewhere from it.
        for (var sql : List.of("""
                update unit_parent p set parent_id = t.below from unnest(:units, :below) t (unit, below)
                where p.unit_id = t.unit and p.valid_from = :day""", """
                update unit_parent p set valid_to = :day from unnest(:units, :below) t (unit, below)
                where p.unit_id = t.unit and p.valid_from < :day and (p.valid_to is null or p.valid_to > :day)""", """
                insert into unit_parent (unit_id, parent_id, valid_from, valid_to)
                select t.unit, t.below, :day, u.valid_to from unnest(:units, :below) t (unit, below) join unit u on u.id = t.unit
                on conflict (unit_id, valid_from) do nothing""")) {
            jdbc.sql(sql)
                    .param("units", units)
                    .param("below", below)
                    .param("day", day)
                    .update();
        }
    }

    private void end(ChangePlan plan, List<UnitId> founded) {
        var heirs = plan.ended().stream()
                .map(each ->
                        plan.heir(each).map(heir -> heir.among(founded).value()).orElse(null))
                .toArray(Integer[]::new);
        var ended = numbers(plan.ended().stream().map(Standing::id).toList());
        for (var sql : List.of("""
                update unit_parent p set valid_to = :day
                where p.unit_id = any(:ended) and p.valid_from < :day and (p.valid_to is null or p.valid_to > :day)""", """
                update unit u set valid_to = :day where u.id = any(:ended)""", """
                update unit_host h set valid_to = :day
                where (h.unit_id = any(:ended) or h.host_id = any(:ended)) and h.valid_from < :day and h.valid_to is null""", """
                insert into unit_host (unit_id, host_id, valid_from)
                select distinct coalesce(g.heir, h.unit_id), coalesce(t.heir, h.host_id), :day
                from unit_host h left join unnest(:ended, :heirs::int[]) g (unit, heir) on g.unit = h.unit_id
                left join unnest(:ended, :heirs::int[]) t (unit, heir) on t.unit = h.host_id
                where h.valid_to = :day and (h.unit_id = any(:ended) or h.host_id = any(:ended))
                  and (g.unit is null or g.heir is not null) and (t.unit is null or t.heir is not null)
                  and coalesce(g.heir, h.unit_id) <> coalesce(t.heir, h.host_id)
                on conflict do nothing""")) {
            jdbc.sql(sql)
                    .param("ended", ended)
                    .param("heirs", heirs)
                    .param("day", plan.day())
                    .update();
        }
        jdbc.sql("""
                insert into unit_succession (from_id, to_id, on_date, kind)
                select t.a, t.b, :day, t.kind from unnest(:froms::int[], :intos::int[], :kinds::text[]) t (a, b, kind)""")
                .param(
                        "froms",
                        numbers(plan.steps().stream()
                                .map(step -> step.from().id())
                                .toList()))
                .param(
                        "intos",
                        numbers(plan.steps().stream()
                                .map(step -> step.to().among(founded))
                                .toList()))
                .param(
                        "kinds",
                        plan.steps().stream()
                                .map(step -> step.kind().name().toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .param("day", plan.day())
                .update();
    }

    /** Stops keeping rows, and brings today's paths up to date. */
    void close(ChangePlan plan, List<UnitId> founded, LocalDate today) {
        journal("");
        var roots = new ArrayList<>(founded);
        plan.ended().forEach(each -> roots.add(each.id()));
        plan.moved().forEach(each -> roots.add(each.unit().id()));
        plan.inherited().forEach(each -> roots.add(each.unit().id()));
        jdbc.sql("select unit_refresh_branch(:roots, :today)")
                .param("roots", numbers(roots))
                .param("today", today)
                .query()
                .singleRow();
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

    /** Why it cannot be taken back; empty when it has been. */
    Optional<String> undo(long change, LocalDate today) {
        return jdbc.sql("select coalesce(unit_change_undo(:change, :today), '')")
                .param("change", change)
                .param("today", today)
                .query((row, n) -> row.getString(1))
                .optional()
                .filter(reason -> !reason.isEmpty());
    }

    List<DoneChange> ofUnit(UnitId unit) {
        return jdbc.sql("""
                select id, decided_by, account_name, title, on_date, made_at, undone_at from unit_change
                where unit_ids @> array[:unit::integer] or id in (
                    select s.id from unit_change s join unit_succession x on s.unit_ids @> array[x.from_id] and s.on_date = x.on_date
                    where x.to_id = :unit)
                order by id desc limit 50""")
                .param("unit", unit.value())
                .query((row, n) -> new DoneChange(
                        row.getLong("id"),
                        new UnitId(row.getInt("decided_by")),
                        row.getString("account_name"),
                        row.getString("title"),
                        row.getObject("on_date", LocalDate.class),
                        row.getObject("made_at", OffsetDateTime.class),
                        Optional.ofNullable(row.getObject("undone_at", OffsetDateTime.class))))
                .list();
    }

    static String stored(Line line) {
        return line.name().toLowerCase(Locale.ROOT);
    }

    private static Integer[] numbers(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Integer[]::new);
    }
}
