package vn.trienkhai.unit.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.AccessRefused;

/** Enters a plan into the tables of units. Nothing is deleted: what ends is given its last day. */
@Component
class TreeChangeStore {
    /** New units come with the path that they have today, so that the index of paths is built once. */
    private static final String UNITS = """
            with recursive route as (
                select s.id, (coalesce(nullif(ltree2text(a.above), '') || '.', '') || s.id)::ltree as path
                from staged s left join unit u on u.id = s.parent_id left join unit m on m.id = s.match
                cross join lateral (select case when s.action = 'RENAME' and s.parent is null
                                                then subpath(m.path, 0, nlevel(m.path) - 1) else u.path end as above) a
                where s.action in ('CREATE', 'RENAME')
                  and (a.above is not null or s.action = 'CREATE' and s.parent_id is null)
                union all
                select s.id, r.path || s.id::text from route r join staged s on s.parent_id = r.id and s.action in ('CREATE', 'RENAME')
            )
            insert into unit (id, line, kind, level, name, short_name, code, ordinal, phone, email, valid_from, valid_to, path)
            overriding system value
            select s.id, s.line, s.kind, s.level, s.name,
                   coalesce(s.short_name, s.name), coalesce(s.code, u.code),
                   coalesce(s.ordinal, u.ordinal, s.row), coalesce(s.phone, u.phone), coalesce(s.email, u.email), s.valid_from, s.valid_to,
                   case when s.valid_from <= ? and (s.valid_to is null or s.valid_to > ?) then r.path end
            from staged s left join unit u on u.id = s.match left join route r on r.id = s.id
            where s.action in ('CREATE', 'RENAME') order by r.path, s.row""";

    private static final String PLACES = """
            insert into unit_parent (unit_id, parent_id, valid_from, valid_to)
            select s.id, s.parent_id, s.valid_from, s.valid_to from staged s
            where s.action = 'CREATE' and s.parent_id is not null order by s.id""";
    private static final String ALIASES = """
            insert into unit_alias (unit_id, alias, valid_to)
            select distinct on (k.id, k.alias) k.id, k.alias, k.valid_to from (
                select s.id, unit_alias_words(a) as alias, unit_alias_end(a) as valid_to
                from staged s cross join unnest(string_to_array(s.aliases, ';')) a where s.aliases is not null
                union all
                select s.id, x.alias, x.valid_to from staged s join unit_alias x on x.unit_id = s.match where s.action = 'RENAME') k
            order by k.id, k.alias, k.valid_to
            on conflict (unit_id, alias) do update set valid_to = excluded.valid_to
            where excluded.valid_to is not null and unit_alias.valid_to is distinct from excluded.valid_to""";

    private static final String TAGS = """
            insert into unit_tag (unit_id, tag)
            select s.id, a from staged s cross join unnest(string_to_array(s.tags, ';')) a where s.tags is not null
            union select s.id, x.tag from staged s join unit_tag x on x.unit_id = s.match where s.action = 'RENAME'
            on conflict do nothing""";

