package vn.trienkhai.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.trienkhai.audit.AuditChain;

/** What was altered behind the application's back, in sentences: records of the chains, and rows that they speak of. */
record AuditFindings(List<String> wrong, String records) {

    static AuditFindings in(Connection owner) throws SQLException {
        var catalogue = new Tables(owner);
        if (catalogue
                        .list("select to_regclass('public.audit_record')", row -> row.getString(1))
                        .getFirst()
                == null) {
            return new AuditFindings(List.of(), "0");
        }
        var wrong = AuditChain.verify(owner).stream()
                .map(finding -> Complaint.sentence(finding.key(), finding.place()))
                .toList();
        return new AuditFindings(
                wrong,
                catalogue
                        .list("select count(*) from audit_record", row -> row.getString(1))
                        .getFirst());
    }
}
