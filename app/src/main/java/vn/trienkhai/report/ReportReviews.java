package vn.trienkhai.report;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.unit.UnitAccess;

/** What is said of a report by who receives it: sent back, or accepted. */
@Component
public class ReportReviews {
    private final ReportStore store;
    private final ReportRequests asking;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    ReportReviews(
            ReportStore store,
            ReportRequests asking,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.asking = asking;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Sends a report back to be completed.
     *
     * @param about {@code figure:CODE} or {@code section:ORDINAL}, or empty for the whole
     */
    public void sendBack(Actor actor, ReportId id, int version, String comment, String about) {
        access.require(actor, Role.APPROVER);
        if (comment.isBlank()) {
            throw new Refusal("report.refused.comment");
        }
        transactions.run(actor, () -> {
            var report = reviewed(actor, id);
            if (report.status() == ReportStatus.SENT_BACK && report.version() == version + 1) {
                return;
            }
            report.requireCanBecome(ReportStatus.SENT_BACK);
            store.sentBack(id, version);
            store.addReview(actor, id, Review.Verdict.SENT_BACK, comment.strip(), about);
            audit.record("report.sent_back", "report", id, Map.of("comment", comment));
            events.publishEvent(new ReportSentBack(id, report.unit()));
        });
    }

    /** Takes a report as it is. One that it replaces is from then on out of date, and so is what was added up from it. */
    public void accept(Actor actor, ReportId id, int version) {
        access.require(actor, Role.APPROVER);
        transactions.run(actor, () -> {
            var report = reviewed(actor, id);
            if (report.status() == ReportStatus.ACCEPTED && report.version() == version + 1) {
                return;
            }
            report.requireCanBecome(ReportStatus.ACCEPTED);
            store.accepted(id, version, actor.name());
            store.addReview(actor, id, Review.Verdict.ACCEPTED, "", "");
            report.replaces().ifPresent(store::outdated);
            audit.record("report.accepted", "report", id, Map.of("title", report.title()));
            events.publishEvent(new ReportAccepted(id, report.unit()));
        });
    }

    /** The report, if the acting unit asked for it or collects it; at the top, where nobody asks, the unit's own head signs. */
    private Report reviewed(Actor actor, ReportId id) {
        var report = store.lock(id).orElseThrow(() -> new NotFound("report", id));
        boolean may = report.request()
                .map(request -> asking.find(actor, request).isReviewedBy(actor.unit()))
                .orElse(report.unit().equals(actor.unit()));
        if (!may || report.status() == ReportStatus.DRAFT) {
            throw new NotFound("report", id);
        }
        return report;
    }
}
