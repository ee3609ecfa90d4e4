package vn.trienkhai.directive.delivery;

import java.util.Optional;
import java.util.Set;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.UnitId;

/**
 * What is to be recalled.
 *
 * @param units empty with {@code all}
 * @param carriedSeen how many units had carried it on when the person was told so
 */
public record Recall(
        Set<UnitId> units, boolean all, String reason, Optional<DirectiveId> replacement, int carriedSeen) {
    public Recall {
        units = Set.copyOf(units);
        reason = reason.strip();
    }
}
