package vn.trienkhai.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.UnitAccess;
import vn.trienkhai.unit.Units;

/**
 * The way in to reports for who writes them: begin, write, submit, replace. Judging them is {@link ReportReviews}', adding up
 * {@link Consolidations}'.
 */
@Component
public class Reports {
    static final int LONGEST_TEXT = 20_000;

    private final ReportStore store;
    private final RequestStore requests;
    private final FigureStore figures;
    private final NewReports newReports;
    private final Compiling compiling;
    private final ReportRequests asking;
    private final Units units;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(
            ReportStore store,
            RequestStore requests,
            FigureStore figures,
            NewReports newReports,
            Compiling compiling,
            ReportRequests asking,
            Units units,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.requests = requests;
        this.figures = figures;
        this.newReports = newReports;
        this.compiling = compiling;
        this.asking = asking;
        this.units = units;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins the acting unit's answer to a request, filled in from its activities. A second click finds the same draft.
     *
     * @throws NotFound when the unit was not asked
     */
    public ReportId draft(Actor actor, RequestId request) {
        access.require(actor, Role.REPORTER, Role.DRAFTER, Role.APPROVER);
        try {
            return transactions.as(actor, () -> draftOnce(actor, request));
        } catch (DuplicateKeyException twiceAtOnce) {
            return transactions.as(
                    actor,
                    () -> store.answer(actor.unit(), request).orElseThrow().id());
        }
    }

    private ReportId draftOnce(Actor actor, RequestId request) {
        if (!requests.owes(request, actor.unit())) {
            throw new NotFound("report_request", request);
        }
        return store.answer(actor.unit(), request)
                .map(Report::id)
                .orElseGet(() -> newReports.begin(
                        actor, fresh(asking.find(actor, request), Optional.of(request), Optional.empty())));
    }

    private ReportStore.Fresh fresh(
            ReportRequest asked, Optional<RequestId> answers, Optional<RequestId> consolidates) {
        return new ReportStore.Fresh(
                answers, consolidates, asked.title(), asked.period(), Optional.empty(), LocalDate.now(clock));
    }

    /** Takes in again what the unit's activities and the added-up reports say now. */
    public void refresh(Actor actor, ReportId id) {
        access.require(actor, Role.REPORTER, Role.DRAFTER, Role.APPROVER);
        transactions.run(actor, () -> {
            var report = own(actor, id);
            report.requireBeingWritten();
            store.save(id, report.version());
            compiling.takeIn(actor, report);
        });
    }

    /**
     * Keeps what a person wrote into a draft.
     *
     * @param version the one that the page showed
     * @throws vn.trienkhai.shared.Conflict when somebody else saved in the meantime; nothing was overwritten
     */
    public void save(Actor actor, ReportId id, int version, ReportEdit edit) {
        access.require(actor, Role.REPORTER, Role.DRAFTER, Role.APPROVER);
        check(edit);
        transactions.run(actor, () -> {
            var report = own(actor, id);
            report.requireBeingWritten();
            if (report.version() == version + 1 && says(id, edit)) {
                return;
            }
            store.save(id, version);
            edit.byHand().forEach((code, entered) -> figures.putByHand(id, code, entered));
            edit.sections().forEach((ordinal, text) -> store.write(id, ordinal, text));
        });
    }

    /** Whether the draft holds all of it already: the same form was sent twice. */
    private boolean says(ReportId id, ReportEdit edit) {
        var kept = figures.figures(id);
        var notes = figures.notes(id);
        var texts = store.sections(id).stream().collect(Collectors.toMap(Section::ordinal, Section::text));
        return edit.sections().entrySet().stream()
                        .allMatch(each -> each.getValue().equals(texts.get(each.getKey())))
                && edit.byHand().entrySet().stream()
                        .allMatch(each -> kept.get(each.getKey())
                                                .byHand()
                                                .compareTo(each.getValue().value())
                                        == 0
                                && notes.getOrDefault(each.getKey(), "")
                                        .equals(each.getValue().note()));
    }

    private static void check(ReportEdit edit) {
        edit.byHand().forEach((code, entered) -> {
            if (entered.value().signum() < 0
                    || entered.value().precision() - entered.value().scale() > 12) {
                throw new Refusal("report.refused.figure", code);
            }
        });
        if (edit.sections().values().stream().anyMatch(text -> text.length() > LONGEST_TEXT)) {
            throw new Refusal("report.refused.long", LONGEST_TEXT);
        }
    }

    /** Takes a passage of an added-up report over, under its own name. The same passage again changes nothing. */
    public void takeOver(Actor actor, ReportId id, ReportId source, int ordinal) {
        access.require(actor, Role.DRAFTER, Role.APPROVER);
        transactions.run(actor, () -> {
            var report = own(actor, id);
            report.requireBeingWritten();
            var passage = store.sections(source).stream()
                    .filter(section ->
                            section.ordinal() == ordinal && store.sources(id).contains(source))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("section", ordinal));
            var sections = store.sections(id);
            if (sections.stream()
                    .noneMatch(known -> known.source().equals(Optional.of(source))
                            && known.text().equals(passage.text()))) {
                store.save(id, report.version());
                store.addSection(id, placed(sections, passage, source));
            }
        });
    }

