package vn.trienkhai.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.UnitId;

/** The SQL of a directive's heading; what it says is in {@link ContentStore}, the registers are in {@link RegisterStore}. */
@Component
class DirectiveStore {
    static final String COLUMNS =
            "d.id, d.issuer_name, d.issuer_unit_id, d.doc_type, d.number, d.symbol, d.number_raw, d.issued_on, d.subject, "
                    + "d.urgency, d.origin, d.state, d.registered_by_unit, d.implements_id, d.original_file_id, d.version";

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

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}
