package vn.trienkhai.unit.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.group.UnitGroup.Draft;
import vn.trienkhai.unit.group.UnitGroup.Sort;

/** The SQL of groups. */
@Component
class GroupStore {
    private static final String SELECT = """
            select g.*, array(select m.unit_id from unit_group_member m where m.group_id = g.id order by m.unit_id) as listed
            from unit_group g\s""";

    private static final String ALIVE = "u.valid_from <= :day and (u.valid_to is null or u.valid_to > :day)";

    /** Units that stand below one on the day and answer to all that is asked for. */
    private static final String ASKED = """
            with recursive asked as materialized (
                select g.*, fold(g.beginning) as begins, fold(g.tag) as tagged from unit_group g where g.id = :group
            ), under (id, depth) as (
                select g.below_id, 0 from asked g where g.below_id is not null
                union all
                select p.unit_id, x.depth + 1 from under x cross join asked g
                join unit_parent p on p.parent_id = x.id and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
                where x.depth < case when g.direct then 1 else 20 end
            ), found as (
                select u.id from asked g join unit u on %s
                where u.kind <> 'van_hanh'
                  and (g.below_id is null or u.id in (select x.id from under x where x.depth > 0))
                  and (g.line is null or u.line = g.line) and (g.level is null or u.level = g.level)
                  and (g.kind is null or u.kind = g.kind)
                  and (g.begins is null or starts_with(u.folded || ' ', g.begins || ' '))
                  and (g.tagged is null or exists (select from unit_tag t where t.unit_id = u.id and t.folded = g.tagged))
            )\s""".formatted(ALIVE);

    /** Units of a list, or who took over from them whole, step by step. */
    private static final String LISTED = """
            with recursive heir (member, id) as (
                select m.unit_id, m.unit_id from unit_group_member m where m.group_id = :group
                union
                select h.member, s.to_id from heir h join unit gone on gone.id = h.id and gone.valid_to <= :day
                join unit_succession s on s.from_id = h.id and s.on_date <= :day and s.kind <> 'split'
            ), found as (
                select distinct u.id from heir h join unit u on u.id = h.id and %s
            )\s""".formatted(ALIVE);

    private static final String IN_ORDER = """
            order by u.line, array_position(array['central', 'province', 'district', 'commune', 'grassroots'], u.level), u.ordinal, u.id\s""";

    private final JdbcClient jdbc;

    GroupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UnitGroup> all() {
        return jdbc.sql(SELECT + "order by g.valid_to is not null, g.folded, g.id")
                .query(GroupStore::group)
                .list();
    }

    Optional<UnitGroup> find(long id) {
        return jdbc.sql(SELECT + "where g.id = :id")
                .param("id", id)
                .query(GroupStore::group)
                .optional();
    }

    /** The group of today under this folded name. */
    Optional<UnitGroup> named(String folded) {
        return jdbc.sql(SELECT + "where g.folded = :folded and g.valid_to is null")
                .param("folded", folded)
                .query(GroupStore::group)
                .optional();
    }

    long insert(Actor actor, Draft draft, LocalDate today) {
        long id = with(jdbc.sql("""
                insert into unit_group (decided_by, account_name, name, sort, below_id, direct, line, level, kind, beginning, tag, valid_from)
                values (:unit, :by, :name, :sort, :below, :direct, :line, :level, :kind, :beginning, :tag, :today) returning id"""), draft)
                .param("unit", actor.unit().value())
                .param("by", actor.name())
                .param("today", today)
                .query(Long.class)
                .single();
        members(id, draft.listed());
        return id;
    }

    /** False when somebody else has changed it since {@code version}, or it has ended. */
    boolean update(long id, int version, Draft draft) {
        int updated = with(jdbc.sql("""
                update unit_group set name = :name, sort = :sort, below_id = :below, direct = :direct, line = :line, level = :level,
                    kind = :kind, beginning = :beginning, tag = :tag, version = version + 1
                where id = :id and version = :version and valid_to is null"""), draft)
                .param("id", id)
                .param("version", version)
                .update();
        if (updated > 0) {
            members(id, draft.listed());
        }
        return updated > 0;
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, Draft draft) {
        var query = draft.query();
        return statement
                .param("name", draft.name())
                .param("sort", stored(draft.sort()))
                .param("below", query.below().map(UnitId::value).orElse(null), java.sql.Types.INTEGER)
                .param("direct", query.direct())
                .param("line", query.line().map(GroupStore::stored).orElse(null), java.sql.Types.VARCHAR)
                .param("level", query.level().map(GroupStore::stored).orElse(null), java.sql.Types.VARCHAR)
                .param("kind", query.kind().orElse(null), java.sql.Types.VARCHAR)
                .param("beginning", query.beginning().orElse(null), java.sql.Types.VARCHAR)
                .param("tag", query.tag().orElse(null), java.sql.Types.VARCHAR);
    }

