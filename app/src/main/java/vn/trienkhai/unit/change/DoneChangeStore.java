package vn.trienkhai.unit.change;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.UnitId;

/** Changes that have been made: what has been done to a unit, and taking back. */
@Component
class DoneChangeStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    DoneChangeStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Why it cannot be taken back; empty when it has been. */
    Optional<String> undo(long change, LocalDate today) {
        return jdbc.sql("select coalesce(unit_change_undo(:change, :today), '')")
                .param("change", change)
                .param("today", today)
                .query((row, n) -> row.getString(1))
                .optional()
                .filter(reason -> !reason.isEmpty());
    }

    List<DoneChange> ofUnit(UnitId unit) {
        return jdbc.sql("""
                select id, decided_by, account_name, title, on_date, made_at, undone_at from unit_change
                where unit_ids @> array[:unit::integer] or id in (
                    select s.id from unit_change s join unit_succession x on s.unit_ids @> array[x.from_id] and s.on_date = x.on_date
                    where x.to_id = :unit)
                order by id desc limit 50""")
                .param("unit", unit.value())
                .query((row, n) -> new DoneChange(
                        row.getLong("id"),
                        new UnitId(row.getInt("decided_by")),
                        row.getString("account_name"),
                        row.getString("title"),
                        row.getObject("on_date", LocalDate.class),
                        row.getObject("made_at", OffsetDateTime.class)
                                .atZoneSameInstant(clock.getZone())
                                .toOffsetDateTime(),
                        Optional.ofNullable(row.getObject("undone_at", OffsetDateTime.class))))
                .list();
    }
}
