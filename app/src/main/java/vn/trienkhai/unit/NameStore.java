package vn.trienkhai.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.group.SavedGroups;
import vn.trienkhai.unit.name.KnownNames;

/** What the tables know of names. */
@Component
class NameStore implements KnownNames {
    /** Of a name that very many bear ("Chi bộ 1"), so many are looked at, those nearest in the tree first. */
    private static final int MOST = 200;

    /** Of so many names it is cheaper to ask the tree which of them stand below a unit. */
    private static final int FEW = 1_000;

    private final JdbcClient jdbc;
    private final UnitStore units;
    private final BranchStore branches;
    private final SavedGroups groups;

    NameStore(JdbcClient jdbc, UnitStore units, BranchStore branches, SavedGroups groups) {
        this.jdbc = jdbc;
        this.units = units;
        this.branches = branches;
        this.groups = groups;
    }

    @Override
    public List<Named> named(Collection<String> folded, UnitId near) {
        return jdbc.sql("select " + UnitStore.COLUMNS + """
                , k.folded, k.written, k.source, k.until
                from (select n.id, n.folded, n.name as written, 'NAME' as source, null::date as until from unit n where n.folded = any(:folded)
                      union all
                      select s.id, s.folded_short, s.short_name, 'SHORT_NAME', null from unit s where s.folded_short = any(:folded)
                      union all
                      select a.unit_id, a.folded, a.alias, 'ALIAS', a.valid_to from unit_alias a where a.folded = any(:folded)) k
                join unit u on u.id = k.id
                order by nlevel(lca(u.path, (select path from unit where id = :near))) desc nulls last, u.id
                limit :most""")
                .param("folded", folded.toArray(String[]::new))
                .param("near", near.value())
                .param("most", MOST)
                .query((row, n) -> new Named(
                        UnitStore.unit(row, n),
                        row.getString("folded"),
                        row.getString("written"),
                        Source.valueOf(row.getString("source")),
                        Optional.ofNullable(row.getObject("until", LocalDate.class))))
                .list();
    }

    @Override
    public Map<UnitId, List<Unit>> chains(Map<UnitId, LocalDate> wanted) {
        var of = List.copyOf(wanted.entrySet());
        var chains = new HashMap<UnitId, List<Unit>>();
        jdbc.sql("""
                with recursive up (root, id, day, steps) as (
                    select w.id, w.id, w.day, 0 from unnest(:ids::int[], :days::date[]) w (id, day)
                    union all
                    select up.root, p.parent_id, up.day, up.steps + 1 from up join unit_parent p on p.unit_id = up.id
                    where p.valid_from <= up.day and (p.valid_to is null or p.valid_to > up.day) and up.steps < 20
                ) select\s""" + UnitStore.COLUMNS
                        + ", up.root from up join unit u on u.id = up.id order by up.root, up.steps desc")
                .param("ids", of.stream().map(each -> each.getKey().value()).toArray(Integer[]::new))
                .param(
                        "days",
                        of.stream().map(each -> each.getValue().toString()).toArray(String[]::new))
                .query((row, n) -> Map.entry(new UnitId(row.getInt("root")), UnitStore.unit(row, n)))
                .list()
                .forEach(each -> chains.computeIfAbsent(each.getKey(), unused -> new ArrayList<>())
                        .add(each.getValue()));
        return chains;
    }

    @Override
    public List<Unit> children(UnitId parent, LocalDate day) {
        return units.children(parent, day);
    }

    /** From the names where few begin so; else from the tree. */
    @Override
    public List<Unit> below(UnitId root, LocalDate day, Collection<String> beginnings) {
        var ids = begun(day, beginnings);
        if (ids.isEmpty()) {
            return List.of();
        }
        if (ids.size() < FEW) {
            return standing(root, day, ids);
        }
        return branches.below(root, day).stream()
                .map(TreeNode::unit)
                .filter(unit -> !unit.id().equals(root) && begins(unit, beginnings))
                .sorted(Comparator.comparingInt(Unit::ordinal)
                        .thenComparing(unit -> unit.id().value()))
                .toList();
    }

