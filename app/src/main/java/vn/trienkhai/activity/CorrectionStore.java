package vn.trienkhai.activity;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of corrected activities. */
@Component
class CorrectionStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    CorrectionStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Writes the activity anew; false when it is no longer the version that was corrected. */
    boolean rewrite(NewActivity activity, int version) {
        return jdbc.sql("""
                update activity set channel = :channel, what = :what, place = :place, on_date = :on, attendance = :attendance,
                    note = :note, version = version + 1
                where id = :id and version = :version""")
                        .param("channel", activity.channel().code())
                        .param("what", activity.what())
                        .param("place", activity.place())
                        .param("on", activity.on())
                        .param("attendance", activity.attendance().orElse(null))
                        .param("note", activity.note())
                        .param("id", activity.id().value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Clears what hangs on the activity and is written again; who organised it stays. */
    void clearParts(NewActivity activity) {
        for (var part : List.of("activity_figure", "activity_link")) {
            jdbc.sql("delete from " + part + " where activity_id = :id")
                    .param("id", activity.id().value())
                    .update();
        }
        jdbc.sql("select activity_redate(:id, :on)")
                .param("id", activity.id().value())
                .param("on", activity.on())
                .query((row, n) -> row.getRow())
                .list();
    }

    void keep(Activity before, String reason, String by) {
        jdbc.sql("""
                insert into activity_past (activity_id, version, said, reason, by_name)
                values (:id, :version, :said::jsonb, :reason, :by)""")
                .param("id", before.id().value())
                .param("version", before.version())
                .param("said", json.writeValueAsString(Correction.Said.of(before)))
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    /** The newest first. */
    List<Correction> of(ActivityId id) {
        return jdbc.sql(
                        "select said, reason, by_name, at from activity_past where activity_id = :id order by version desc")
                .param("id", id.value())
                .query((row, n) -> new Correction(
                        json.readValue(row.getString("said"), Correction.Said.class),
                        row.getString("reason"),
                        row.getString("by_name"),
                        row.getObject("at", OffsetDateTime.class)))
                .list();
    }
}
