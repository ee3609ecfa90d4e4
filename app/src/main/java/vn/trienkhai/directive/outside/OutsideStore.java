package vn.trienkhai.directive.outside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Columns;
import vn.trienkhai.shared.UnitId;

/** The SQL of what went to offices outside the system. */
@Component
class OutsideStore {
    private static final String DELIVERIES =
            "select id, directive_id, name, email, code, created_at, mailed_at, failure, withdrawn_reason, acknowledged_on, acknowledged_by,"
                    + " recorded_by_name, link_opened_at from directive_outside where unit_id = :unit";

    private final JdbcClient jdbc;

    OutsideStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Contact> contacts(UnitId unit) {
        return jdbc.sql(
                        "select id, name, email from directive_contact where unit_id = :unit order by name collate \"vi-x-icu\"")
                .param("unit", unit.value())
                .query((row, n) -> new Contact(
                        row.getLong("id"), row.getString("name"), Optional.ofNullable(row.getString("email"))))
                .list();
    }

    void keepContact(UnitId unit, String name, Optional<String> email) {
        jdbc.sql("""
                insert into directive_contact (unit_id, name, email) values (:unit, :name, :email)
                on conflict (unit_id, fold(name)) do update set email = coalesce(excluded.email, directive_contact.email)""")
                .param("unit", unit.value())
                .param("name", name)
                .param("email", email.orElse(null))
                .update();
    }

    void forgetContact(UnitId unit, long id) {
        jdbc.sql("delete from directive_contact where unit_id = :unit and id = :id")
                .param("unit", unit.value())
                .param("id", id)
                .update();
    }

    long insert(Actor actor, DirectiveId directive, String name, Optional<String> email, SheetCode code) {
        return jdbc.sql("""
                insert into directive_outside (unit_id, directive_id, name, email, code, created_by_name)
                values (:unit, :directive, :name, :email, :code, :by) returning id""")
                .param("unit", actor.unit().value())
                .param("directive", directive.value())
                .param("name", name)
                .param("email", email.orElse(null))
                .param("code", code.signs())
                .param("by", actor.name())
                .query(Long.class)
                .single();
    }

    List<OutsideDelivery> of(UnitId unit, DirectiveId directive) {
        return jdbc.sql(DELIVERIES + " and directive_id = :directive order by id")
                .param("unit", unit.value())
                .param("directive", directive.value())
                .query(OutsideStore::delivery)
                .list();
    }

    Optional<OutsideDelivery> find(UnitId unit, long id) {
        return jdbc.sql(DELIVERIES + " and id = :id")
                .param("unit", unit.value())
                .param("id", id)
                .query(OutsideStore::delivery)
                .optional();
    }

    Optional<OutsideDelivery> find(UnitId unit, SheetCode code) {
        return jdbc.sql(DELIVERIES + " and code = :code")
                .param("unit", unit.value())
                .param("code", code.signs())
                .query(OutsideStore::delivery)
                .optional();
    }

    /** Mails that did not arrive, a line a directive, the newest first. */
    List<Undelivered> undelivered(UnitId unit, int limit) {
        return jdbc.sql("""
                select directive_id, array_agg(name order by id) as offices, max(failed_at) as since from directive_outside
                where unit_id = :unit and failed_at is not null and acknowledged_at is null and withdrawn_at is null
                group by directive_id order by since desc limit :limit""")
                .param("unit", unit.value())
                .param("limit", limit)
                .query((row, n) -> new Undelivered(
                        new DirectiveId(row.getLong("directive_id")),
                        List.of((String[]) row.getArray("offices").getArray()),
                        Columns.instant(row, "since")))
                .list();
    }

    void address(long id, String email) {
        jdbc.sql("""
                update directive_outside set email = :email, failure = null, failed_at = null, mailed_at = null, link_opened_at = null
                where id = :id""").param("email", email).param("id", id).update();
    }

