package vn.trienkhai.unit.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.exchange.ImportReport.Verb;

/** What one unit hands to another on a day: ends the old ones, keeps the line from old to new, and moves what stood below. */
@Component
class SuccessionStore {
    private static final String TABLE = """
            drop table if exists step;
            create temp table step (row integer, line text, kind text, old text, new text, ends boolean, from_id integer, to_id integer)
                on commit drop""";
    /** By code; then, for those not found, by name. */
    private static final List<String> SPOKEN_OF =
            List.of("u.code = x.%s", "unit_name_key(u.name) = unit_name_key(x.%s)");

    private static final String FIND = """
            update step t set %1$s_id = f.id from (
                select x.row, x.%2$s as word, min(u.id) as id from step x join unit u on u.line = x.line and %3$s and %4$s
                where x.%1$s_id is null group by x.row, x.%2$s having count(distinct u.id) = 1) f
            where t.row = f.row and t.%2$s = f.word and t.%1$s_id is null""";
    private static final String ALIVE_BEFORE = "u.valid_from < '%1$s' and (u.valid_to is null or u.valid_to >= '%1$s')";
    private static final String ALIVE_ON = "u.valid_from <= '%1$s' and (u.valid_to is null or u.valid_to > '%1$s')";
    private static final String CHANGED_LATER = """
            select t.row, t.old from step t where t.ends
              and exists (select from unit_parent p where p.valid_from > ? and t.from_id in (p.unit_id, p.parent_id))""";
    private static final String END_PLACES = """
            update unit_parent p set valid_to = ? from step t
            where t.ends and p.unit_id = t.from_id and p.valid_from < ? and (p.valid_to is null or p.valid_to > ?)""";
    private static final String END_UNITS = """
            with ended as (
                update unit u set valid_to = ? from step t
                where t.ends and u.id = t.from_id and (u.valid_to is null or u.valid_to > ?) returning u.id, u.valid_to
            ) insert into ending (unit_id, day) select id, valid_to from ended""";
    /** Policies of the database hide units from a change without a word: then nothing is changed at all. */
    private static final String STILL_THERE = """
            select exists (select from step t join unit u on u.id = t.from_id where t.ends and (u.valid_to is null or u.valid_to > ?))""";

    private static final String SUCCEED = """
            with entered as (
                insert into unit_succession (from_id, to_id, on_date, kind)
                select distinct on (from_id, to_id) from_id, to_id, ?::date, kind from step where to_id is not null and from_id <> to_id
                on conflict do nothing returning kind
            ) select case kind when 'split' then 'SPLIT' else 'MERGE' end, count(*) from entered group by 1""";
    private static final String ENDED = """
            select min(t.row), u.name from ending e join step t on t.from_id = e.unit_id and t.ends join unit u on u.id = e.unit_id
            where e.day = ? group by u.id order by 1 limit\s""" + Findings.MOST;

    /** One unit that took all of another. */
    private static final String HEIRS = """
            update ending e set heir_id = h.heir from (
                select from_id, min(to_id) as heir from step where ends and to_id is not null group by from_id
                having count(distinct to_id) = 1) h
            where e.unit_id = h.from_id and e.day = ?::date""";

    private static final String SEAL = """
            select coalesce(sum(hashtextextended(concat_ws('|', t.row, t.kind, f.name, f.valid_from, t.new), 0)::numeric), 0)
            from step t left join unit f on f.id = t.from_id""";

    /** What still stands below a unit that has ended on the day, and the one unit that took all of it, if there is one. */
    private static final String ORPHANS = """
            drop table if exists orphan;
            create temp table orphan on commit drop as
            select p.unit_id, p.parent_id, p.valid_from, p.valid_to,
                   (select case when count(*) = 1 then min(s.to_id) end from unit_succession s
                    where s.from_id = p.parent_id and s.on_date = '%1$s' and s.kind <> 'split') as heir
            from unit_parent p join unit u on u.id = p.parent_id
            where u.valid_to = '%1$s' and (p.valid_to is null or p.valid_to > '%1$s')""";

    private final JdbcTemplate jdbc;

    SuccessionStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void stage(List<Step> steps) {
        jdbc.execute(TABLE);
        jdbc.batchUpdate(
                "insert into step (row, line, kind, old, new, ends) values (?, ?, ?, ?, ?, ?)",
                steps,
                1000,
                (row, step) -> {
                    row.setInt(1, step.number());
                    row.setString(2, step.line().name().toLowerCase(java.util.Locale.ROOT));
                    row.setString(3, step.kind().stored());
                    row.setString(4, step.old());
                    row.setString(5, step.next());
                    row.setBoolean(6, step.kind().ends());
                });
        jdbc.execute("analyze step");
    }

