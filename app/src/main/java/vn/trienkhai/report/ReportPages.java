package vn.trienkhai.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.activity.Indicator;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** Gathers what the page of a report shows. */
@Component
class ReportPages {
    private static final int MOST_PICKS = 100;

    private final Reports reports;
    private final ReportRequests requests;
    private final ReportDocuments documents;
    private final ReportStore store;
    private final ReportLineStore lines;
    private final FigureStore figures;
    private final Units units;
    private final Transactions transactions;
    private final Texts texts;

    ReportPages(
            Reports reports,
            ReportRequests requests,
            ReportDocuments documents,
            ReportStore store,
            ReportLineStore lines,
            FigureStore figures,
            Units units,
            Transactions transactions,
            Texts texts) {
        this.reports = reports;
        this.requests = requests;
        this.documents = documents;
        this.store = store;
        this.lines = lines;
        this.figures = figures;
        this.units = units;
        this.transactions = transactions;
        this.texts = texts;
    }

    ReportPage page(Actor actor, ReportId id) {
        return page(actor, id, Optional.empty(), "");
    }

    /** The page with what a person typed and could not be saved. */
    ReportPage page(Actor actor, ReportId id, Optional<ReportForm> typed, String problem) {
        return transactions.as(actor, () -> gather(actor, reports.find(actor, id), typed, problem));
    }

    private ReportPage gather(Actor actor, Report report, Optional<ReportForm> typed, String problem) {
        var request = readable(actor, report.request());
        var consolidated = readable(actor, report.consolidates());
        var remarks = store.reviews(report.id());
        var missing = store.missing(report.id());
        var sources = store.sourceReports(report.id());
        var names = names(actor, report, request, remarks, missing, sources);
        boolean own = report.unit().equals(actor.unit());
        return new ReportPage(
                report,
                name(names, report.unit()),
                request,
                consolidated,
                request.map(asked -> name(names, asked.unit())).orElse(""),
                request.flatMap(ReportRequest::via).map(via -> name(names, via)),
                (int) sources.values().stream().map(Report::unit).distinct().count(),
                (int) sources.values().stream().map(Report::unit).distinct().count() + missing.size(),
                lines(indicators(actor, report), report, typed, remarks, own),
                parts(report, typed, remarks, sources, names),
                missing.stream()
                        .map(each -> new ReportPage.Gap(
                                name(names, each.unit()),
                                Optional.ofNullable(names.get(each.unit())).flatMap(Unit::phone),
                                texts.of("report.missing." + each.reason())))
                        .toList(),
                own && report.status().isBeingWritten() ? picks(report, sources, names) : List.of(),
                remarks.stream()
                        .map(each ->
                                new ReportPage.Remark(each, name(names, each.byUnit()), about(actor, report, each)))
                        .toList(),
                lines.replacedBelow(report.id()),
                store.replacedBy(report.id())
                        .filter(newer -> own || newer.status() != ReportStatus.DRAFT)
                        .map(Report::id),
                may(actor, report, request, own),
                documents.find(actor, report.id(), ReportDocuments.Format.DOCX).isPresent(),
                documents.isFresh(actor, report.id()),
                problem);
    }

    private ReportPage.May may(Actor actor, Report report, Optional<ReportRequest> request, boolean own) {
        boolean writes = own && actor.isAny(Role.REPORTER, Role.DRAFTER, Role.APPROVER);
        boolean signs = actor.isAny(Role.APPROVER);
        boolean reviewer =
                request.map(asked -> asked.isReviewedBy(actor.unit())).orElse(own);
        return new ReportPage.May(
                writes && report.status().isBeingWritten(),
                own && report.status().isBeingWritten() && reports.maySubmit(actor),
                reviewer && signs && report.status() == ReportStatus.SUBMITTED,
                writes && report.status() == ReportStatus.ACCEPTED && report.isCurrent(),
                own
                        && actor.isAny(Role.DRAFTER, Role.APPROVER)
                        && report.consolidates().isPresent(),
                own);
    }

    /** A request of another line may be out of reach although the report is not. */
    Optional<ReportRequest> readable(Actor actor, Optional<RequestId> id) {
        return id.flatMap(each -> requests.ifReadable(actor, each));
    }

    /** The indicators of the report's figures, in the order in which offices list them. */
    List<Indicator> indicators(Actor actor, ReportId id) {
        return transactions.as(actor, () -> indicators(actor, reports.find(actor, id)));
    }

    private List<Indicator> indicators(Actor actor, Report report) {
        var kept = figures.figures(report.id()).byCode().keySet();
        return requests.indicators(actor, kept);
    }