    private static final List<String> RENAMES = List.of("""
            insert into unit_parent (unit_id, parent_id, valid_from, valid_to)
            select s.id, coalesce(s.parent_id, p.parent_id), s.valid_from, s.valid_to
            from staged s left join unit_parent p on p.unit_id = s.match
             and p.valid_from < s.valid_from and (p.valid_to is null or p.valid_to > s.valid_from)
            where s.action = 'RENAME' and coalesce(s.parent_id, p.parent_id) is not null""", """
            update unit_parent p set valid_to = s.valid_from from staged s
            where s.action = 'RENAME' and p.unit_id = s.match and (p.valid_to is null or p.valid_to > s.valid_from)""", """
            insert into unit_succession (from_id, to_id, on_date, kind)
            select s.match, s.id, s.valid_from, 'renamed' from staged s where s.action = 'RENAME'""", """
            update unit_host h set valid_to = s.valid_from from staged s
            where s.action = 'RENAME' and s.match in (h.unit_id, h.host_id) and h.valid_to is null and h.valid_from < s.valid_from""", """
            insert into unit_host (unit_id, host_id, valid_from)
            select case h.unit_id when s.match then s.id else h.unit_id end,
                   case h.host_id when s.match then s.id else h.host_id end, s.valid_from
            from staged s join unit_host h on s.match in (h.unit_id, h.host_id) and h.valid_to = s.valid_from
            where s.action = 'RENAME' on conflict do nothing""");
    private static final String END_RENAMED =
            "update unit u set valid_to = s.valid_from from staged s where s.action = 'RENAME' and u.id = s.match";
    private static final List<String> MOVES = List.of("""
            update unit_parent p set valid_to = s.valid_from from staged s
            where s.action = 'MOVE' and p.unit_id = s.match and p.valid_from < s.valid_from
              and (p.valid_to is null or p.valid_to > s.valid_from)""", """
            insert into unit_parent (unit_id, parent_id, valid_from, valid_to)
            select s.match, s.parent_id, s.valid_from, coalesce(s.valid_to, u.valid_to)
            from staged s join unit u on u.id = s.match where s.action = 'MOVE'""");
    private static final String CHANGE_UNITS = """
            update unit u set short_name = coalesce(s.short_name, u.short_name), kind = s.kind, ordinal = coalesce(s.ordinal, u.ordinal),
                   phone = coalesce(s.phone, u.phone), email = coalesce(s.email, u.email), valid_to = coalesce(u.valid_to, s.valid_to)
            from staged s where s.action in ('MOVE', 'CHANGE', 'END') and u.id = s.match""";
    private static final String END_PLACES = """
            update unit_parent p set valid_to = u.valid_to from staged s join unit u on u.id = s.match
            where s.action in ('MOVE', 'END') and p.unit_id = u.id and u.valid_to is not null
              and p.valid_from < u.valid_to and (p.valid_to is null or p.valid_to > u.valid_to)""";

    private static final String ENDINGS = """
            insert into ending (unit_id, heir_id, day)
            select match, id, valid_from from staged where action = 'RENAME'
            union all select match, null, valid_to from staged where action = 'END'""";

    private static final String TOUCHED = """
            insert into touched select id from staged where action <> 'SAME'
            union all select match from staged where action = 'RENAME'""";

    /** Of so few units the branches are brought up to date one by one; of more, the whole tree at once. */
    private static final int MOST_BRANCHES = 5_000;

    private final JdbcTemplate jdbc;

    TreeChangeStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters what is staged and planned. */
    void apply(LocalDate today) {
        jdbc.update(UNITS, today, today);
        jdbc.update(PLACES);
        RENAMES.forEach(jdbc::update);
        expect("'RENAME'", jdbc.update(END_RENAMED));
        MOVES.forEach(jdbc::update);
        expect("'MOVE', 'CHANGE', 'END'", jdbc.update(CHANGE_UNITS));
        jdbc.update(END_PLACES);
        jdbc.update(ENDINGS);
        jdbc.update(TOUCHED);
        jdbc.update(ALIASES);
        jdbc.update(TAGS);
    }

    /** Policies of the database hide units from a change without a word: then nothing is changed at all. */
    private void expect(String actions, int changed) {
        var planned = jdbc.queryForObject(
                "select count(distinct match) from staged where action in (" + actions + ")", Integer.class);
        if (!Objects.equals(planned, changed)) {
            throw new AccessRefused("units outside the branch");
        }
    }

    /** Days on which staged rows end units: what stood below these must find another place. */
    List<LocalDate> endings() {
        return jdbc.query("""
                select distinct case action when 'RENAME' then valid_from else valid_to end from staged
                where action in ('RENAME', 'END') order by 1""", (row, number) -> row.getObject(1, LocalDate.class));
    }

    void refreshPaths(LocalDate today) {
        boolean isFew = Boolean.TRUE.equals(
                jdbc.queryForObject("select count(*) <= ? from touched", Boolean.class, MOST_BRANCHES));
        jdbc.query(
                isFew
                        ? "select unit_refresh_branch(array(select distinct unit_id from touched), ?)"
                        : "select unit_refresh_paths(?)",
                row -> {},
                today);
    }
}
