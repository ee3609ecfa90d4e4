package vn.trienkhai.unit.exchange;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.exchange.ImportReport.Verb;
import vn.trienkhai.web.Texts;

/** Takes a whole history back, where its lines hold no units yet. */
@Component
class HistoryStore {
    private static final String NUMBERS = """
            update staged s set id = n.id
            from (select o.row, nextval('unit_id_seq') as id from (select row from staged order by row) o) n where n.row = s.row""";
    private static final String TABLE = """
            drop table if exists history_link;
            create temp table history_link (row integer, fact text, unit_row integer, other_row integer, valid_from date, valid_to date,
                unit_id integer, other_id integer) on commit drop""";
    private static final String NAME_UNITS = """
            update history_link l set unit_id = u.id, other_id = o.id from staged u, staged o
            where u.row = l.unit_row and o.row = l.other_row""";
    private static final String TAKEN_LINES = """
            select distinct u.line from unit u where u.kind <> 'van_hanh' and u.line in (select line from staged) order by 1""";

    /** What the tree of every day rests on, and what would hide one row behind another. */
    private static final List<Check> CHECKS = List.of(
            new Check("twice", """
                    select b.row, b.code, a.row::text from staged a join staged b
                      on a.line = b.line and a.code = b.code and a.row < b.row
                     and daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to)"""),
            new Check("history_line", """
                    select l.row, u.name, o.name from history_link l join staged u on u.id = l.unit_id join staged o on o.id = l.other_id
                    where l.fact = 'parent' and u.line <> o.line"""),
            new Check("history_absent", """
                    select l.row, u.name, o.name from history_link l join staged u on u.id = l.unit_id join staged o on o.id = l.other_id
                    where l.fact = 'parent' and not daterange(l.valid_from, l.valid_to)
                        <@ (daterange(u.valid_from, u.valid_to) * daterange(o.valid_from, o.valid_to))"""),
            new Check("history_two_parents", """
                    select b.row, u.name, a.row::text from history_link a join history_link b
                      on a.unit_id = b.unit_id and a.row < b.row and daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to)
                    join staged u on u.id = a.unit_id where a.fact = 'parent' and b.fact = 'parent'"""),
            new Check("history_day", """
                    select l.row, u.name, o.name, l.valid_from
                    from history_link l join staged u on u.id = l.unit_id join staged o on o.id = l.other_id
                    where l.fact not in ('parent', 'host')
                      and (l.valid_from <= u.valid_from or not daterange(o.valid_from, o.valid_to) @> l.valid_from)"""),
            new Check("history_again", """
                    select b.row, u.name, a.row::text from history_link a join history_link b
                      on (a.unit_id, a.other_id, a.valid_from) = (b.unit_id, b.other_id, b.valid_from) and a.row < b.row
                     and a.fact <> 'parent' and b.fact <> 'parent' and (a.fact = 'host') = (b.fact = 'host')
                    join staged u on u.id = a.unit_id"""),
            new Check("circle", """
                    with recursive above as (
                        select unit_id, other_id, daterange(valid_from, valid_to) as days, 1 as height from history_link where fact = 'parent'
                        union all
                        select a.unit_id, l.other_id, a.days * daterange(l.valid_from, l.valid_to), a.height + 1
                        from above a join history_link l on l.unit_id = a.other_id and l.fact = 'parent'
                        where a.unit_id <> a.other_id and a.height < 50 and a.days && daterange(l.valid_from, l.valid_to)
                    ) select distinct u.row, u.name from above a join staged u on u.id = a.unit_id
                    where a.unit_id = a.other_id or a.height = 50"""));

    private static final List<String> ENTER = List.of("""
            insert into unit_parent (unit_id, parent_id, valid_from, valid_to)
            select unit_id, other_id, valid_from, valid_to from history_link where fact = 'parent' order by row""", """
            insert into unit_succession (from_id, to_id, on_date, kind)
            select unit_id, other_id, valid_from, fact from history_link where fact not in ('parent', 'host') order by row""", """
            insert into unit_host (unit_id, host_id, valid_from, valid_to)
            select unit_id, other_id, valid_from, valid_to from history_link where fact = 'host' order by row""");

