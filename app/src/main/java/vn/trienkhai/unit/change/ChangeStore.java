package vn.trienkhai.unit.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.change.ChangePlan.Placing;

/** Writes a plan into the tree, and keeps what every row was before. */
@Component
class ChangeStore {
    private final JdbcClient jdbc;

    ChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
                .param("units", StandingStore.numbers(change.named()))
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
                .param("line", StandingStore.stored(newcomer.line()))
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
        var units = StandingStore.numbers(
                placings.stream().map(each -> each.unit().id()).toList());
        var below = StandingStore.numbers(
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
        var ended =
                StandingStore.numbers(plan.ended().stream().map(Standing::id).toList());
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
                        StandingStore.numbers(plan.steps().stream()
                                .map(step -> step.from().id())
                                .toList()))
                .param(
                        "intos",
                        StandingStore.numbers(plan.steps().stream()
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
                .param("roots", StandingStore.numbers(roots))
                .param("today", today)
                .query()
                .singleRow();
    }
}
