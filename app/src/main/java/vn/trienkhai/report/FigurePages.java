package vn.trienkhai.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trienkhai.activity.Activity;
import vn.trienkhai.activity.ActivityId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;

/** Gathers what an opened figure shows: the reports it was added up from, the activities behind it, the sentence that asked. */
@Component
class FigurePages {
    private final Reports reports;
    private final ReportRequests requests;
    private final ReportStore store;
    private final FigureStore figures;
    private final Units units;
    private final Transactions transactions;

    FigurePages(
            Reports reports,
            ReportRequests requests,
            ReportStore store,
            FigureStore figures,
            Units units,
            Transactions transactions) {
        this.reports = reports;
        this.requests = requests;
        this.store = store;
        this.figures = figures;
        this.units = units;
        this.transactions = transactions;
    }

    /** How one figure came about. */
    FigurePage page(Actor actor, ReportId id, String code) {
        return transactions.as(actor, () -> open(actor, reports.find(actor, id), code));
    }

    private FigurePage open(Actor actor, Report report, String code) {
        var kept = figures.figures(report.id());
        var indicator = requests.indicators(actor, kept.byCode().keySet()).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("figure", code));
        var sources = store.sourceReports(report.id());
        var names = names(
                actor,
                Stream.concat(Stream.of(report), sources.values().stream()).map(Report::unit));
        var below = figures.figures(sources.keySet());
        var children = new ArrayList<FigurePage.Child>();
        sources.forEach((source, child) -> {
            var figure = below.getOrDefault(source, Figures.NONE).get(code);
            children.add(new FigurePage.Child(source, names.getOrDefault(child.unit(), ""), child.isCurrent(), figure));
        });
        var request = report.request()
                .flatMap(id -> requests.ifReadable(actor, id))
                .or(() -> report.consolidates().flatMap(id -> requests.ifReadable(actor, id)));
        return new FigurePage(
                report,
                names.getOrDefault(report.unit(), ""),
                indicator,
                kept.get(code),
                figures.notes(report.id()).getOrDefault(code, ""),
                own(actor, report, code),
                children,
                request);
    }

    private List<FigurePage.Own> own(Actor actor, Report report, String code) {
        var standing = new LinkedHashMap<ActivityId, FigureStore.Standing>();
        figures.standing(report.id()).stream()
                .filter(each -> each.code().equals(code))
                .forEach(each -> standing.put(each.activity().activity(), each));
        var activities = requests.activities(actor, standing.keySet());
        var organisers = names(
                actor,
                activities.stream()
                        .flatMap(each -> Stream.concat(Stream.of(each.organiser()), each.together().stream())));
        return activities.stream()
                .map(each -> own(each, Objects.requireNonNull(standing.get(each.id())), report, organisers))
                .toList();
    }

    private static FigurePage.Own own(
            Activity activity, FigureStore.Standing standing, Report report, Map<UnitId, String> names) {
        return new FigurePage.Own(
                activity,
                standing.activity().value(),
                standing.shared(),
                standing.activity().version() < activity.version(),
                Stream.concat(Stream.of(activity.organiser()), activity.together().stream())
                        .filter(unit -> !unit.equals(report.unit()))
                        .map(unit -> names.getOrDefault(unit, ""))
                        .toList());
    }

    private Map<UnitId, String> names(Actor actor, Stream<UnitId> wanted) {
        return units.find(actor, wanted.distinct().toList()).stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }
}