    private static final String CHANGES = """
            select s.row, 'CREATE' as verb, s.name, coalesce(p.name, '') as other
            from staged s left join history_link l on l.unit_id = s.id and l.fact = 'parent' and l.valid_from = s.valid_from
            left join staged p on p.id = l.other_id
            union all
            select l.row, case l.fact when 'renamed' then 'RENAME' when 'split' then 'SPLIT' when 'parent' then 'MOVE' else 'MERGE' end,
                   case l.fact when 'renamed' then o.name else u.name end, case l.fact when 'renamed' then u.name else o.name end
            from history_link l join staged u on u.id = l.unit_id join staged o on o.id = l.other_id
            where l.fact <> 'host' and (l.fact <> 'parent' or l.valid_from > u.valid_from)
            union all
            select s.row, 'END', s.name, '' from staged s where s.valid_to is not null""";

    private static final String SEAL = """
            select coalesce(sum(hashtextextended(word, 0)::numeric), 0) from (
                select concat_ws('|', row, line, level, kind, name, code, valid_from, valid_to) as word from staged
                union all select concat_ws('|', row, fact, unit_row, other_row, valid_from, valid_to) from history_link) w""";

    private final JdbcTemplate jdbc;
    private final StagingStore staging;
    private final TreeChangeStore tree;
    private final Texts texts;

    HistoryStore(JdbcTemplate jdbc, StagingStore staging, TreeChangeStore tree, Texts texts) {
        this.jdbc = jdbc;
        this.staging = staging;
        this.tree = tree;
        this.texts = texts;
    }

    /** Enters the history that a file holds, or says why it cannot be. */
    void take(ImportOrder.Source source, ImportOrder order, Findings findings, IntConsumer progress, LocalDate today) {
        var history = new History(order, findings);
        staging.stage(units -> history.read(source, units, progress)
                .ifPresent(encoding -> findings.note("encoding", source.name(), encoding)));
        jdbc.query(TAKEN_LINES, row -> {
            var line = Line.valueOf(row.getString(1).toUpperCase(java.util.Locale.ROOT));
            findings.refuse(0, "history_not_empty", texts.of("unit.line." + line));
        });
        var links = history.links();
        if (findings.isClean()) {
            stage(links);
            CHECKS.forEach(check -> refuse(check, findings));
        }
        if (findings.isClean()) {
            tell(findings);
            tree.apply(today);
            ENTER.forEach(jdbc::update);
        }
    }

    private void stage(List<History.Link> links) {
        jdbc.update(NUMBERS);
        jdbc.execute(TABLE);
        jdbc.batchUpdate(
                "insert into history_link (row, fact, unit_row, other_row, valid_from, valid_to) values (?, ?, ?, ?, ?, ?)",
                links,
                1000,
                (row, link) -> {
                    row.setInt(1, link.row());
                    row.setString(2, link.fact().stored());
                    row.setInt(3, link.unit());
                    row.setInt(4, link.other());
                    row.setObject(5, link.from());
                    row.setObject(6, link.to(), Types.DATE);
                });
        jdbc.execute("analyze history_link");
        jdbc.update(NAME_UNITS);
        jdbc.execute(
                "create index on staged (id); create index on history_link (unit_id); analyze staged; analyze history_link");
    }

    private void refuse(Check check, Findings findings) {
        jdbc.query(check.sql, row -> {
            var values = new ArrayList<>();
            for (int column = 2; column <= row.getMetaData().getColumnCount(); column++) {
                var value = row.getObject(column);
                values.add(
                        value instanceof java.sql.Date day
                                ? Vietnamese.date(day.toLocalDate())
                                : String.valueOf(value));
            }
            findings.refuse(row.getInt(1), check.reason, values.toArray());
        });
    }

    private void tell(Findings findings) {
        jdbc.query("select verb, count(*) from (" + CHANGES + ") c group by verb", row -> {
            findings.count(Verb.valueOf(row.getString(1)), row.getInt(2));
        });
        jdbc.query(CHANGES + " order by 1, 2 limit " + Findings.MOST, row -> {
            findings.change(row.getInt(1), Verb.valueOf(row.getString(2)), row.getString(3), row.getString(4));
        });
        jdbc.query(SEAL, row -> {
            findings.seal(row.getBigDecimal(1));
        });
    }

    /** @param reason ends the key of the sentence; the query gives the row, then what fills the sentence's places */
    private record Check(String reason, String sql) {}
}
