package vn.trienkhai.report;

import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Transactions;

/** The acting unit's reports in lists: owed, begun, sent, received, out of date. */
@Component
public class ReportLists {
    private static final int LISTED = 200;

    private final RequestStore requests;
    private final ReportLineStore lines;
    private final Transactions transactions;

    ReportLists(RequestStore requests, ReportLineStore lines, Transactions transactions) {
        this.requests = requests;
        this.lines = lines;
        this.transactions = transactions;
    }

    /** What the acting unit still owes, the earliest day first. */
    public List<DueReport> due(Actor actor) {
        return transactions.as(actor, () -> requests.due(actor.unit()));
    }

    /** What the acting unit has begun and not sent, or got back. */
    public List<ReportLine> drafts(Actor actor) {
        return transactions.as(
                actor,
                () -> lines.ofUnit(actor.unit(), EnumSet.of(ReportStatus.DRAFT, ReportStatus.SENT_BACK), LISTED));
    }

    /** What the acting unit has sent. */
    public List<ReportLine> sent(Actor actor) {
        return transactions.as(
                actor,
                () -> lines.ofUnit(actor.unit(), EnumSet.of(ReportStatus.SUBMITTED, ReportStatus.ACCEPTED), LISTED));
    }

    /** What was sent to the acting unit and waits for its word. */
    public List<ReportLine> toReview(Actor actor) {
        return transactions.as(actor, () -> lines.waitingFor(actor.unit(), LISTED));
    }

    /** The acting unit's reports that were added up from one that has a newer version. */
    public List<ReportLine> outdated(Actor actor) {
        return transactions.as(actor, () -> lines.outdated(actor.unit(), LISTED));
    }
}
