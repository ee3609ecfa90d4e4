package vn.trienkhai.audit;

import java.time.OffsetDateTime;
import java.util.Optional;

/** One record: who did what to which thing, and when. */
public record AuditRecord(
        long id,
        int chain,
        long seq,
        OffsetDateTime at,
        Optional<String> who,
        String action,
        String subject,
        String subjectId,
        String detail) {}
