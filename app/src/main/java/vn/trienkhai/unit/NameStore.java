package vn.trienkhai.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.name.KnownUnits;

/** What the tables know of names. */
@Component
class NameStore implements KnownUnits {
    /** Of a name that very many bear ("Chi bộ 1"), so many are looked at, those nearest in the tree first. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final UnitStore units;

    NameStore(JdbcClient jdbc, UnitStore units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    @Override
    public List<Named> named(Collection<String> folded, UnitId near) {
        return jdbc.sql("select " + UnitStore.COLUMNS + """
                , k.folded, k.written, k.source
                from (select n.id, fold(n.name) as folded, n.name as written, 'NAME' as source
                        from unit n where fold(n.name) = any(:folded)
                      union all
                      select s.id, fold(s.short_name), s.short_name, 'SHORT_NAME' from unit s where fold(s.short_name) = any(:folded)
                      union all
                      select a.unit_id, fold(a.alias), a.alias, 'ALIAS' from unit_alias a where fold(a.alias) = any(:folded)) k
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
                        Source.valueOf(row.getString("source"))))
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

    @Override
    public List<Unit> below(UnitId root, LocalDate day, Collection<String> beginnings) {
        return jdbc.sql("""
                with recursive down (id) as (
                    select p.unit_id from unit_parent p
                    where p.parent_id = :root and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
                    union all
                    select p.unit_id from down join unit_parent p on p.parent_id = down.id
                    where p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
                ) select\s""" + UnitStore.COLUMNS + """
                 from down join unit u on u.id = down.id
                where fold(u.name) || ' ' like any(:beginnings)
                  and u.valid_from <= :day and (u.valid_to is null or u.valid_to > :day)
                order by u.ordinal, u.id""")
                .param("root", root.value())
                .param("day", day)
                .param(
                        "beginnings",
                        beginnings.stream().map(words -> words + "%").toArray(String[]::new))
                .query(UnitStore::unit)
                .list();
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
