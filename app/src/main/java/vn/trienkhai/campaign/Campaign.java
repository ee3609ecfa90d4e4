package vn.trienkhai.campaign;

import java.time.Instant;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.UnitId;

/**
 * Đợt hoạt động: one campaign as its heading tells it.
 *
 * @param unit who opened it
 * @param version grows with every change of this heading
 */
public record Campaign(
        CampaignId id,
        UnitId unit,
        DirectiveId directive,
        String name,
        boolean open,
        int version,
        Instant openedAt,
        String openedBy) {

    public boolean isOf(UnitId other) {
        return unit.equals(other);
    }
}
