package vn.trienkhai.directive.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.Columns;
import vn.trienkhai.shared.UnitId;

/** The SQL of returns, recalls and the notices of them. Entries of other units are changed by functions of the database only. */
@Component
class WithdrawalStore {
    private static final String NOTICES =
            "select id, kind, by_unit, directive_id, about, reason, replaced_by, replacement, told_at, seen_at, seen_by_name"
                    + " from directive_notice where unit_id = :unit";

    private final JdbcClient jdbc;

    WithdrawalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean sendBack(DirectiveId directive, String reason, String words) {
        return jdbc.sql("select directive_send_back(:id, :reason, :words)")
                .param("id", directive.value())
                .param("reason", reason)
                .param("words", words)
                .query(Boolean.class)
                .single();
    }

    /** @param among none for all */
    List<Carried> carried(DirectiveId directive, Optional<Collection<UnitId>> among) {
        return jdbc.sql("""
                select x.unit_id, x.derived, x.passed_on from directive_carried(:id, :among) x join unit u on u.id = x.unit_id
                order by u.line, u.path, u.ordinal""")
                .param("id", directive.value())
                .param("among", ids(among))
                .query((row, n) -> new Carried(
                        new UnitId(row.getInt("unit_id")), row.getBoolean("derived"), row.getInt("passed_on")))
                .list();
    }

    /** Recalls the next at most {@code most}, and says which. */
    List<UnitId> recall(
            DirectiveId directive,
            Optional<Collection<UnitId>> among,
            String reason,
            Optional<DirectiveId> replacement,
            int most) {
        return jdbc.sql("select directive_recall(:id, :among, :reason, :replacement, :most)")
                .param("id", directive.value())
                .param("among", ids(among))
                .param("reason", reason)
                .param("replacement", replacement.map(DirectiveId::value).orElse(null))
                .param("most", most)
                .query((row, n) -> Stream.of((Integer[]) row.getArray(1).getArray())
                        .map(UnitId::new)
                        .toList())
                .single();
    }

    record Words(String about, Optional<String> replacement) {}

    void tell(
            DirectiveId directive,
            Collection<UnitId> recalled,
            String reason,
            Optional<DirectiveId> replacement,
            Words words) {
        jdbc.sql("select directive_tell_recalled(:id, :units, :reason, :about, :replacement, :replacementWords)")
                .param("id", directive.value())
                .param("units", ids(Optional.of(recalled)))
                .param("reason", reason)
                .param("about", words.about())
                .param("replacement", replacement.map(DirectiveId::value).orElse(null))
                .param("replacementWords", words.replacement().orElse(null))
                .query(Long.class)
                .single();
    }

    List<Notice.Told> told(DirectiveId directive, int limit) {
        return jdbc.sql("""
                select x.* from directive_told(:id) x join unit u on u.id = x.unit_id
                order by x.seen_at is not null, u.line, u.path, u.ordinal limit :limit""")
                .param("id", directive.value())
                .param("limit", limit)
                .query((row, n) -> new Notice.Told(
                        new UnitId(row.getInt("unit_id")),
                        kind(row),
                        Columns.instant(row, "told_at"),
                        Columns.optionalInstant(row, "seen_at"),
                        Optional.ofNullable(row.getString("seen_by_name"))))
                .list();
    }

    /** What the unit has not seen yet, newest first. */
    List<Notice> unseen(UnitId unit, int limit) {
        return jdbc.sql(NOTICES + " and seen_at is null order by id desc limit :limit")
                .param("unit", unit.value())
                .param("limit", limit)
                .query(WithdrawalStore::notice)
                .list();
    }

    Optional<Notice> notice(UnitId unit, long id) {
        return jdbc.sql(NOTICES + " and id = :id")
                .param("unit", unit.value())
                .param("id", id)
                .query(WithdrawalStore::notice)
                .optional();
    }

    void seen(UnitId unit, long id, String byName) {
        jdbc.sql(
                        "update directive_notice set seen_at = now(), seen_by_name = :by where unit_id = :unit and id = :id and seen_at is null")
                .param("by", byName)
                .param("unit", unit.value())
                .param("id", id)
                .update();
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getLong("id"),
                kind(row),
                new UnitId(row.getInt("by_unit")),
                new DirectiveId(row.getLong("directive_id")),
                row.getString("about"),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("replaced_by", Long.class)).map(DirectiveId::new),
                Optional.ofNullable(row.getString("replacement")),
                Columns.instant(row, "told_at"),
                Columns.optionalInstant(row, "seen_at"),
                Optional.ofNullable(row.getString("seen_by_name")));
    }

    private static Notice.Kind kind(ResultSet row) throws SQLException {
        return Notice.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
    }

    private static Integer @Nullable [] ids(Optional<Collection<UnitId>> units) {
        return units.map(some -> some.stream().map(UnitId::value).toArray(Integer[]::new))
                .orElse(null);
    }
}
