package vn.trienkhai.directive.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.Columns;

/** The SQL of versions of drafts and of what is being typed. */
@Component
class DraftStore {
    /** A version as stored. */
    record Stored(int version, String json, String by, Instant at, Optional<Integer> restoredFrom) {}

    private static final String VERSIONS =
            "select version, content::text as json, saved_by_name, saved_at, restored_from from directive_draft_version where directive_id = :id ";

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addVersion(DirectiveId id, int version, String json, String by, Instant at, Optional<Integer> restoredFrom) {
        jdbc.sql("""
                insert into directive_draft_version (directive_id, version, content, saved_by_name, saved_at, restored_from)
                values (:id, :version, :json::jsonb, :by, :at, :from)""")
                .param("id", id.value())
                .param("version", version)
                .param("json", json)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("from", restoredFrom.orElse(null))
                .update();
    }

    /** Newest first. */
    List<Stored> versions(DirectiveId id) {
        return jdbc.sql(VERSIONS + "order by version desc")
                .param("id", id.value())
                .query(DraftStore::stored)
                .list();
    }

    Optional<Stored> version(DirectiveId id, int version) {
        return jdbc.sql(VERSIONS + "and version = :version")
                .param("id", id.value())
                .param("version", version)
                .query(DraftStore::stored)
                .optional();
    }

    /** What this person types now. */
    void keepTyped(DirectiveId id, int basedOn, String json, Instant at) {
        jdbc.sql("""
                insert into directive_typed (directive_id, based_on, content, typed_at) values (:id, :on, :json::jsonb, :at)
                on conflict (directive_id, account_id) do update
                    set based_on = excluded.based_on, content = excluded.content, typed_at = excluded.typed_at""")
                .param("id", id.value())
                .param("on", basedOn)
                .param("json", json)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Stored> typed(DirectiveId id) {
        return jdbc.sql("""
                select based_on as version, content::text as json, '' as saved_by_name, typed_at as saved_at, null::int as restored_from
                from directive_typed where directive_id = :id""").param("id", id.value()).query(DraftStore::stored).optional();
    }

    void forgetTyped(DirectiveId id) {
        jdbc.sql("delete from directive_typed where directive_id = :id")
                .param("id", id.value())
                .update();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        int from = row.getInt("restored_from");
        var restored = row.wasNull() ? Optional.<Integer>empty() : Optional.of(from);
        return new Stored(
                row.getInt("version"),
                row.getString("json"),
                row.getString("saved_by_name"),
                Columns.instant(row, "saved_at"),
                restored);
    }
}