    /** From now on by its sheet alone; the link of a mail that may arrive after all is good no longer. */
    void onPaper(long id) {
        jdbc.sql("""
                update directive_outside set email = null, failure = null, failed_at = null, mailed_at = null,
                    link_hash = null, link_until = null, link_opened_at = null, mail_id = null
                where id = :id""").param("id", id).update();
    }

    void link(long id, byte[] hash, Instant until, String mailId) {
        jdbc.sql(
                        "update directive_outside set link_hash = :hash, link_until = :until, link_opened_at = null, mail_id = :mail where id = :id")
                .param("hash", hash)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("mail", mailId)
                .param("id", id)
                .update();
    }

    void mailed(long id) {
        jdbc.sql("update directive_outside set mailed_at = now(), failure = null, failed_at = null where id = :id")
                .param("id", id)
                .update();
    }

    void failed(long id, String words) {
        jdbc.sql("update directive_outside set failure = :words, failed_at = now() where id = :id")
                .param("words", words)
                .param("id", id)
                .update();
    }

    void recall(long id, String reason) {
        jdbc.sql("update directive_outside set withdrawn_at = now(), withdrawn_reason = :reason where id = :id")
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    /** What a signed sheet says; false where somebody was faster. */
    boolean recorded(long id, String who, LocalDate on, String byName) {
        return jdbc.sql("""
                update directive_outside set acknowledged_at = now(), acknowledged_on = :on, acknowledged_by = :who,
                    acknowledged_how = 'sheet', recorded_by_name = :by
                where id = :id and acknowledged_at is null and withdrawn_at is null""")
                        .param("id", id)
                        .param("on", on)
                        .param("who", who)
                        .param("by", byName)
                        .update()
                == 1;
    }

    /** What a link shows; for anybody who holds it. */
    Optional<LinkShows> byLink(LinkSecret secret) {
        return jdbc.sql("select * from directive_by_link(:hash)")
                .param("hash", secret.hash())
                .query((row, n) -> new LinkShows(
                        row.getString("recipient"),
                        row.getString("sender"),
                        Optional.ofNullable(row.getString("phone")),
                        row.getString("doc_type"),
                        row.getString("issuer"),
                        Optional.ofNullable(row.getString("number_raw")),
                        Optional.ofNullable(row.getObject("issued_on", LocalDate.class)),
                        row.getString("subject"),
                        Columns.instant(row, "link_until"),
                        row.getObject("withdrawn_at") != null,
                        Columns.optionalInstant(row, "acknowledged_at"),
                        Optional.ofNullable(row.getString("acknowledged_by"))))
                .optional();
    }

    /** False where it was opened before, or is good no longer. */
    boolean openLink(LinkSecret secret) {
        return jdbc.sql("select directive_open_link(:hash)")
                .param("hash", secret.hash())
                .query(Boolean.class)
                .single();
    }

    boolean acknowledge(LinkSecret secret, String who, LocalDate on) {
        return jdbc.sql("select directive_acknowledge_by_link(:hash, :who, :on)")
                .param("hash", secret.hash())
                .param("who", who)
                .param("on", on)
                .query(Boolean.class)
                .single();
    }

    boolean bounced(String mailId, String words) {
        return jdbc.sql("select directive_mail_bounced(:mail, :words)")
                .param("mail", mailId)
                .param("words", words)
                .query(Boolean.class)
                .single();
    }

    private static OutsideDelivery delivery(ResultSet row, int number) throws SQLException {
        var on = row.getObject("acknowledged_on", LocalDate.class);
        return new OutsideDelivery(
                row.getLong("id"),
                new DirectiveId(row.getLong("directive_id")),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")),
                new SheetCode(row.getString("code")),
                Columns.instant(row, "created_at"),
                Columns.optionalInstant(row, "mailed_at"),
                Columns.optionalInstant(row, "link_opened_at"),
                Optional.ofNullable(row.getString("failure")),
                on == null
                        ? Optional.empty()
                        : Optional.of(new OutsideDelivery.Acknowledged(
                                on,
                                row.getString("acknowledged_by"),
                                Optional.ofNullable(row.getString("recorded_by_name")))),
                Optional.ofNullable(row.getString("withdrawn_reason")));
    }
}
