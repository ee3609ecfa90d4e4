package vn.trienkhai.directive.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/** How directives are named, those too that only stand above what a unit has. Every method joins the caller's transaction. */
@Component
public class Headings {
    private final JdbcClient jdbc;
    private final Texts texts;

    Headings(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** Of a directive that may be read, or that one in the own register goes back to. */
    public Optional<Heading> of(DirectiveId id) {
        return jdbc.sql("""
                select id, doc_type, number_raw, issued_on, issuer_name, subject, true as readable from directive where id = :id
                union all
                select h.id, h.doc_type, h.number_raw, h.issued_on, h.issuer_name, h.subject, false from directive_heading(:id) h
                where not exists (select from directive where id = :id)""")
                .param("id", id.value())
                .query((row, n) -> heading(row).readable(row.getBoolean("readable")))
                .optional();
    }

    /** "Công văn số 745-CV/ĐUK, ngày 03/4/2024 của …": how a directive is named in running text. */
    public Optional<String> words(DirectiveId id) {
        return of(id).map(this::words);
    }

    String words(Heading directive) {
        return title(directive)
                + directive
                        .issuedOn()
                        .map(day -> ", ngày " + Vietnamese.date(day))
                        .orElse("")
                + (directive.issuer().isBlank() ? "" : " của " + directive.issuer());
    }

    private String title(Heading directive) {
        return texts.of(
                        texts.has("directive.type." + directive.docType())
                                ? "directive.type." + directive.docType()
                                : "directive.type.other")
                + directive.numberRaw().map(number -> " số " + number).orElse("");
    }

    static Heading heading(ResultSet row) throws SQLException {
        return new Heading(
                new DirectiveId(row.getLong("id")),
                row.getString("doc_type"),
                Optional.ofNullable(row.getString("number_raw")),
                Optional.ofNullable(row.getObject("issued_on", LocalDate.class)),
                row.getString("issuer_name"),
                row.getString("subject"),
                false);
    }
}
