package vn.trienkhai.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.activity.Indicator;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.DateRange;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.shared.UnitId;

/** Yêu cầu báo cáo: who asks, for which figures of which days, until when, and the sentence that says so. */
public record ReportRequest(
        RequestId id,
        UnitId unit,
        Optional<UnitId> via,
        Optional<CampaignId> campaign,
        Optional<DirectiveId> directive,
        Optional<RequestId> parent,
        String title,
        DateRange period,
        Optional<LocalDate> due,
        String rawDue,
        Optional<Evidence> evidence,
        List<Indicator> indicators,
        int version) {

    /** Whether {@code reader} accepts and sends back the answers. */
    public boolean isReviewedBy(UnitId reader) {
        return unit.equals(reader) || via.filter(reader::equals).isPresent();
    }
}
