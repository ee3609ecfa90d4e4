package vn.trienkhai.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.activity.Activities;
import vn.trienkhai.activity.Activity;
import vn.trienkhai.activity.ActivityId;
import vn.trienkhai.activity.Indicator;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.UnitAccess;

/** The way in to what units ask each other to report. */
@Component
public class ReportRequests {
    private static final int LONGEST_TITLE = 300;

    private final RequestStore store;
    private final Activities activities;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;

    ReportRequests(
            RequestStore store, Activities activities, UnitAccess access, Transactions transactions, AuditLog audit) {
        this.store = store;
        this.activities = activities;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * Asks units to report. One that serves a superior's request takes over its sentence, so that the words that asked can
     * be shown at every level below.
     *
     * @throws Refusal when it names nobody, asks for nothing, or serves a request that was not put to this unit
     */
    public RequestId open(Actor actor, NewRequest request) {
        access.require(actor, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        return transactions.as(actor, () -> {
            check(actor, request);
            var id = store.insert(actor, inherit(actor, request));
            audit.record(
                    "report_request.opened",
                    "report_request",
                    id,
                    Map.of("title", request.title(), "units", request.units().size()));
            return id;
        });
    }

    private void check(Actor actor, NewRequest request) {
        if (request.title().isBlank() || request.title().length() > LONGEST_TITLE) {
            throw new Refusal("report.request.refused.title", LONGEST_TITLE);
        }
        if (request.units().isEmpty() || request.units().contains(actor.unit())) {
            throw new Refusal("report.request.refused.units");
        }
        if (request.indicators().isEmpty()) {
            throw new Refusal("report.request.refused.indicators");
        }
        if (request.parent().filter(parent -> !store.owes(parent, actor.unit())).isPresent()) {
            throw new Refusal("report.request.refused.parent");
        }
    }

    private NewRequest inherit(Actor actor, NewRequest request) {
        return request.parent()
                .map(parent -> find(actor, parent))
                .map(parent -> new NewRequest(
                        request.title(),
                        request.period(),
                        request.due(),
                        request.rawDue().isEmpty() ? parent.rawDue() : request.rawDue(),
                        request.evidence().or(parent::evidence),
                        request.indicators(),
                        request.units(),
                        request.via(),
                        request.campaign().or(parent::campaign),
                        request.directive().or(parent::directive),
                        request.parent()))
                .orElse(request);
    }

    public ReportRequest find(Actor actor, RequestId id) {
        return transactions.as(
                actor,
                () -> store.find(id, activities.indicators(actor))
                        .orElseThrow(() -> new NotFound("report_request", id)));
    }

    /** The request, unless it is out of the acting unit's reach. */
    Optional<ReportRequest> ifReadable(Actor actor, RequestId id) {
        return transactions.as(actor, () -> store.find(id, activities.indicators(actor)));
    }

    /** The indicators of these codes, in the order in which offices list them. */
    List<Indicator> indicators(Actor actor, Collection<String> codes) {
        return activities.indicators(actor).stream()
                .filter(indicator -> codes.contains(indicator.code()))
                .toList();
    }

    List<Activity> activities(Actor actor, Collection<ActivityId> ids) {
        return activities.find(actor, ids);
    }

    /** What the acting unit asked or collects, the newest first. */
    public List<ReportRequest> asked(Actor actor, int limit) {
        return transactions.as(actor, () -> store.asked(actor.unit(), limit));
    }

    /** The acting unit's own request that serves what a superior asked, if it has opened one. */
    public Optional<ReportRequest> serving(Actor actor, RequestId superior) {
        return transactions.as(
                actor, () -> store.serving(superior, actor.unit()).map(id -> find(actor, id)));
    }

    /** Everybody who was asked and how their answers stand, in official order. For the unit that asked or collects. */
    public List<AskedUnit> progress(Actor actor, RequestId id) {
        return transactions.as(actor, () -> {
            if (!find(actor, id).isReviewedBy(actor.unit())) {
                throw new NotFound("report_request", id);
            }
            return store.asked(id);
        });
    }

    /** Gives one unit more time. */
    public void extend(Actor actor, RequestId id, UnitId unit, LocalDate until) {
        access.require(actor, Role.DRAFTER, Role.APPROVER);
        transactions.run(actor, () -> {
            if (!find(actor, id).unit().equals(actor.unit())) {
                throw new NotFound("report_request", id);
            }
            store.extend(id, unit, until);
            audit.record(
                    "report_request.extended",
                    "report_request",
                    id,
                    Map.of("unit", unit.value(), "until", until.toString()));
        });
    }
}
