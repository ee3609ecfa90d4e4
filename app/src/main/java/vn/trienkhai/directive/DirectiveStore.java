package vn.trienkhai.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.PagePlaces;
import vn.trienkhai.shared.UnitId;

/** The SQL of a directive's heading and its records; the registers are in {@link RegisterStore}. */
@Component
class DirectiveStore {
    static final String COLUMNS =
            "d.id, d.issuer_name, d.issuer_unit_id, d.doc_type, d.number, d.symbol, d.number_raw, d.issued_on, d.subject, "
                    + "d.urgency, d.origin, d.state, d.registered_by_unit, d.implements_id, d.original_file_id, d.version";

    /** A record of content as stored: JSON and the text that its evidence points into. */
    record Stored(
            int version,
            int draftVersion,
            String json,
            String text,
            Optional<String> by,
            Optional<OffsetDateTime> at) {}

    private final JdbcClient jdbc;

    DirectiveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Directive> find(DirectiveId id) {
        return jdbc.sql("select " + COLUMNS + " from directive d where d.id = :id")
                .param("id", id.value())
                .query(DirectiveStore::directive)
                .optional();
    }

    List<Directive> find(Collection<DirectiveId> ids) {
        return jdbc.sql("select " + COLUMNS + " from directive d where d.id = any(:ids)")
                .param("ids", ids.stream().map(DirectiveId::value).toArray(Long[]::new))
                .query(DirectiveStore::directive)
                .list();
    }

    /** What the unit has registered or drafted and not brought to an end, newest first. */
    List<Directive> unfinished(UnitId unit, int limit) {
        return jdbc.sql("select " + COLUMNS + """
                 from directive d where d.registered_by_unit = :unit and d.state in ('read', 'drafted')
                order by d.id desc limit :limit""")
                .param("unit", unit.value())
                .param("limit", limit)
                .query(DirectiveStore::directive)
                .list();
    }

