package vn.trienkhai.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.DateRange;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.shared.UnitId;

/**
 * What a unit asks those below it, or in another line, to report.
 *
 * @param via who collects for the one who asks ("qua Ban Tuyên giáo …")
 * @param parent the superior's request that the answers serve; the consolidated report answers it
 * @param due empty where the directive names no day
 * @param rawDue the words for it, "khi kết thúc đợt"
 * @param evidence the sentence of the directive that asks
 * @param indicators codes, in the order of the form
 */
public record NewRequest(
        String title,
        DateRange period,
        Optional<LocalDate> due,
        String rawDue,
        Optional<Evidence> evidence,
        List<String> indicators,
        List<UnitId> units,
        Optional<UnitId> via,
        Optional<CampaignId> campaign,
        Optional<DirectiveId> directive,
        Optional<RequestId> parent) {

    public static NewRequest of(String title, DateRange period, List<String> indicators, List<UnitId> units) {
        return new NewRequest(
                title,
                period,
                Optional.empty(),
                "",
                Optional.empty(),
                indicators,
                units,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public NewRequest due(LocalDate day) {
        return new NewRequest(
                title, period, Optional.of(day), rawDue, evidence, indicators, units, via, campaign, directive, parent);
    }

    public NewRequest dueAsWritten(String words) {
        return new NewRequest(title, period, due, words, evidence, indicators, units, via, campaign, directive, parent);
    }

    public NewRequest saidIn(Evidence sentence) {
        return new NewRequest(
                title, period, due, rawDue, Optional.of(sentence), indicators, units, via, campaign, directive, parent);
    }

    public NewRequest via(UnitId collector) {
        return new NewRequest(
                title,
                period,
                due,
                rawDue,
                evidence,
                indicators,
                units,
                Optional.of(collector),
                campaign,
                directive,
                parent);
    }

    public NewRequest of(CampaignId part) {
        return new NewRequest(
                title, period, due, rawDue, evidence, indicators, units, via, Optional.of(part), directive, parent);
    }

    public NewRequest from(DirectiveId asking) {
        return new NewRequest(
                title, period, due, rawDue, evidence, indicators, units, via, campaign, Optional.of(asking), parent);
    }

    /** That serves what a superior asked: its period, campaign and sentence are taken over where none are named. */
    public NewRequest serving(RequestId superior) {
        return new NewRequest(
                title,
                period,
                due,
                rawDue,
                evidence,
                indicators,
                units,
                via,
                campaign,
                directive,
                Optional.of(superior));
    }
}