    private List<ReportPage.Line> lines(
            List<Indicator> indicators, Report report, Optional<ReportForm> typed, List<Review> remarks, boolean own) {
        var kept = figures.figures(report.id());
        var notes = figures.notes(report.id());
        var problems = typed.map(form -> form.problems(indicators)).orElse(Map.of());
        return indicators.stream()
                .map(indicator -> {
                    var figure = kept.get(indicator.code());
                    var saved = figure.byHand().signum() == 0 ? "" : Vietnamese.number(figure.byHand());
                    var field = "hand." + indicator.code();
                    var shown = typed.map(form -> form.typed(field, saved)).orElse(saved);
                    return new ReportPage.Line(
                            indicator,
                            figure,
                            shown,
                            typed.map(form -> form.typed("note." + indicator.code(), ""))
                                    .orElse(notes.getOrDefault(indicator.code(), "")),
                            sentence(problems.get(field), indicator.decimals()),
                            typed.isPresent() && !shown.equals(saved) && problems.isEmpty()
                                    ? saved.isEmpty() ? "0" : saved
                                    : "",
                            about(remarks, report, "figure:" + indicator.code()));
                })
                .toList();
    }

    private List<ReportPage.Part> parts(
            Report report,
            Optional<ReportForm> typed,
            List<Review> remarks,
            Map<ReportId, Report> sources,
            Map<UnitId, Unit> names) {
        var problems = typed.map(form -> form.problems(List.of())).orElse(Map.of());
        return store.sections(report.id()).stream()
                .map(section -> {
                    var field = "section." + section.ordinal();
                    var shown =
                            typed.map(form -> form.typed(field, section.text())).orElse(section.text());
                    return new ReportPage.Part(
                            section,
                            shown,
                            sentence(problems.get(field), Reports.LONGEST_TEXT),
                            shown.strip().equals(section.text()) ? "" : section.text(),
                            section.source()
                                    .map(source -> Optional.ofNullable(sources.get(source))
                                            .map(from -> name(names, from.unit()))
                                            .orElse("")),
                            about(remarks, report, field.replace('.', ':')));
                })
                .toList();
    }

    private String sentence(@org.jspecify.annotations.Nullable String key, int limit) {
        return key == null ? "" : texts.of(key, limit);
    }

    /** The newest words about a passage, as long as the report is back for it. */
    private static List<String> about(List<Review> remarks, Report report, String what) {
        return remarks.stream()
                .limit(report.status() == ReportStatus.SENT_BACK ? 1 : 0)
                .filter(each -> each.about().equals(what))
                .map(Review::comment)
                .toList();
    }

    private String about(Actor actor, Report report, Review review) {
        if (review.about().startsWith("figure:")) {
            var code = review.about().substring("figure:".length());
            return requests.indicators(actor, List.of(code)).stream()
                    .map(Indicator::name)
                    .findFirst()
                    .orElse("");
        }
        return store.sections(report.id()).stream()
                .filter(section -> ("section:" + section.ordinal()).equals(review.about()))
                .map(Section::heading)
                .findFirst()
                .orElse("");
    }

    private List<ReportPage.Pick> picks(Report report, Map<ReportId, Report> sources, Map<UnitId, Unit> names) {
        var taken = store.sections(report.id());
        return sources.values().stream()
                .flatMap(source -> store.sections(source.id()).stream()
                        .filter(section -> !section.text().isBlank())
                        .filter(section ->
                                taken.stream().noneMatch(known -> known.text().equals(section.text())))
                        .map(section -> new ReportPage.Pick(
                                source.id(),
                                section.ordinal(),
                                name(names, source.unit()),
                                section.heading(),
                                section.text())))
                .limit(MOST_PICKS)
                .toList();
    }

    private Map<UnitId, Unit> names(
            Actor actor,
            Report report,
            Optional<ReportRequest> request,
            List<Review> remarks,
            List<Consolidator.Missing> missing,
            Map<ReportId, Report> sources) {
        var wanted = new HashSet<UnitId>();
        wanted.add(report.unit());
        request.ifPresent(asked -> {
            wanted.add(asked.unit());
            asked.via().ifPresent(wanted::add);
        });
        remarks.forEach(each -> wanted.add(each.byUnit()));
        missing.forEach(each -> wanted.add(each.unit()));
        sources.values().forEach(each -> wanted.add(each.unit()));
        var names = new HashMap<UnitId, Unit>();
        units.find(actor, wanted).forEach(unit -> names.put(unit.id(), unit));
        return names;
    }

    private static String name(Map<UnitId, Unit> names, UnitId id) {
        return Optional.ofNullable(names.get(id)).map(Unit::name).orElse("");
    }
}
