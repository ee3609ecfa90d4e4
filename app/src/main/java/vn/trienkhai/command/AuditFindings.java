package vn.trienkhai.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What is wrong with the audit chains: a record changed, taken out or added behind the application's back. */
record AuditFindings(List<String> wrong, String records) {

    static AuditFindings in(Connection owner) throws SQLException {
        var catalogue = new Tables(owner);
        if (catalogue
                        .list("select to_regclass('public.audit_record')", row -> row.getString(1))
                        .getFirst()
                == null) {
            return new AuditFindings(List.of(), "0");
        }
        var wrong = catalogue.list("""
                select chain || '/' || seq from (
                    select r.chain, r.seq, r.hash = audit_hash(r.*::audit_record) as own,
                           r.previous = coalesce(lag(r.hash) over w, '\\x00') and r.seq = coalesce(lag(r.seq) over w, 0) + 1 as joined
                    from audit_record r window w as (partition by r.chain order by r.seq)) checked
                where not own or not joined
                union all
                select h.chain || '/' || h.seq from audit_head h
                left join audit_record r on r.chain = h.chain and r.seq = h.seq
                where h.seq > 0 and r.hash is distinct from h.hash
                   or exists (select from audit_record later where later.chain = h.chain and later.seq > h.seq)""", row -> row.getString(1));
        return new AuditFindings(
                wrong,
                catalogue
                        .list("select count(*) from audit_record", row -> row.getString(1))
                        .getFirst());
    }
}
