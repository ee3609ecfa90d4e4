package vn.trienkhai.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trienkhai.activity.Activities;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.UnitId;

/**
 * Puts together what stands in a report that is being written: own activities first, then the accepted reports of those who
 * were asked. Can be run again at any time and comes to the same.
 */
@Component
class Compiling {
    private final RequestStore requests;
    private final ReportStore reports;
    private final FigureStore figures;
    private final Activities activities;
    private final Consolidator consolidator = new Consolidator();

    Compiling(RequestStore requests, ReportStore reports, FigureStore figures, Activities activities) {
        this.requests = requests;
        this.reports = reports;
        this.figures = figures;
        this.activities = activities;
    }

    /** Takes in the unit's own activities as they are now, then adds up. */
    void takeIn(Actor actor, Report report) {
        var codes = codes(actor, report);
        figures.putCodes(report.id(), codes);
        figures.putActivities(
                report.id(),
                activities.figures(actor, report.unit(), campaigns(actor, report), report.period(), codes));
        figures.settle(report.id());
        addUp(report);
    }

    /** Once more before it is sent: an activity may have come to stand in another report since. */
    void settle(Report report) {
        figures.settle(report.id());
        addUp(report);
    }

    /** Adds the sources to the own figures. */
    void addUp(Report report) {
        reports.holdSources(report.id());
        var sources = reports.sources(report.id());
        var answers = figures.figures(sources);
        var asked = sources.stream()
                .map(source -> new Consolidator.Asked(
                        report.unit(),
                        Consolidator.Reason.HEARD,
                        List.of(new Consolidator.Answer(source, answers.getOrDefault(source, Figures.NONE)))))
                .toList();
        figures.putFigures(
                report.id(), consolidator.consolidate(own(report.id()), asked).figures());
    }

    private Figures own(ReportId id) {
        var own = new LinkedHashMap<String, Figure>();
        figures.figures(id).byCode().forEach((code, stored) -> own.put(code, Figure.NONE.withByHand(stored.byHand())));
        for (var standing : figures.standing(id)) {
            own.merge(standing.code(), part(standing), Compiling::join);
        }
        return new Figures(own);
    }

    private static Figure part(FigureStore.Standing standing) {
        var value = standing.activity();
        return standing.shared()
                ? new Figure(
                        java.math.BigDecimal.ZERO,
                        Map.of(value.activity(), value),
                        java.math.BigDecimal.ZERO,
                        java.math.BigDecimal.ZERO)
                : new Figure(value.value(), Map.of(), java.math.BigDecimal.ZERO, java.math.BigDecimal.ZERO);
    }

    private static Figure join(Figure own, Figure part) {
        return own.plus(part);
    }

    /** Who was asked, as units of today: several that were merged answer as one. */
    List<Consolidator.Asked> asked(RequestId request) {
        var byUnit = requests.asked(request).stream()
                .collect(Collectors.groupingBy(AskedUnit::unit, LinkedHashMap::new, Collectors.toList()));
        var asked = new ArrayList<Consolidator.Asked>();
        byUnit.forEach((unit, members) -> asked.add(asked(unit, members)));
        return asked;
    }

    private static Consolidator.Asked asked(UnitId unit, List<AskedUnit> members) {
        var accepted = members.stream()
                .flatMap(member -> member.answers().stream())
                .filter(answer -> answer.status() == ReportStatus.ACCEPTED && answer.isCurrent())
                .collect(Collectors.toMap(
                        AskedUnit.Answer::report, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values();
        boolean heard = accepted.stream().anyMatch(answer -> answer.unit().equals(unit))
                || members.stream().allMatch(AskedUnit::isHeard);
        return new Consolidator.Asked(
                unit,
                heard ? Consolidator.Reason.HEARD : reason(members),
                accepted.stream()
                        .map(answer -> new Consolidator.Answer(answer.report(), Figures.NONE))
                        .toList());
    }

    private static Consolidator.Reason reason(List<AskedUnit> members) {
        if (members.stream().anyMatch(member -> member.today().isEmpty())) {
            return Consolidator.Reason.SPLIT;
        }
        var states =
                members.stream().flatMap(member -> member.status().stream()).toList();
        if (states.contains(ReportStatus.SUBMITTED)) {
            return Consolidator.Reason.WAITING_FOR_REVIEW;
        }
        return states.contains(ReportStatus.SENT_BACK)
                ? Consolidator.Reason.SENT_BACK
                : Consolidator.Reason.NOTHING_SENT;
    }

    private List<String> codes(Actor actor, Report report) {
        var all = activities.indicators(actor);
        return wanted(report)
                .flatMap(id -> requests.find(id, all).stream())
                .flatMap(request -> request.indicators().stream())
                .map(indicator -> indicator.code())
                .distinct()
                .toList();
    }

    /** The campaigns under which the unit may have logged: the one it was asked about and its own that serves it. */
    private List<CampaignId> campaigns(Actor actor, Report report) {
        var known = wanted(report)
                .flatMap(id -> requests.find(id, List.of()).stream())
                .map(ReportRequest::campaign)
                .flatMap(Optional::stream);
        var own = report.request()
                .flatMap(request -> requests.serving(request, actor.unit()))
                .flatMap(id -> requests.find(id, List.of()))
                .flatMap(ReportRequest::campaign);
        return Stream.concat(known, own.stream()).distinct().toList();
    }

    private static Stream<RequestId> wanted(Report report) {
        return Stream.concat(report.request().stream(), report.consolidates().stream());
    }
}
