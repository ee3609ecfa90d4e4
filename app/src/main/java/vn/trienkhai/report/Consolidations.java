package vn.trienkhai.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.job.JobId;
import vn.trienkhai.job.Jobs;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.unit.UnitAccess;

/**
 * Tổng hợp: adds up the accepted answers to a unit's request into a draft of the unit's own report, in steps that can each be
 * run again. A report of the unit that already answers the superior's request is taken and not doubled.
 */
@Component
public class Consolidations {
    private static final int A_STEP = 50;

    private final Reports reports;
    private final NewReports newReports;
    private final ReportStore store;
    private final RequestStore requests;
    private final FigureStore figures;
    private final Compiling compiling;
    private final ReportRequests asking;
    private final Jobs jobs;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    Consolidations(
            Reports reports,
            NewReports newReports,
            ReportStore store,
            RequestStore requests,
            FigureStore figures,
            Compiling compiling,
            ReportRequests asking,
            Jobs jobs,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.reports = reports;
        this.newReports = newReports;
        this.store = store;
        this.requests = requests;
        this.figures = figures;
        this.compiling = compiling;
        this.asking = asking;
        this.jobs = jobs;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Starts adding up; a job goes on with it and leads to the draft. */
    public JobId start(Actor actor, RequestId request) {
        access.require(actor, Role.DRAFTER, Role.APPROVER);
        return transactions.as(
                actor,
                () -> jobs.start(
                        actor,
                        ConsolidationJob.KIND,
                        own(actor, request).title(),
                        new ConsolidationJob.Steps(request.value(), 0, 0)));
    }

    /** All steps in a row, for a caller that waits. */
    public ReportId now(Actor actor, RequestId request) {
        var report = begin(actor, request);
        for (int done = 0; done < count(actor, request); done = addSome(actor, request, report, done)) {}
        finish(actor, request, report);
        return report;
    }

    /** The first step: the draft that the answers are added up into. */
    ReportId begin(Actor actor, RequestId request) {
        access.require(actor, Role.DRAFTER, Role.APPROVER);
        try {
            return transactions.as(actor, () -> beginOnce(actor, own(actor, request)));
        } catch (DuplicateKeyException twiceAtOnce) {
            return find(actor, request).orElseThrow();
        }
    }

    private ReportId beginOnce(Actor actor, ReportRequest request) {
        var known = store.consolidation(actor.unit(), request.id())
                .or(() -> request.parent().flatMap(parent -> store.answer(actor.unit(), parent)));
        if (known.isEmpty()) {
            return newReports.begin(actor, fresh(request));
        }
        var report = known.get();
        if (report.status() == ReportStatus.ACCEPTED) {
            return reports.replace(actor, report.id());
        }
        if (!report.status().isBeingWritten()) {
            throw new Refusal("report.refused.consolidate.SUBMITTED", report.title());
        }
        store.consolidates(report.id(), request.id());
        return report.id();
    }

    private ReportStore.Fresh fresh(ReportRequest request) {
        var title = request.parent()
                .flatMap(parent -> requests.find(parent, List.of()))
                .map(ReportRequest::title)
                .orElse(request.title());
        return new ReportStore.Fresh(
                request.parent(),
                Optional.of(request.id()),
                title,
                request.period(),
                Optional.empty(),
                LocalDate.now(clock));
    }

    /** How many units answer, as units of today. */
    int count(Actor actor, RequestId request) {
        return transactions.as(
                actor, () -> compiling.asked(own(actor, request).id()).size());
    }

    /** Takes in the next few units' accepted reports; returns how many units are done. */
    int addSome(Actor actor, RequestId request, ReportId report, int done) {
        return transactions.as(actor, () -> {
            var asked = compiling.asked(own(actor, request).id());
            var some = asked.subList(Math.min(done, asked.size()), Math.min(done + A_STEP, asked.size()));
            some.stream()
                    .flatMap(each -> each.accepted().stream())
                    .forEach(answer -> store.putSource(report, answer.report()));
            return done + Math.max(1, some.size());
        });
    }

    /** The last step: who is missing, and the sums. */
    void finish(Actor actor, RequestId request, ReportId id) {
        transactions.run(actor, () -> {
            var asked = compiling.asked(own(actor, request).id());
            var report = store.lock(id).orElseThrow(() -> new NotFound("report", id));
            report.requireBeingWritten();
            var consolidation = new Consolidator().consolidate(Figures.NONE, asked);
            store.keepSources(id, consolidation.sources());
            consolidation.sources().forEach(source -> store.putSource(id, source));
            store.putMissing(id, consolidation.missing());
            compiling.takeIn(actor, report);
            store.save(id, report.version());
            audit.record(
                    "report.consolidated",
                    "report",
                    id,
                    Map.of(
                            "sources", consolidation.sources().size(),
                            "missing", consolidation.missing().size()));
        });
    }

    /** The unit's newest report that adds up the answers to its request. */
    public Optional<ReportId> find(Actor actor, RequestId request) {
        return transactions.as(
                actor, () -> store.consolidation(actor.unit(), request).map(Report::id));
    }

    /** Who was asked and is not in the report, and why. */
    public List<MissingUnit> missing(Actor actor, ReportId report) {
        return transactions.as(
                actor,
                () -> store.missing(reports.find(actor, report).id()).stream()
                        .map(each -> new MissingUnit(each.unit(), each.reason().name()))
                        .toList());
    }

    /** By code: everything sent so far below the request, at every level, accepted or not. */
    public Map<String, LiveFigure> live(Actor actor, RequestId request) {
        return transactions.as(actor, () -> {
            var live = new HashMap<String, LiveFigure>();
            figures.live(requests.below(own(actor, request).id())).forEach(each -> live.put(each.code(), each));
            return live;
        });
    }

    private ReportRequest own(Actor actor, RequestId id) {
        var request = asking.find(actor, id);
        if (!request.unit().equals(actor.unit())) {
            throw new NotFound("report_request", id);
        }
        return request;
    }
}
