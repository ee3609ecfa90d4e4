package vn.trienkhai.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.DateRange;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.TypedDay;
import vn.trienkhai.shared.UnitId;

/** What a browser sends to ask for reports. */
record RequestForm(
        String title,
        String from,
        String to,
        String due,
        List<String> indicators,
        List<Integer> units,
        Optional<Long> campaign,
        Optional<Long> directive,
        Optional<Long> parent,
        String rawDue) {

    NewRequest request(Optional<Evidence> evidence) {
        var first = day(from);
        var last = day(to);
        if (last.isBefore(first)) {
            throw new Refusal("report.request.refused.period");
        }
        return new NewRequest(
                title.strip(),
                new DateRange(first, last),
                due.isBlank() ? Optional.empty() : Optional.of(day(due)),
                rawDue,
                evidence,
                indicators,
                units.stream().map(UnitId::new).toList(),
                Optional.empty(),
                campaign.map(CampaignId::new),
                directive.map(DirectiveId::new),
                parent.map(RequestId::new));
    }

    private static LocalDate day(String text) {
        return TypedDay.required(text, () -> new Refusal("report.request.refused.day", text));
    }
}
