package vn.trienkhai.directive;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.PagePlaces;
import vn.trienkhai.reader.ReadingJson;
import vn.trienkhai.shared.UnitId;

/** The SQL of files that wait because their directive may be here already. */
@Component
class IntakeStore {
    /** A waiting file with its reading. */
    record Held(
            long id,
            DirectiveId known,
            long file,
            String fileName,
            DirectiveReading reading,
            boolean certain,
            boolean settled) {}

    private final JdbcClient jdbc;

    IntakeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long hold(
            UnitId unit,
            DirectiveId known,
            long file,
            String fileName,
            DirectiveReading reading,
            boolean certain,
            String by) {
        return jdbc.sql("""
                insert into directive_intake (unit_id, alike_id, file_id, file_name, reading, text, places, certain, sent_by_name)
                values (:unit, :known, :file, :name, :reading::jsonb, :text, :places, :certain, :by) returning id""")
                .param("unit", unit.value())
                .param("known", known.value())
                .param("file", file)
                .param("name", fileName)
                .param("reading", ReadingJson.write(reading))
                .param("text", reading.text())
                .param("places", packed(reading.places()))
                .param("certain", certain)
                .param("by", by)
                .query(Long.class)
                .single();
    }

    private static @Nullable String packed(@Nullable PagePlaces places) {
        return places == null ? null : places.packed();
    }

    Optional<Held> find(UnitId unit, long id) {
        return jdbc.sql("""
                select id, alike_id, file_id, file_name, jsonb_set(reading, '{text}', to_jsonb(text))::text as reading, places, certain,
                       settled_at is not null as settled
                from directive_intake where id = :id and unit_id = :unit for update""")
                .param("id", id)
                .param("unit", unit.value())
                .query((row, n) -> {
                    var reading = ReadingJson.parse(row.getString("reading"));
                    var places = row.getString("places");
                    return new Held(
                            row.getLong("id"),
                            new DirectiveId(row.getLong("alike_id")),
                            row.getLong("file_id"),
                            row.getString("file_name"),
                            places == null ? reading : reading.with(PagePlaces.parse(places)),
                            row.getBoolean("certain"),
                            row.getBoolean("settled"));
                })
                .optional();
    }

    /** Those that nobody has decided about, oldest first. */
    List<Intakes.Waiting> waiting(UnitId unit, int limit) {
        return jdbc.sql("""
                select id, file_name, sent_by_name from directive_intake
                where unit_id = :unit and settled_at is null order by id limit :limit""")
                .param("unit", unit.value())
                .param("limit", limit)
                .query((row, n) -> new Intakes.Waiting(
                        row.getLong("id"), row.getString("file_name"), row.getString("sent_by_name")))
                .list();
    }

    /** @param as same, kept (same, and the file is the unit's original) or different */
    void settle(long id, String as, String by) {
        jdbc.sql(
                        "update directive_intake set settled_as = :as, settled_by_name = :by, settled_at = now() where id = :id")
                .param("as", as)
                .param("by", by)
                .param("id", id)
                .update();
    }

    /** The file that this unit has kept as its original of a directive that another one registered. */
    Optional<Long> kept(UnitId unit, DirectiveId directive) {
        return jdbc.sql("""
                select file_id from directive_intake
                where unit_id = :unit and alike_id = :directive and settled_as = 'kept' order by id limit 1""")
                .param("unit", unit.value())
                .param("directive", directive.value())
                .query(Long.class)
                .optional();
    }
}