    /** At most {@link #FEW} units whose names begin with these whole words; '!' follows the space among the signs. */
    private List<Integer> begun(LocalDate day, Collection<String> beginnings) {
        var each = beginnings.stream().map(String::strip).distinct().toList();
        var query = jdbc.sql("select id from ("
                        + IntStream.range(0, each.size())
                                .mapToObj("""
                                (select u.id from unit u where u.folded ~>=~ :from%1$d and u.folded ~<~ :to%1$d
                                  and u.valid_from <= :day and (u.valid_to is null or u.valid_to > :day) limit :few)"""::formatted)
                                .collect(Collectors.joining(" union all "))
                        + ") begun limit :few")
                .param("day", day)
                .param("few", FEW);
        for (int i = 0; i < each.size(); i++) {
            query = query.param("from" + i, each.get(i)).param("to" + i, each.get(i) + "!");
        }
        return query.query((row, n) -> row.getInt(1)).list();
    }

    private List<Unit> standing(UnitId root, LocalDate day, List<Integer> ids) {
        return jdbc.sql("""
                with recursive up (hit, at, steps) as (
                    select hit, hit, 0 from unnest(:ids) h (hit)
                    union all
                    select up.hit, p.parent_id, up.steps + 1 from up join unit_parent p on p.unit_id = up.at
                    where up.at <> :root and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day) and up.steps < 20
                ) select\s""" + UnitStore.COLUMNS + """
                 from up join unit u on u.id = up.hit where up.at = :root and up.hit <> :root
                order by u.ordinal, u.id""")
                .param("ids", ids.toArray(Integer[]::new))
                .param("root", root.value())
                .param("day", day)
                .query(UnitStore::unit)
                .list();
    }

    private static boolean begins(Unit unit, Collection<String> beginnings) {
        var name = Vietnamese.fold(unit.name()) + " ";
        return beginnings.stream().anyMatch(name::startsWith);
    }

    @Override
    public List<Successor> successors(UnitId ended, LocalDate day) {
        return jdbc.sql("""
                with recursive heir (id, kind) as (
                    select s.to_id, s.kind from unit_succession s where s.from_id = :ended and s.on_date <= :day
                    union
                    select s.to_id, s.kind from heir join unit_succession s on s.from_id = heir.id
                    join unit gone on gone.id = heir.id and gone.valid_to <= :day
                    where s.on_date <= :day
                ) select\s""" + UnitStore.COLUMNS + """
                , heir.kind as became from heir join unit u on u.id = heir.id
                where u.valid_from <= :day and (u.valid_to is null or u.valid_to > :day)
                order by u.ordinal, u.id""")
                .param("ended", ended.value())
                .param("day", day)
                .query((row, n) -> new Successor(UnitStore.unit(row, n), kind(row)))
                .list();
    }

    private static Succession.Kind kind(ResultSet row) throws SQLException {
        return Succession.Kind.valueOf(row.getString("became").toUpperCase(Locale.ROOT));
    }

    @Override
    public List<Unit> grouped(String folded, LocalDate day) {
        return groups.named(folded, day).map(units::find).orElse(List.of());
    }

    @Override
    public List<Unit> remembered(UnitId issuer, String folded) {
        return jdbc.sql("select " + UnitStore.COLUMNS + """
                 from unit_phrase r join unit u on u.id = r.unit_id
                where r.decided_by = app_unit() and r.issuer_id = :issuer and r.folded = :folded
                order by u.ordinal, u.id""")
                .param("issuer", issuer.value())
                .param("folded", folded)
                .query(UnitStore::unit)
                .list();
    }

    /** Puts another choice for a phrase in the place of the one before. */
    void remember(UnitId issuer, String phrase, String folded, Collection<UnitId> chosen) {
        jdbc.sql("delete from unit_phrase where decided_by = app_unit() and issuer_id = :issuer and folded = :folded")
                .param("issuer", issuer.value())
                .param("folded", folded)
                .update();
        for (var unit : chosen) {
            jdbc.sql("""
                    insert into unit_phrase (decided_by, issuer_id, folded, unit_id, phrase)
                    values (app_unit(), :issuer, :folded, :unit, :phrase)""")
                    .param("issuer", issuer.value())
                    .param("folded", folded)
                    .param("unit", unit.value())
                    .param("phrase", phrase)
                    .update();
        }
    }
}