    /** What the unit has issued, newest first. */
    List<Directive> issuedBy(UnitId unit, int limit) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from directive d where d.registered_by_unit = :unit and d.state = 'issued' order by d.id desc limit :limit")
                .param("unit", unit.value())
                .param("limit", limit)
                .query(DirectiveStore::directive)
                .list();
    }

    /** Held against other changes; who only refers to it (papers, readings) does not wait, else each could wait for the other. */
    Optional<Directive> lock(DirectiveId id, UnitId owner) {
        return jdbc.sql("select " + COLUMNS
                        + " from directive d where d.id = :id and d.registered_by_unit = :unit for no key update")
                .param("id", id.value())
                .param("unit", owner.value())
                .query(DirectiveStore::directive)
                .optional();
    }

    /** The entry of the same unit that is the same directive, if there is one. */
    Optional<Directive> same(UnitId unit, DirectiveHeading heading) {
        return jdbc.sql("select " + COLUMNS + """
                 from directive d
                where d.registered_by_unit = :unit and fold(d.issuer_name) = fold(:issuer) and d.number = :number
                  and coalesce(d.symbol, '') = coalesce(:symbol, '') and d.issued_on is not distinct from :on::date""")
                .param("unit", unit.value())
                .param("issuer", heading.issuer())
                .param("number", heading.number().orElse(null))
                .param("symbol", heading.symbol().orElse(null))
                .param("on", heading.issuedOn().orElse(null))
                .query(DirectiveStore::directive)
                .optional();
    }

    /** What is in the acting unit's register under this number, or under one that a scan may read as it. */
    List<Directive> alike(String numberRaw) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from directive d where d.id = any(array(select directive_alike(:number))) order by d.id desc")
                .param("number", numberRaw)
                .query(DirectiveStore::directive)
                .list();
    }

    /** The unit's own directives that are confirmed to carry this one out, oldest first. */
    List<Directive> carryingOut(DirectiveId source, UnitId unit) {
        return jdbc.sql("select " + COLUMNS + """
                 from directive_link l join directive d on d.id = l.directive_id
                where l.source_id = :source and l.state = 'confirmed' and d.registered_by_unit = :unit order by d.issued_on, d.id""")
                .param("source", source.value())
                .param("unit", unit.value())
                .query(DirectiveStore::directive)
                .list();
    }

    Optional<Directive> ofOriginal(UnitId unit, long file) {
        return jdbc.sql("select " + COLUMNS
                        + " from directive d where d.registered_by_unit = :unit and d.original_file_id = :file")
                .param("unit", unit.value())
                .param("file", file)
                .query(DirectiveStore::directive)
                .optional();
    }

    DirectiveId insert(
            UnitId unit,
            DirectiveHeading heading,
            Origin origin,
            DirectiveState state,
            Optional<Long> original,
            Optional<DirectiveId> carriesOut,
            String byName) {
        return new DirectiveId(jdbc.sql("""
                insert into directive (issuer_name, issuer_unit_id, doc_type, number, symbol, number_raw, issued_on, subject,
                    urgency, origin, state, registered_by_unit, implements_id, original_file_id, created_by_name)
                values (:issuer, :issuerUnit, :docType, :number, :symbol, :numberRaw, :issuedOn::date, :subject,
                    :urgency, :origin, :state, :unit, :implements, :original, :by) returning id""")
                .params(columns(heading))
                .param("origin", origin.stored())
                .param("state", state.stored())
                .param("unit", unit.value())
                .param("implements", carriesOut.map(DirectiveId::value).orElse(null))
                .param("original", original.orElse(null))
                .param("by", byName)
                .query(Long.class)
                .single());
    }

    private static Map<String, @Nullable Object> columns(DirectiveHeading heading) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("issuer", heading.issuer());
        columns.put("issuerUnit", heading.issuerUnit().map(UnitId::value).orElse(null));
        columns.put("docType", heading.docType());
        columns.put("number", heading.number().orElse(null));
        columns.put("symbol", heading.symbol().orElse(null));
        columns.put("numberRaw", heading.numberRaw().orElse(null));
        columns.put("issuedOn", heading.issuedOn().orElse(null));
        columns.put("subject", heading.subject());
        columns.put("urgency", heading.urgency().orElse(null));
        return columns;
    }

    void update(DirectiveId id, DirectiveHeading heading, DirectiveState state) {
        jdbc.sql("""
                update directive set issuer_name = :issuer, issuer_unit_id = :issuerUnit, doc_type = :docType,
                    number = :number, symbol = :symbol, number_raw = :numberRaw, issued_on = :issuedOn::date,
                    subject = :subject, urgency = :urgency, state = :state, version = version + 1
                where id = :id""")
                .param("id", id.value())
                .params(columns(heading))
                .param("state", state.stored())
                .update();
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
                where directive_id = :id order by id desc limit 1""")
                .param("id", id.value())
                .query(DirectiveStore::stored)
                .optional();
    }

    Optional<Stored> draft(DirectiveId id) {
        return jdbc.sql("""
                select version, version as draft_version, content::text as json, text, null as by_name, null::timestamptz as at from directive_draft
                where directive_id = :id""")
                .param("id", id.value())
                .query(DirectiveStore::stored)
                .optional();
    }

    Optional<Stored> lockDraft(DirectiveId id) {
        return jdbc.sql("""
                select version, version as draft_version, content::text as json, text, null as by_name, null::timestamptz as at from directive_draft
                where directive_id = :id for update""")
                .param("id", id.value())
                .query(DirectiveStore::stored)
                .optional();
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
                from directive_content where directive_id = :id order by version desc limit 1""")
                .param("id", id.value())
                .query(DirectiveStore::stored)
                .optional();
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

    void addDocument(DirectiveId id, String format, int version, long file) {
        jdbc.sql("""
                insert into directive_document (directive_id, format, version, file_id) values (:id, :format, :version, :file)
                on conflict do nothing""")
                .param("id", id.value())
                .param("format", format)
                .param("version", version)
                .param("file", file)
                .update();
    }

    Optional<Long> document(DirectiveId id, String format) {
        return jdbc.sql("""
                select file_id from directive_document where directive_id = :id and format = :format
                order by version desc limit 1""")
                .param("id", id.value())
                .param("format", format)
                .query(Long.class)
                .optional();
    }

    static Directive directive(ResultSet row, int number) throws SQLException {
        return new Directive(
                new DirectiveId(row.getLong("id")),
                row.getString("issuer_name"),
                number(row, "issuer_unit_id").map(unit -> new UnitId(unit.intValue())),
                row.getString("doc_type"),
                text(row, "number"),
                text(row, "symbol"),
                text(row, "number_raw"),
                Optional.ofNullable(row.getObject("issued_on", LocalDate.class)),
                row.getString("subject"),
                text(row, "urgency"),
                Origin.of(row.getString("origin")),
                DirectiveState.of(row.getString("state")),
                new UnitId(row.getInt("registered_by_unit")),
                number(row, "implements_id").map(DirectiveId::new),
                number(row, "original_file_id"),
                row.getInt("version"));
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getInt("version"),
                row.getInt("draft_version"),
                row.getString("json"),
                row.getString("text"),
                text(row, "by_name"),
                Optional.ofNullable(row.getObject("at", OffsetDateTime.class)));
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}