    /** Behind what already stands in the section of the same hundred. */
    private static Section placed(List<Section> sections, Section passage, ReportId source) {
        int hundred = passage.ordinal() / 100;
        int last = sections.stream()
                .mapToInt(Section::ordinal)
                .filter(ordinal -> ordinal / 100 == hundred)
                .max()
                .orElse(hundred * 100);
        return new Section(last + 1, passage.heading(), passage.text(), Optional.of(source));
    }

    public void leaveOut(Actor actor, ReportId id, int ordinal) {
        access.require(actor, Role.DRAFTER, Role.APPROVER);
        transactions.run(actor, () -> {
            var report = own(actor, id);
            report.requireBeingWritten();
            store.save(id, report.version());
            store.dropSection(id, ordinal);
        });
    }

    /**
     * Sends the report to who asked for it. In a cell whoever reports submits; above, a head does. A second click changes
     * nothing.
     */
    public void submit(Actor actor, ReportId id, int version) {
        access.require(actor, Role.APPROVER, submitting(actor));
        transactions.run(actor, () -> {
            var report = own(actor, id);
            if (report.status() == ReportStatus.SUBMITTED && report.version() == version + 1) {
                return;
            }
            report.requireCanBecome(ReportStatus.SUBMITTED);
            compiling.settle(report);
            store.submitted(id, version, actor.name());
            store.letRead(id);
            audit.record("report.submitted", "report", id, Map.of("title", report.title()));
            events.publishEvent(new ReportSubmitted(id, actor.unit()));
        });
    }

    /** Keeps what a person wrote and sends it in one step: both or neither. A second click changes nothing. */
    public void submit(Actor actor, ReportId id, int version, ReportEdit edit) {
        transactions.run(actor, () -> {
            var report = own(actor, id);
            if (report.status() != ReportStatus.SUBMITTED || report.version() != version + 2) {
                save(actor, id, version, edit);
                submit(actor, id, get(id).version());
            }
        });
    }

    boolean maySubmit(Actor actor) {
        return actor.isAny(Role.APPROVER, submitting(actor));
    }

    private Role submitting(Actor actor) {
        return units.find(actor, actor.unit()).level() == Level.GRASSROOTS ? Role.REPORTER : Role.APPROVER;
    }

    /** Begins a new version of an accepted report, which stays in force until the new one is accepted. */
    public ReportId replace(Actor actor, ReportId id) {
        access.require(actor, Role.REPORTER, Role.DRAFTER, Role.APPROVER);
        try {
            return transactions.as(actor, () -> replaceOnce(actor, own(actor, id)));
        } catch (DuplicateKeyException twiceAtOnce) {
            return transactions.as(
                    actor, () -> store.replacedBy(id).orElseThrow().id());
        }
    }

    private ReportId replaceOnce(Actor actor, Report old) {
        if (old.status() != ReportStatus.ACCEPTED) {
            throw new Refusal("report.refused.replace", old.title());
        }
        return store.replacedBy(old.id())
                .map(Report::id)
                .orElseGet(() -> newReports.begin(
                        actor,
                        new ReportStore.Fresh(
                                old.request(),
                                old.consolidates(),
                                old.title(),
                                old.period(),
                                Optional.of(old),
                                LocalDate.now(clock))));
    }

    public Report find(Actor actor, ReportId id) {
        return transactions.as(actor, () -> {
            var report = get(id);
            if (report.status() == ReportStatus.DRAFT && !report.unit().equals(actor.unit())) {
                throw new NotFound("report", id);
            }
            return report;
        });
    }

    public Figures figures(Actor actor, ReportId id) {
        return transactions.as(actor, () -> figures.figures(find(actor, id).id()));
    }

    /** Whether the request was put to the acting unit, or to one that was merged into it. */
    boolean owes(Actor actor, RequestId request) {
        return transactions.as(actor, () -> requests.owes(request, actor.unit()));
    }

    /** The acting unit's newest answer to the request. */
    public Optional<ReportId> answer(Actor actor, RequestId request) {
        return transactions.as(actor, () -> store.answer(actor.unit(), request).map(Report::id));
    }

    private Report get(ReportId id) {
        return store.find(id).orElseThrow(() -> new NotFound("report", id));
    }

    private Report own(Actor actor, ReportId id) {
        return store.lock(id)
                .filter(report -> report.unit().equals(actor.unit()))
                .orElseThrow(() -> new NotFound("report", id));
    }
}
