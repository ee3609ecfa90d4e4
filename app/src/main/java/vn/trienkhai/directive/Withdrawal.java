package vn.trienkhai.directive;

import java.time.Instant;
import java.util.Optional;
import vn.trienkhai.shared.UnitId;

/**
 * Gửi lại, thu hồi: why a delivery no longer stands.
 *
 * @param by the unit that was sent it (sent back as not meant for it), or the one that sent it (recalled)
 * @param replacedBy the directive that takes its place; only of a recall
 */
public record Withdrawal(
        Instant at, UnitId by, Optional<String> byName, String reason, Optional<DirectiveId> replacedBy) {}