    private void members(long id, Collection<UnitId> units) {
        var wanted = units.stream().map(UnitId::value).distinct().toArray(Integer[]::new);
        jdbc.sql("delete from unit_group_member where group_id = :id and unit_id <> all(:units)")
                .param("id", id)
                .param("units", wanted)
                .update();
        jdbc.sql("""
                insert into unit_group_member (group_id, unit_id) select :id, u from unnest(:units) u on conflict do nothing""").param("id", id).param("units", wanted).update();
    }

    boolean end(long id, LocalDate today) {
        return jdbc.sql("""
                update unit_group set valid_to = :today, version = version + 1 where id = :id and valid_to is null""").param("today", today).param("id", id).update() > 0;
    }

    int count(UnitGroup group, LocalDate day) {
        return jdbc.sql(found(group) + "select count(*) from found")
                .param("group", group.id())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** Numbers of its units on a day, in official order. */
    List<UnitId> units(UnitGroup group, LocalDate day, int from, @Nullable Integer most) {
        return jdbc.sql(found(group) + "select u.id from found f join unit u on u.id = f.id " + IN_ORDER
                        + "offset :from limit :most")
                .param("group", group.id())
                .param("day", day)
                .param("from", from)
                .param("most", most, java.sql.Types.INTEGER)
                .query((row, n) -> new UnitId(row.getInt(1)))
                .list();
    }

    /** Units of a list that have ended by a day without one that took over whole and lives on. */
    List<UnitId> lost(UnitGroup group, LocalDate day) {
        return jdbc.sql(LISTED + """
                select m.unit_id from unit_group_member m join unit gone on gone.id = m.unit_id and gone.valid_to <= :day
                where m.group_id = :group and not exists (select from heir h join found f on f.id = h.id where h.member = m.unit_id)""")
                .param("group", group.id())
                .param("day", day)
                .query((row, n) -> new UnitId(row.getInt(1)))
                .list();
    }

    private static String found(UnitGroup group) {
        return group.sort() == Sort.LIST ? LISTED : ASKED;
    }

    void use(Actor actor, UnitGroup group, String usedFor, LocalDate today, List<UnitId> units) {
        jdbc.sql("""
                insert into unit_group_use (group_id, name, used_for, used_on, account_name, unit_ids)
                values (:group, :name, :for, :on, :by, :units)""")
                .param("group", group.id())
                .param("name", group.name())
                .param("for", usedFor)
                .param("on", today)
                .param("by", actor.name())
                .param("units", units.stream().map(UnitId::value).toArray(Integer[]::new))
                .update();
    }

    List<GroupUse> uses(long group, int limit) {
        return jdbc.sql("""
                select id, name, used_for, used_on, account_name, cardinality(unit_ids) as many from unit_group_use
                where group_id = :group order by id desc limit :limit""")
                .param("group", group)
                .param("limit", limit)
                .query((row, n) -> new GroupUse(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("used_for"),
                        row.getObject("used_on", LocalDate.class),
                        row.getString("account_name"),
                        row.getInt("many")))
                .list();
    }

    List<UnitId> usedFor(long use, int from, int most) {
        return jdbc.sql("""
                select u from unit_group_use x cross join unnest(x.unit_ids) with ordinality t (u, n)
                where x.id = :use order by n offset :from limit :most""")
                .param("use", use)
                .param("from", from)
                .param("most", most)
                .query((row, n) -> new UnitId(row.getInt(1)))
                .list();
    }

    /** Kinds of units, each with the name of one of them, the most frequent first. */
    List<Groups.Kind> kinds() {
        return jdbc.sql("""
                select kind, min(name) as example from unit where valid_to is null and kind <> 'van_hanh'
                group by kind order by count(*) desc, kind limit 200""")
                .query((row, n) -> new Groups.Kind(row.getString("kind"), row.getString("example")))
                .list();
    }

    List<String> tags() {
        return jdbc.sql("select min(tag) from unit_tag group by folded order by folded limit 200")
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static UnitGroup group(ResultSet row, int number) throws SQLException {
        return new UnitGroup(
                row.getLong("id"),
                row.getString("name"),
                Sort.valueOf(row.getString("sort").toUpperCase(Locale.ROOT)),
                new GroupQuery(
                        Optional.ofNullable(row.getObject("below_id", Integer.class))
                                .map(UnitId::new),
                        row.getBoolean("direct"),
                        text(row, "line").map(line -> Line.valueOf(line.toUpperCase(Locale.ROOT))),
                        text(row, "level").map(level -> Level.valueOf(level.toUpperCase(Locale.ROOT))),
                        text(row, "kind"),
                        text(row, "beginning"),
                        text(row, "tag")),
                Arrays.stream((Integer[]) row.getArray("listed").getArray())
                        .map(UnitId::new)
                        .toList(),
                row.getInt("version"),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static String stored(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
