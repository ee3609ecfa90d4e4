package vn.trienkhai.directive.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.Evidence;

/** The SQL of citations and of what they may mean. */
@Component
class ProposalStore {
    /** Citations of one number by a unit that are looked at again when the directive comes. */
    private static final int AGAIN = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProposalStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A citation that has found nothing sure yet. */
    record Unsure(
            long id,
            DirectiveId directive,
            Optional<DirectiveId> matched,
            CitationMatch.Cited cited,
            Optional<LocalDate> citedOn) {}

    /** What of the register of the acting unit a citation may mean. */
    List<CitationMatch.Known> known(CitationMatch.Cited cited, DirectiveId but) {
        return jdbc.sql("""
                select d.id, d.number_raw, d.issuer_name, d.issued_on from directive d
                where d.id = any(array(select directive_cited(:number, :on::date))) and d.id <> :but
                  and d.number_raw is not null and d.state <> 'drafted'""")
                .param("number", cited.number())
                .param("on", cited.on().orElse(null))
                .param("but", but.value())
                .query(ProposalStore::known)
                .list();
    }

    Optional<CitationMatch.Known> known(DirectiveId id) {
        return jdbc.sql(
                        "select id, number_raw, issuer_name, issued_on from directive where id = :id and number_raw is not null")
                .param("id", id.value())
                .query(ProposalStore::known)
                .optional();
    }

    void clear(DirectiveId id) {
        jdbc.sql("delete from directive_citation where directive_id = :id")
                .param("id", id.value())
                .update();
    }

    void add(
            DirectiveId id,
            int place,
            String type,
            CitationMatch.Cited cited,
            Relation relation,
            Optional<CitationMatch> match,
            Optional<Evidence> words) {
        jdbc.sql("""
                insert into directive_citation (directive_id, ordinal, type, number_raw, cited_on, issuer, relation, matched_id,
                    differs, rivals, evidence)
                values (:id, :place, :type, :number, :on::date, :issuer, :relation, :matched, :differs, :rivals, :words::jsonb)""")
                .param("id", id.value())
                .param("place", place)
                .param("type", type)
                .param("number", cited.number())
                .param("on", cited.on().orElse(null))
                .param("issuer", cited.issuer())
                .param("relation", relation.stored())
                .param("matched", match.map(found -> found.directive().id()).orElse(null))
                .param("differs", names(match))
                .param("rivals", match.map(found -> found.rivals().size()).orElse(0))
                .param("words", words.map(json::writeValueAsString).orElse(null))
                .update();
    }

    void match(long citation, CitationMatch match) {
        jdbc.sql(
                        "update directive_citation set matched_id = :matched, differs = :differs, rivals = :rivals where id = :id")
                .param("id", citation)
                .param("matched", match.directive().id())
                .param("differs", names(Optional.of(match)))
                .param("rivals", match.rivals().size())
                .update();
    }

    private static String[] names(Optional<CitationMatch> match) {
        return match.map(found ->
                        found.differences().stream().sorted().map(Enum::name).toArray(String[]::new))
                .orElse(new String[0]);
    }

    private static final String UNSURE = """
            select c.id, c.directive_id, c.matched_id, c.number_raw, c.issuer, c.cited_on, d.issued_on from directive_citation c
            join directive d on d.id = c.directive_id
            where (c.matched_id is null or c.differs <> '{}') and d.registered_by_unit = app_unit()""";

    /** Citations in the acting unit's own directives that found nothing sure and may mean this one. */
    List<Unsure> unsure(CitationMatch.Known known) {
        return jdbc.sql(UNSURE + """
                 and d.id <> :id and (c.alike = number_alike(:number) or c.cited_on = :on::date)
                order by c.id desc limit :most""")
                .param("number", known.number())
                .param("on", known.on().orElse(null))
                .param("id", known.id())
                .param("most", AGAIN)
                .query(ProposalStore::unsure)
                .list();
    }

    List<Unsure> unsure(DirectiveId directive) {
        return jdbc.sql(UNSURE + " and c.directive_id = :id order by c.ordinal")
                .param("id", directive.value())
                .query(ProposalStore::unsure)
                .list();
    }

    /** As they stand in the directive; what was matched and may not be read any more counts as not found. */
    List<Proposal> of(DirectiveId id) {
        return jdbc.sql("""
                select c.ordinal, c.type, c.number_raw as cited_number, c.cited_on, c.issuer, c.relation, c.differs, c.rivals, c.evidence::text,
                       d.id, d.doc_type, d.number_raw, d.issued_on, d.issuer_name, d.subject
                from directive_citation c left join directive d on d.id = c.matched_id
                where c.directive_id = :id order by c.ordinal""").param("id", id.value()).query(this::proposal).list();
    }

    /** A directive that cites another one as its source and of which nobody has decided. */
    record Waiting(Heading heading, Set<Difference> differences) {}

    List<Waiting> waiting(DirectiveId source, int limit) {
        return jdbc.sql("""
                select d.id, d.doc_type, d.number_raw, d.issued_on, d.issuer_name, d.subject, c.differs
                from directive_citation c join directive d on d.id = c.directive_id
                where c.matched_id = :source and c.relation <> 'mentioned' and not 'LATER' = any (c.differs)
                  and not exists (select from directive_link l where l.directive_id = d.id
                                  and (l.source_id = :source or l.state = 'nothing'))
                order by d.id limit :limit""")
                .param("source", source.value())
                .param("limit", limit)
                .query((row, n) -> new Waiting(Headings.heading(row).readable(true), differences(row)))
                .list();
    }

    private Proposal proposal(ResultSet row, int number) throws SQLException {
        row.getLong("id");
        boolean found = !row.wasNull();
        return new Proposal(
                row.getInt("ordinal"),
                text(row, "type"),
                text(row, "cited_number"),
                day(row, "cited_on"),
                text(row, "issuer"),
                Relation.of(row.getString("relation")),
                found ? Optional.of(Headings.heading(row).readable(true)) : Optional.empty(),
                found ? differences(row) : Set.of(),
                row.getInt("rivals"),
                Optional.ofNullable(row.getString("evidence")).map(stored -> json.readValue(stored, Evidence.class)));
    }

    private static Unsure unsure(ResultSet row, int number) throws SQLException {
        return new Unsure(
                row.getLong("id"),
                new DirectiveId(row.getLong("directive_id")),
                Optional.ofNullable(row.getObject("matched_id", Long.class)).map(DirectiveId::new),
                new CitationMatch.Cited(text(row, "number_raw"), text(row, "issuer"), day(row, "cited_on")),
                day(row, "issued_on"));
    }

    private static CitationMatch.Known known(ResultSet row, int number) throws SQLException {
        return new CitationMatch.Known(
                row.getLong("id"), row.getString("number_raw"), row.getString("issuer_name"), day(row, "issued_on"));
    }

    private static Set<Difference> differences(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("differs").getArray())
                .map(Difference::valueOf)
                .collect(Collectors.toSet());
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
