package vn.trienkhai.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which records are asked for, newest first.
 *
 * @param who part of a person's name; empty for everyone
 * @param subject kind of thing, its table's name; empty for everything
 * @param before only records older than the one with this number
 */
public record AuditQuery(
        String who, String subject, Optional<LocalDate> from, Optional<LocalDate> to, Optional<Long> before) {}
