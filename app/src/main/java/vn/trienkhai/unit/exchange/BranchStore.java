package vn.trienkhai.unit.exchange;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Branch;

/**
 * Refuses the rows by which an import would touch what does not stand in the importer's branch on the day concerned. The database
 * refuses the same by its own policies, which also ask where a unit stands today; so this does, that a row says why.
 */
@Component
class BranchStore {
    /** What is wrong with a planned row, the unit it is about, and the day; behind it, what stands below a refused newcomer. */
    private static final String ROWS = """
            with recursive planned as materialized (
                select s.row, s.id, s.parent_id, s.action, s.name, s.valid_from, s.parent,
                       coalesce(m.name, s.name) as called, p.name as above,
                       case when s.action = 'CREATE' then null
                            when m.id = :head then 'own'
                            when unit_top(m.id, :head, s.valid_from) <> :head then 'outside'
                            when s.valid_to is not null and unit_top(m.id, :head, s.valid_to - 1) <> :head then 'outside_end'
                            when not coalesce(m.path <@ :path::ltree, false) then 'outside_today' end as unit_reason,
                       case when s.parent is null and s.action = 'CREATE' then 'outside_head'
                            when s.action in ('CREATE', 'RENAME') and s.valid_to <= :today then 'outside_ended'
                            when s.action in ('CREATE', 'RENAME', 'MOVE') and p.id is not null
                             and (unit_top(p.id, :head, s.valid_from) <> :head
                                  or s.valid_from <= :today and not coalesce(p.path <@ :path::ltree, false)) then 'outside_parent' end as place_reason,
                       case when s.valid_to is null then s.valid_from else s.valid_to - 1 end as last
                from staged s left join unit m on m.id = s.match left join unit p on p.id = s.parent_match
                where s.action <> 'SAME'
            ), refused as (
                select row, id, coalesce(unit_reason, place_reason) as reason, called, above, valid_from, last from planned
                where coalesce(unit_reason, place_reason) is not null
                union
                select s.row, s.id, 'outside_parent', s.called, r.called, s.valid_from, s.last
                from refused r join planned s on s.parent_id = r.id and s.action = 'CREATE'
                where coalesce(s.unit_reason, s.place_reason) is null
            )
            select row, reason, case reason when 'outside_parent' then above else called end as name,
                   case reason when 'outside_today' then :today::date when 'outside_end' then last else valid_from end as day
            from refused order by row""";

    private static final String OLD = """
            select t.row, u.name, case when u.id = :head then 'own'
                                       when unit_top(u.id, :head, :day::date - 1) <> :head then 'outside'
                                       when not coalesce(u.path <@ :path::ltree, false) then 'outside_today' end as reason,
                   case when unit_top(u.id, :head, :day::date - 1) <> :head then :day::date - 1 else :today end as day
            from step t join unit u on u.id = t.from_id order by t.row""";

    private static final String NEW = """
            select t.row, u.name, case when u.id = :head then 'own' when unit_top(u.id, :head, :day) <> :head then 'outside' end as reason,
                   :day::date as day
            from step t join unit u on u.id = t.to_id order by t.row""";

    private final JdbcClient jdbc;

    BranchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the staged rows, once it is known what each would do. */
    void refuseRows(Branch branch, LocalDate today, Findings findings) {
        refuse(ROWS, branch, today, today, findings);
    }

    /** Of the units that are to go into others. */
    void refuseOld(Branch branch, LocalDate day, LocalDate today, Findings findings) {
        refuse(OLD, branch, day, today, findings);
    }

    /** Of the units that are to take them. */
    void refuseNew(Branch branch, LocalDate day, LocalDate today, Findings findings) {
        refuse(NEW, branch, day, today, findings);
    }

    private void refuse(String query, Branch branch, LocalDate day, LocalDate today, Findings findings) {
        jdbc.sql(query)
                .param("head", branch.head().value())
                .param("path", branch.path())
                .param("day", day)
                .param("today", today)
                .query(row -> {
                    var reason = row.getString("reason");
                    if (reason != null) {
                        findings.refuse(
                                row.getInt("row"),
                                reason,
                                row.getString("name"),
                                branch.name(),
                                Vietnamese.date(row.getObject("day", LocalDate.class)));
                    }
                });
    }
}
