package vn.trienkhai.audit;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what a person did, in the words of the domain ({@code report.accepted}). Every change of a row is recorded by the
 * database besides, so a forgotten call here loses the word, not the trace.
 */
@Component
public class AuditLog {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditLog(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Adds one record for the actor of the present transaction.
     *
     * @param action noun and past tense, {@code directive.confirmed}
     * @param subject kind of thing, its table's name
     * @param detail what a reader of the record needs; no secrets, no personal data beyond names of officers
     */
    public void record(String action, String subject, Object subjectId, Map<String, ?> detail) {
        jdbc.sql("select audit_append(:action, :subject, :id, :detail::jsonb)")
                .param("action", action)
                .param("subject", subject)
                .param("id", subjectId.toString())
                .param("detail", json.writeValueAsString(detail))
                .query()
                .singleRow();
    }
}
