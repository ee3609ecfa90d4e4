package vn.trienkhai.unit.exchange;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.exchange.ImportReport.Verb;

/** Says of each staged row what it would do to the tree, and why it cannot. */
@Component
class PlanStore {
    /** What a row does to the unit that it speaks of. */
    private static final String CLASSIFY = """
            update staged s set action = case
                when unit_name_key(u.name) <> s.key then 'RENAME'
                when s.parent_match is distinct from p.parent_id and s.parent is not null then 'MOVE'
                when s.valid_to is not null and u.valid_to is null then 'END'
                when (s.short_name, s.kind, s.ordinal, s.phone, s.email) is distinct from
                     (case when s.short_name is null then null else u.short_name end, u.kind,
                      case when s.ordinal is null then null else u.ordinal end,
                      case when s.phone is null then null else u.phone end,
                      case when s.email is null then null else u.email end)
                  or exists (select from unnest(string_to_array(s.aliases, ';')) a
                             where not exists (select from unit_alias x where x.unit_id = u.id and x.alias = unit_alias_words(a)
                                               and coalesce(unit_alias_end(a) = x.valid_to, unit_alias_end(a) is null)))
                  or exists (select from unnest(string_to_array(s.tags, ';')) a
                             where not exists (select from unit_tag x where x.unit_id = u.id and x.tag = a)) then 'CHANGE'
                else 'SAME' end
            from unit u left join unit_parent p on p.unit_id = u.id
            where s.match = u.id
              and (p.unit_id is null or p.valid_from <= s.valid_from and (p.valid_to is null or p.valid_to > s.valid_from))""";

    private static final String RENUMBER = """
            update staged set id = nextval('unit_id_seq') where action = 'RENAME';
            update staged s set parent_id = p.id from staged p where p.action = 'RENAME' and s.parent_match = p.match""";

    private static final List<Check> CHECKS = List.of(
            new Check("twice", """
                    select b.row, coalesce(b.code, b.name), a.row::text from staged a join staged b
                      on a.line = b.line and a.row < b.row and daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to)
                     and a.code = b.code"""),
            new Check("sibling_row", """
                    select b.row, b.name, a.row::text from staged a join staged b
                      on a.line = b.line and a.key = b.key and a.parent_id is not distinct from b.parent_id and a.row < b.row
                     and a.code is distinct from b.code and daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to)
                     and 'SAME' not in (a.action, b.action)"""),
            new Check("name_row", """
                    select b.row, b.name, a.row::text from staged a join staged b
                      on a.line = b.line and a.key = b.key and a.parent_id is not distinct from b.parent_id and a.row < b.row
                     and a.code is null and b.code is null
                     and daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to)"""),
            new Check("code_of_two", """
                    select s.row, s.code, min(u.name) || ', ' || max(u.name) from staged s join unit u on u.line = s.line and u.code = s.code
                       and u.valid_from <= s.valid_from and (u.valid_to is null or u.valid_to > s.valid_from)
                    group by s.row, s.code having count(*) > 1"""),
            new Check("code_later", """
                    select s.row, s.code, u.name, u.valid_from from staged s join unit u on u.line = s.line and u.code = s.code
                    where s.match is null and u.valid_from > s.valid_from and (s.valid_to is null or s.valid_to > u.valid_from)"""),
            new Check("no_parent", """
                    select s.row, s.parent, s.valid_from from staged s where s.parent is not null and s.parent_id is null
                      and not exists (select from unit u where u.line = s.line and unit_name_key(u.name) = s.parent_key
                            and u.valid_from <= s.valid_from and (u.valid_to is null or u.valid_to > s.valid_from))
                      and not exists (select from staged p where p.line = s.line and p.key = s.parent_key and p.id is not null)"""),
            new Check("many_parents", """
                    select s.row, s.parent from staged s where s.parent is not null and s.parent_id is null
                      and (select count(*) from unit u where u.line = s.line and unit_name_key(u.name) = s.parent_key
                            and u.valid_from <= s.valid_from and (u.valid_to is null or u.valid_to > s.valid_from))
                        + (select count(*) from staged p where p.line = s.line and p.key = s.parent_key and p.id is not null) > 0"""),
            new Check("other_level", """
                    select s.row, s.name, u.name from staged s join unit u on u.id = s.match where u.level <> s.level"""),
            new Check("name_same_day", """
                    select s.row, s.code, u.name, s.name from staged s join unit u on u.id = s.match
                    where s.action = 'RENAME' and u.valid_from = s.valid_from"""),
            new Check("other_end", """
                    select s.row, s.name, u.valid_to - 1 from staged s join unit u on u.id = s.match
                    where s.valid_to <> u.valid_to"""),
            new Check("place_same_day", """
                    select s.row, s.name, x.name, s.valid_from from staged s
                    join unit_parent p on p.unit_id = s.match and p.valid_from = s.valid_from join unit x on x.id = p.parent_id
                    where s.action = 'MOVE'"""),
            new Check("parent_shorter", """
                    select s.row, s.name, coalesce(u.name, p.name), coalesce(u.valid_to, p.valid_to) - 1 from staged s
                    left join staged p on p.id = s.parent_id left join unit u on u.id = s.parent_match
                    where s.action in ('CREATE', 'RENAME', 'MOVE') and coalesce(u.valid_to, p.valid_to) is not null
                      and (s.valid_to is null or s.valid_to > coalesce(u.valid_to, p.valid_to))"""),
            new Check("sibling", """
                    select s.row, s.name, x.name from staged s
                    join unit_parent p on p.parent_id = s.parent_match
                     and p.valid_from <= s.valid_from and (p.valid_to is null or p.valid_to > s.valid_from)
                    join unit u on u.id = p.unit_id and u.valid_from <= s.valid_from and (u.valid_to is null or u.valid_to > s.valid_from)
                    join unit x on x.id = p.parent_id
                    where s.action in ('CREATE', 'RENAME', 'MOVE') and u.id is distinct from s.match and unit_name_key(u.name) = s.key
                      and not exists (select from staged o where o.match = u.id and o.action in ('RENAME', 'MOVE'))"""),
            new Check("changed_later", """
                    select s.row, s.name, s.valid_from from staged s
                    where s.action in ('RENAME', 'END')
                      and exists (select from unit_parent p where p.valid_from > coalesce(s.valid_to, s.valid_from)
                                  and s.match in (p.unit_id, p.parent_id))"""),
            new Check("moved_later", """
                    select s.row, s.name, s.valid_from from staged s
                    where s.action = 'MOVE' and exists (select from unit_parent p where p.unit_id = s.match and p.valid_from > s.valid_from)"""));

