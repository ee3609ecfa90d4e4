package vn.trienkhai.unit.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Branch;

/**
 * What the tree forbids. A change is written behind all that is known of its units: what already ends, moves or is succeeded
 * later is refused, so that no later day contradicts an earlier one.
 */
@Component
class ChangeChecks {
    private static final List<Check> CHECKS = List.of(
            new Check("not_alive", """
                    select u.name from unit u where u.id = any(:touched) and (u.valid_from > :day or u.valid_to <= :day)"""),
            new Check("ends_later", """
                    select u.name, u.valid_to - 1 from unit u where u.id = any(:touched) and u.valid_to > :day"""),
            new Check("begins_then", """
                    select u.name from unit u where u.id = any(:ended) and u.valid_from >= :day"""),
            new Check("changed_later", """
                    select u.name from unit_parent p join unit u on u.id = p.unit_id
                    where p.unit_id = any(:placed) and (p.valid_from > :day or p.valid_from = :day and p.unit_id = any(:ended))"""),
            new Check("gains_later", """
                    select x.name, u.name from unit_parent p join unit u on u.id = p.unit_id join unit x on x.id = p.parent_id
                    where p.parent_id = any(:ended) and p.valid_from > :day
                    union all
                    select x.name, u.name from unit_succession s join unit u on u.id = s.from_id join unit x on x.id = s.to_id
                    where s.to_id = any(:ended) and s.on_date >= :day"""),
            new Check("other_line", """
                    select u.name, x.name from unnest(:froms::int[], :intos::int[]) t (a, b)
                    join unit u on u.id = t.a join unit x on x.id = t.b where u.line <> x.line"""),
            new Check("below_ended", """
                    with recursive up (start, at, steps) as (
                        select i, i, 0 from unnest(:intos::int[] || :parents::int[]) i where i is not null
                        union
                        select up.start, p.parent_id, up.steps + 1 from up join unit_parent p on p.unit_id = up.at
                        where (p.valid_to is null or p.valid_to > :day) and up.steps < 40
                    ) select distinct u.name, x.name from up join unit u on u.id = up.start join unit x on x.id = up.at
                      where up.at = any(:ended)"""),
            new Check("circle", """
                    with recursive up (unit, at, lo, hi, steps) as (
                        select t.a, t.b, :day::date, null::date, 0 from unnest(:froms::int[], :intos::int[]) t (a, b)
                        union all
                        select up.unit, p.parent_id, greatest(up.lo, p.valid_from), least(up.hi, p.valid_to), up.steps + 1
                        from up join unit_parent p on p.unit_id = up.at
                         and (p.valid_to is null or p.valid_to > up.lo) and (up.hi is null or p.valid_from < up.hi)
                        where up.at <> up.unit and up.steps < 40
                    ) select distinct u.name, x.name from up join unit u on u.id = up.unit
                      join unnest(:froms::int[], :intos::int[]) t (a, b) on t.a = up.unit join unit x on x.id = t.b
                      where up.at = up.unit"""),
            new Check("sibling", """
                    select t.name, x.name from unnest(:names::text[], :parents::int[]) t (name, parent)
                    join unit_parent p on p.parent_id = t.parent and (p.valid_to is null or p.valid_to > :day)
                    join unit u on u.id = p.unit_id and (u.valid_to is null or u.valid_to > :day) and u.id <> all(:ended)
                    join unit x on x.id = t.parent
                    where unit_name_key(u.name) = unit_name_key(t.name)"""),
            new Check("twins", """
                    select min(t.name) from unnest(:names::text[], :parents::int[]) t (name, parent)
                    group by unit_name_key(t.name), t.parent having count(*) > 1"""),
            new Check("code", """
                    select t.code, u.name from unnest(:codes::text[], :lines::text[]) t (code, line)
                    join unit u on u.code = t.code and u.line = t.line and (u.valid_to is null or u.valid_to > :day)
                    where u.id <> all(:ended)"""));

    private final JdbcClient jdbc;

    ChangeChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses a change that speaks of a unit which does not stand in the branch on its day. */
    void requireWithin(Branch branch, UnitChange change) {
        jdbc
                .sql(
                        "select u.name from unit u where u.id = any(:named) and unit_top(u.id, :head, :day) <> :head order by u.id")
                .param("named", StandingStore.numbers(change.named()))
                .param("head", branch.head().value())
                .param("day", change.on())
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .ifPresent(name -> {
                    throw new Refusal("unit.change.outside", name, branch.name(), Vietnamese.date(change.on()));
                });
    }

    /** Refuses with the first reason that stands against the plan. */
    void require(ChangePlan plan) {
        var ended = plan.ended().stream().map(Standing::id).toList();
        var moved = plan.moved().stream().map(each -> each.unit().id()).toList();
        var inherited = plan.inherited().stream().map(each -> each.unit().id()).toList();
        var froms = new ArrayList<UnitId>(moved);
        var intos = new ArrayList<UnitId>(
                plan.moved().stream().map(each -> known(each.below())).toList());
        plan.steps().stream().filter(step -> step.to().known().isPresent()).forEach(step -> {
            froms.add(step.from().id());
            intos.add(known(step.to()));
        });
        var parents = Stream.concat(
                        plan.newcomers().stream().map(ChangePlan.Newcomer::parent),
                        plan.moved().stream().map(each -> each.below().known()))
                .toList();
        var names = Stream.concat(
                        plan.newcomers().stream().map(ChangePlan.Newcomer::name),
                        plan.moved().stream().map(each -> each.unit().name()))
                .toList();
        var touched = Stream.of(
                        ended,
                        moved,
                        intos,
                        parents.stream().flatMap(Optional::stream).toList())
                .flatMap(List::stream)
                .toList();
        for (var check : CHECKS) {
            jdbc
                    .sql(check.sql())
                    .param("day", plan.day())
                    .param("ended", StandingStore.numbers(ended))
                    .param("touched", StandingStore.numbers(touched))
                    .param(
                            "placed",
                            StandingStore.numbers(Stream.of(ended, moved, inherited)
                                    .flatMap(List::stream)
                                    .toList()))
                    .param("froms", StandingStore.numbers(froms))
                    .param("intos", StandingStore.numbers(intos))
                    .param("names", names.toArray(String[]::new))
                    .param(
                            "parents",
                            parents.stream()
                                    .map(parent -> parent.map(UnitId::value).orElse(null))
                                    .toArray(Integer[]::new))
                    .param(
                            "codes",
                            plan.newcomers().stream()
                                    .map(each -> each.code().orElse(null))
                                    .toArray(String[]::new))
                    .param(
                            "lines",
                            plan.newcomers().stream()
                                    .map(each -> StandingStore.stored(each.line()))
                                    .toArray(String[]::new))
                    .query((row, n) -> {
                        var values = new ArrayList<Object>();
                        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                            values.add(
                                    row.getObject(column) instanceof java.sql.Date date
                                            ? Vietnamese.date(date.toLocalDate())
                                            : row.getString(column));
                        }
                        return values;
                    })
                    .list()
                    .stream()
                    .findFirst()
                    .ifPresent(values -> {
                        throw new Refusal("unit.change." + check.reason(), values.toArray());
                    });
        }
    }

    private static UnitId known(ChangePlan.Target target) {
        return target.known().orElseThrow();
    }

    /** @param sql gives what fills the places of the sentence */
    private record Check(String reason, String sql) {}
}
