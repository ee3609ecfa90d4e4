package vn.trienkhai.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks that nothing was altered behind the application's back: neither the record of who did what, nor the rows that it
 * speaks of. Whoever can rewrite rows, records and all later hashes of a chain is not found out; the hash of each chain's end,
 * kept elsewhere (each backup holds it), would tell.
 */
public final class AuditChain {
    /** More than so many of one kind tell no more. */
    private static final int MOST = 200;

    private static final String RECORDS = """
            select case when altered then 'RECORD_CHANGED' else 'CHAIN_BROKEN' end as kind, chain || '/' || seq as place
            from (select r.chain, r.seq, r.hash is distinct from audit_hash(r) as altered,
                         r.previous is distinct from lag(r.hash, 1, '\\x00'::bytea) over chain_of
                             or r.seq <> lag(r.seq, 1, 0::bigint) over chain_of + 1 as broken
                  from audit_record r window chain_of as (partition by r.chain order by r.seq)) checked
            where altered or broken order by chain, seq limit %d""".formatted(MOST);

    private static final String ENDS = """
            select 'CHAIN_CUT_OFF' as kind, chain || '/' || coalesce(h.seq, l.seq) as place
            from audit_head h
            full join (select distinct on (chain) chain, seq, hash from audit_record order by chain, seq desc) l using (chain)
            where h.seq is distinct from l.seq or h.hash is distinct from l.hash order by chain limit %d""".formatted(MOST);

    private static final String BATCHES = """
            select 'RECORD_CHANGED' as kind, r.chain || '/' || r.seq as place
            from audit_record r
            where r.action in ('INSERT_MANY', 'UPDATE_MANY') and r.row_hash is distinct from (
                select sha256(string_agg(b.row_hash, null order by b.subject_id)) from audit_batch_row b where b.batch = r.subject_id::bigint)
            order by r.chain, r.seq limit %d""".formatted(MOST);

    private static final String SWITCHED_OFF = """
            select 'NOT_WATCHED' as kind, t.tgrelid::regclass::text as place
            from pg_trigger t
            where (t.tgfoid in ('audit_row'::regproc, 'audit_rows'::regproc, 'audit_changes'::regproc) or t.tgname = 'audit_record_head')
              and not t.tgisinternal and t.tgenabled not in ('O', 'A')
            order by 2""";

    private AuditChain() {}

    /**
     * Looks at every record and every watched row.
     *
     * @param owner a connection as the owner of the tables, whom row-level security does not bind
     * @return what does not fit, the record first; empty when all is well
     */
    public static List<AuditFinding> verify(Connection owner) throws SQLException {
        var findings = new ArrayList<AuditFinding>();
        try (var setting = owner.createStatement()) {
            setting.execute("set timezone = 'UTC'");
        }
        for (var question : List.of(RECORDS, BATCHES, ENDS, SWITCHED_OFF)) {
            findings.addAll(ask(owner, question));
        }
        for (var question : rows(owner)) {
            findings.addAll(ask(owner, question));
        }
        return findings;
    }

    /** One question for each watched table: its rows as they are, beside what was last recorded of them. */
    private static List<String> rows(Connection owner) throws SQLException {
        var questions = new ArrayList<String>();
        var ofTable = """
                select format($$
                    select case when l.subject_id is null or l.row_hash is null then 'ROW_UNRECORDED' when p.key is null then 'ROW_MISSING'
                                else 'ROW_EDITED' end as kind,
                           %1$L || ' ' || coalesce(p.key, l.subject_id) as place
                    from (select audit_key(j.row, %2$L) as key, sha256(convert_to(j.row::text, 'UTF8')) as hash
                          from (select to_jsonb(t) - %3$L::text[] as row from %4$s t) j) p
                    full join (select distinct on (subject_id) subject_id, row_hash from audit_recorded
                               where subject = %1$L
                               order by subject_id, id desc) l on l.subject_id = p.key
                    where p.hash is distinct from l.row_hash order by 2 limit %5$s$$,
                    subject, key_columns, left_out, watched, ?::integer)
                from audit_watched order by subject""";
        try (var statement = owner.prepareStatement(ofTable)) {
            statement.setInt(1, MOST);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    questions.add(row.getString(1));
                }
            }
        }
        return questions;
    }

    private static List<AuditFinding> ask(Connection owner, String question) throws SQLException {
        var findings = new ArrayList<AuditFinding>();
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(question)) {
            while (row.next()) {
                findings.add(
                        new AuditFinding(AuditFinding.Kind.valueOf(row.getString("kind")), row.getString("place")));
            }
        }
        return findings;
    }
}