    /** New units that no head is above: each stands below the other. */
    private static final String CIRCLES = """
            with recursive edge as materialized (
                select s.id, s.parent_id from staged s join staged p on p.id = s.parent_id and p.action = 'CREATE'
                where s.action = 'CREATE'
            ), placed as (
                select h.parent_id as id from (select distinct parent_id from edge) h
                where not exists (select from edge e where e.id = h.parent_id)
                union all
                select e.id from placed r join edge e on e.parent_id = r.id
            ) select s.row, s.name from edge e join staged s on s.id = e.id left join placed r on r.id = e.id
            where r.id is null""";

    /** By what people call units: those that an earlier file of the same order makes have another number every time. */
    private static final String SEAL = """
            select coalesce(sum(hashtextextended(concat_ws('|', s.row, s.action, s.line, s.level, s.name, s.code, s.parent, m.name, m.valid_from, u.name, u.valid_from,
                                                           s.valid_from, s.valid_to), 0)::numeric), 0)
            from staged s left join unit m on m.id = s.match left join unit u on u.id = s.parent_match where s.action <> 'SAME'""";

    private final JdbcTemplate jdbc;

    PlanStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the plan of the staged rows and tells what is in it, or what is wrong. */
    void plan(Findings findings) {
        jdbc.update(CLASSIFY);
        jdbc.execute(RENUMBER);
        jdbc.execute("create index on staged (parent_id); create index on staged (match); create index on staged (id)");
        jdbc.execute("analyze staged");
        CHECKS.forEach(check -> refuse(check, findings));
        refuse(new Check("circle", CIRCLES), findings);
        tell(findings);
    }

    private void refuse(Check check, Findings findings) {
        jdbc.query(check.sql(), row -> {
            var values = new ArrayList<>();
            for (int column = 2; column <= row.getMetaData().getColumnCount(); column++) {
                var value = row.getObject(column);
                values.add(
                        value instanceof java.sql.Date day
                                ? Vietnamese.date(day.toLocalDate())
                                : String.valueOf(value));
            }
            findings.refuse(row.getInt(1), check.reason(), values.toArray());
        });
    }

    private void tell(Findings findings) {
        jdbc.query(SEAL, row -> {
            findings.seal(row.getBigDecimal(1));
        });
        jdbc.query("select action, count(*) from staged group by action", row -> {
            findings.count(Verb.valueOf(row.getString(1)), row.getInt(2));
        });
        jdbc.query("""
                select s.row, s.action, s.name, coalesce(case s.action when 'RENAME' then u.name else p.name end, x.name, '')
                from staged s left join unit u on u.id = s.match left join staged p on p.id = s.parent_id
                left join unit x on x.id = s.parent_id
                where s.action <> 'SAME' order by s.row limit\s""" + Findings.MOST, row -> {
            findings.change(row.getInt(1), Verb.valueOf(row.getString(2)), row.getString(3), row.getString(4));
        });
    }

    /** @param reason ends the key of the sentence; the query gives the row, then what fills the sentence's places */
    private record Check(String reason, String sql) {}
}
