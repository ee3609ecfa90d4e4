package vn.trienkhai.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.PagePlaces;

/** The SQL of what a directive says: readings, the draft on the desk, confirmed contents, and what they were taken from. */
@Component
class ContentStore {
    /** A record of content as stored: JSON and the text that its evidence points into. */
    record Stored(
            int version,
            int draftVersion,
            String json,
            String text,
            Optional<String> by,
            Optional<OffsetDateTime> at) {}

    private final JdbcClient jdbc;

    ContentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addReading(DirectiveId id, DirectiveReading reading, String json) {
        long added = jdbc.sql("""
                insert into directive_reading (directive_id, reader_version, reading, text)
                values (:id, :reader, :json::jsonb, :text) returning id""")
                .param("id", id.value())
                .param("reader", reading.reader().version())
                .param("json", json)
                .param("text", reading.text())
                .query(Long.class)
                .single();
        var places = reading.places();
        if (places != null) {
            jdbc.sql("insert into directive_places (reading_id, places) values (:id, :places)")
                    .param("id", added)
                    .param("places", places.packed())
                    .update();
        }
    }

    /** @param same whether they are of the text that was asked for; else the newest of the same pages */
    record KeptPlaces(PagePlaces places, boolean same) {}

    /** Where the words of a text stand on the pages of the original; none where it has no pages, or was read before that was kept. */
    Optional<KeptPlaces> places(DirectiveId id, String text) {
        return jdbc.sql("""
                select p.places, r.text = :text as same from directive_places p join directive_reading r on r.id = p.reading_id
                where r.directive_id = :id order by r.text = :text desc, r.id desc limit 1""")
                .param("id", id.value())
                .param("text", text)
                .query((row, n) -> new KeptPlaces(PagePlaces.parse(row.getString("places")), row.getBoolean("same")))
                .optional();
    }

    Optional<Stored> newestReading(DirectiveId id) {
        return jdbc.sql("""
                select 0 as version, 0 as draft_version, reading::text as json, text, null as by_name, read_at as at from directive_reading
                where directive_id = :id order by id desc limit 1""").param("id", id.value()).query(ContentStore::stored).optional();
    }

    Optional<Stored> draft(DirectiveId id) {
        return jdbc.sql("""
                select version, version as draft_version, content::text as json, text, null as by_name, null::timestamptz as at from directive_draft
                where directive_id = :id""").param("id", id.value()).query(ContentStore::stored).optional();
    }

    Optional<Stored> lockDraft(DirectiveId id) {
        return jdbc.sql("""
                select version, version as draft_version, content::text as json, text, null as by_name, null::timestamptz as at from directive_draft
                where directive_id = :id for update""").param("id", id.value()).query(ContentStore::stored).optional();
    }

    void putDraft(DirectiveId id, String json, String text) {
        jdbc.sql("""
                insert into directive_draft (directive_id, content, text) values (:id, :json::jsonb, :text)
                on conflict (directive_id) do update
                    set content = excluded.content, text = excluded.text, version = directive_draft.version + 1""")
                .param("id", id.value())
                .param("json", json)
                .param("text", text)
                .update();
    }

    Optional<Stored> content(DirectiveId id) {
        return jdbc.sql("""
                select version, draft_version, content::text as json, text, confirmed_by_name as by_name, confirmed_at as at
                from directive_content where directive_id = :id order by version desc limit 1""").param("id", id.value()).query(ContentStore::stored).optional();
    }

    /** The newest confirmed content of each that has one. */
    Map<DirectiveId, Stored> contents(Collection<DirectiveId> ids) {
        return jdbc
                .sql("""
                select distinct on (directive_id) directive_id, version, draft_version, content::text as json, text,
                    confirmed_by_name as by_name, confirmed_at as at
                from directive_content where directive_id = any(:ids) order by directive_id, version desc""")
                .param("ids", ids.stream().map(DirectiveId::value).toArray(Long[]::new))
                .query((row, n) -> Map.entry(new DirectiveId(row.getLong("directive_id")), stored(row, n)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int addContent(DirectiveId id, String json, String text, int draftVersion, String byName) {
        return jdbc.sql("""
                insert into directive_content (directive_id, version, content, text, draft_version, confirmed_by_name)
                select :id, coalesce(max(c.version), 0) + 1, :json::jsonb, :text, :draft, :by
                from directive_content c where c.directive_id = :id returning version""")
                .param("id", id.value())
                .param("json", json)
                .param("text", text)
                .param("draft", draftVersion)
                .param("by", byName)
                .query(Integer.class)
                .single();
    }

    void clearSources(DirectiveId id) {
        jdbc.sql("delete from directive_source where directive_id = :id")
                .param("id", id.value())
                .update();
    }

    void addSource(DirectiveId id, String pointer, int ordinal, long source, String evidenceJson) {
        jdbc.sql("""
                insert into directive_source (directive_id, pointer, ordinal, source_id, evidence)
                values (:id, :pointer, :ordinal, :source, :evidence::jsonb)""")
                .param("id", id.value())
                .param("pointer", pointer)
                .param("ordinal", ordinal)
                .param("source", source)
                .param("evidence", evidenceJson)
                .update();
    }

    record Source(DirectiveId directive, String pointer, String evidenceJson) {}

    List<Source> sources(Collection<DirectiveId> ids) {
        return jdbc.sql("""
                select directive_id, pointer, evidence::text as evidence from directive_source
                where directive_id = any(:ids) order by directive_id, pointer, ordinal""")
                .param("ids", ids.stream().map(DirectiveId::value).toArray(Long[]::new))
                .query((row, n) -> new Source(
                        new DirectiveId(row.getLong("directive_id")),
                        row.getString("pointer"),
                        row.getString("evidence")))
                .list();
    }

    /** The words of a directive as they were quoted in a derived one that the caller may read. */
    Optional<String> quoted(DirectiveId source, int start, int end) {
        return jdbc.sql("""
                select evidence::text from directive_source
                where source_id = :id and (evidence->>'start')::int = :start and (evidence->>'end')::int = :end limit 1""")
                .param("id", source.value())
                .param("start", start)
                .param("end", end)
                .query(String.class)
                .optional();
    }

    /** Whether it was written as a document of this format. */
    boolean isWritten(DirectiveId id, String format) {
        return jdbc.sql("select exists (select from directive_document where directive_id = :id and format = :format)")
                .param("id", id.value())
                .param("format", format)
                .query(Boolean.class)
                .single();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getInt("version"),
                row.getInt("draft_version"),
                row.getString("json"),
                row.getString("text"),
                DirectiveStore.text(row, "by_name"),
                Optional.ofNullable(row.getObject("at", OffsetDateTime.class)));
    }
}
