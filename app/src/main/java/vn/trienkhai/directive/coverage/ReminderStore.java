package vn.trienkhai.directive.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.Columns;
import vn.trienkhai.shared.UnitId;

/** The SQL of reminders. */
@Component
class ReminderStore {
    private static final String COLUMNS =
            "r.directive_id, r.root_unit_id, r.whole, r.asked, r.words, r.by_unit, r.by_name, r.sent_at";

    /** Reminders of others for what the unit has not done. */
    private static final String OPEN = """
             from directive_reminder r join directive_entry e on e.directive_id = r.directive_id and e.unit_id = :unit
            where r.by_unit <> :unit and e.withdrawn_at is null
              and case r.asked when 'acknowledge' then e.acknowledged_at is null else e.derived_at is null end""";

    private final JdbcClient jdbc;

    ReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            DirectiveId directive,
            UnitId to,
            boolean whole,
            Reminder.Asked asked,
            String words,
            UnitId by,
            String name) {
        jdbc.sql("""
                insert into directive_reminder (directive_id, root_unit_id, whole, asked, words, by_unit, by_name)
                values (:directive, :to, :whole, :asked, :words, :by, :name)""")
                .param("directive", directive.value())
                .param("to", to.value())
                .param("whole", whole)
                .param("asked", asked.stored())
                .param("words", words)
                .param("by", by.value())
                .param("name", name)
                .update();
    }

    /** Units elsewhere to which the caller sent it and that have not done what is asked. */
    List<UnitId> lateElsewhere(DirectiveId directive, Reminder.Asked asked) {
        return jdbc.sql("select directive_late_elsewhere(:directive, :asked)")
                .param("directive", directive.value())
                .param("asked", asked.stored())
                .query((row, n) -> new UnitId(row.getInt(1)))
                .list();
    }

    /** Those that a unit has sent about a directive, newest first; what was said to many at once is one. */
    List<Reminder> sent(DirectiveId directive, UnitId by, int limit) {
        return jdbc.sql("select * from (select distinct on (r.sent_at, r.asked, r.words) r.id, " + COLUMNS + """
                 from directive_reminder r where r.directive_id = :directive and r.by_unit = :by
                order by r.sent_at, r.asked, r.words, r.id) x order by x.id desc limit :limit""")
                .param("directive", directive.value())
                .param("by", by.value())
                .param("limit", limit)
                .query(ReminderStore::reminder)
                .list();
    }

    /** The newest about each directive that asks this unit for what it has not done; row-level security keeps to those that mean it. */
    List<Reminder> open(UnitId unit, Collection<DirectiveId> directives) {
        return jdbc.sql("select distinct on (r.directive_id) " + COLUMNS + OPEN + """
                 and r.directive_id = any(:directives)
                order by r.directive_id, r.id desc""")
                .param("unit", unit.value())
                .param("directives", directives.stream().map(DirectiveId::value).toArray(Long[]::new))
                .query(ReminderStore::reminder)
                .list();
    }

    /**
     * The newest about each directive that asks this unit for what it has not done, newest first.
     *
     * @param line the unit and those above it
     */
    List<Reminder> open(UnitId unit, Collection<UnitId> line, int limit) {
        return jdbc.sql("select * from (select distinct on (r.directive_id) r.id, " + COLUMNS + OPEN + """
                 and r.root_unit_id = any(:line) and (r.whole or r.root_unit_id = :unit)
                order by r.directive_id, r.id desc) x order by x.id desc limit :limit""")
                .param("unit", unit.value())
                .param("line", line.stream().map(UnitId::value).toArray(Integer[]::new))
                .param("limit", limit)
                .query(ReminderStore::reminder)
                .list();
    }

    private static Reminder reminder(ResultSet row, int number) throws SQLException {
        return new Reminder(
                new DirectiveId(row.getLong("directive_id")),
                new UnitId(row.getInt("root_unit_id")),
                row.getBoolean("whole"),
                Reminder.Asked.of(row.getString("asked")).orElseThrow(),
                row.getString("words"),
                new UnitId(row.getInt("by_unit")),
                row.getString("by_name"),
                Columns.instant(row, "sent_at"));
    }
}
