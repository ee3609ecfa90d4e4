package vn.trienkhai.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;

/** Reads the record, for those who audit a unit: its chain and the chains of the units below. Nothing here writes. */
@Component
public class AuditTrail {
    private final JdbcClient jdbc;
    private final Transactions transactions;

    AuditTrail(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** The newest records that the question asks for, at most so many. */
    public List<AuditRecord> read(Actor actor, AuditQuery query, int most) {
        actor.require(Role.AUDITOR);
        return transactions.as(actor, () -> select(query, most));
    }

    private List<AuditRecord> select(AuditQuery query, int most) {
        return jdbc.sql("""
                select id, chain, seq, at, account_name, action, subject, subject_id, detail::text as detail
                from audit_record
                where (:who = '' or fold(account_name) like '%' || fold(:who) || '%')
                  and (:subject = '' or subject = :subject)
                  and (:from::date is null or at >= (:from::date)::timestamp at time zone 'Asia/Ho_Chi_Minh')
                  and (:to::date is null or at < (:to::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
                  and (:before::bigint is null or id < :before::bigint)
                order by id desc limit :most""")
                .param("who", query.who().strip())
                .param("subject", query.subject())
                .param("from", query.from().orElse(null))
                .param("to", query.to().orElse(null))
                .param("before", query.before().orElse(null))
                .param("most", most)
                .query(AuditTrail::row)
                .list();
    }

    private static AuditRecord row(ResultSet row, int number) throws SQLException {
        return new AuditRecord(
                row.getLong("id"),
                row.getInt("chain"),
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class),
                Optional.ofNullable(row.getString("account_name")),
                row.getString("action"),
                row.getString("subject"),
                row.getString("subject_id"),
                row.getString("detail"));
    }
}