    /** Finds the units that are to end or to give; refuses the rows whose old unit is not found, or has a later history. */
    void findOld(LocalDate day, Findings findings) {
        find("from", "old", ALIVE_BEFORE.formatted(day));
        refuse("select row, old from step where from_id is null", "no_old", day, findings);
        jdbc.query(
                CHANGED_LATER,
                row -> {
                    findings.refuse(row.getInt(1), "changed_later", row.getString(2), Vietnamese.date(day));
                },
                day);
    }

    /** Ends the old units. */
    void endOld(LocalDate day, Findings findings) {
        jdbc.update(END_PLACES, day, day, day);
        findings.count(Verb.END, jdbc.update(END_UNITS, day, day));
        jdbc.update("insert into touched select from_id from step where ends");
        if (Boolean.TRUE.equals(jdbc.queryForObject(STILL_THERE, Boolean.class, day))) {
            throw new AccessRefused("units outside the branch");
        }
        jdbc.query(
                ENDED,
                row -> {
                    findings.change(row.getInt(1), Verb.END, row.getString(2), "");
                },
                day);
    }

    /** Finds the units that take from the old ones, of the same line. */
    void findNew(LocalDate day, Findings findings) {
        find("to", "new", ALIVE_ON.formatted(day));
        refuse("select row, new from step where new is not null and to_id is null", "no_new", day, findings);
    }

    /** Keeps which unit went into which. */
    void succeed(LocalDate day, Findings findings) {
        jdbc.query("""
                    select t.row, t.kind, f.name, n.name from step t join unit f on f.id = t.from_id join unit n on n.id = t.to_id
                    where not exists (select from unit_succession s where (s.from_id, s.to_id) = (t.from_id, t.to_id))
                    order by t.row limit\s""" + Findings.MOST, row -> {
            var verb = row.getString(2).equals("split") ? Verb.SPLIT : Verb.MERGE;
            findings.change(row.getInt(1), verb, row.getString(3), row.getString(4));
        });
        jdbc.query(
                SUCCEED,
                row -> {
                    findings.count(Verb.valueOf(row.getString(1)), row.getInt(2));
                },
                day);
        jdbc.update(HEIRS, day);
        jdbc.query(SEAL, row -> {
            findings.seal(row.getBigDecimal(1));
        });
    }

    /** Gives what stood below ended units to their heirs; without a single heir, it cannot be known where it goes. */
    void inherit(LocalDate day, Findings findings) {
        jdbc.execute(ORPHANS.formatted(day));
        jdbc.query("""
                select u.name, p.name from orphan o join unit u on u.id = o.unit_id join unit p on p.id = o.parent_id
                where o.heir is null order by o.parent_id""", row -> {
            findings.refuse(0, "orphan", row.getString(1), row.getString(2), Vietnamese.date(day));
        });
        if (findings.isClean()) {
            jdbc.update("insert into touched select unit_id from orphan");
            int placed = jdbc.update("""
                    update unit_parent p set valid_to = ? from orphan o
                    where p.unit_id = o.unit_id and p.valid_from = o.valid_from and o.valid_from < ?""", day, day);
            placed += jdbc.update("""
                    update unit_parent p set parent_id = o.heir from orphan o
                    where p.unit_id = o.unit_id and p.valid_from = o.valid_from and o.valid_from >= ?""", day);
            jdbc.update("""
                    insert into unit_parent (unit_id, parent_id, valid_from, valid_to)
                    select unit_id, heir, ?, valid_to from orphan where valid_from < ?""", day, day);
            if (!Objects.equals(placed, jdbc.queryForObject("select count(*) from orphan", Integer.class))) {
                throw new AccessRefused("units outside the branch");
            }
        }
    }

    private void find(String side, String word, String alive) {
        SPOKEN_OF.forEach(match -> jdbc.update(FIND.formatted(side, word, match.formatted(word), alive)));
    }

    private void refuse(String query, String reason, LocalDate day, Findings findings) {
        jdbc.query(query, row -> {
            findings.refuse(row.getInt(1), reason, row.getString(2), Vietnamese.date(day));
        });
    }
}
