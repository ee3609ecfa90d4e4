package vn.trienkhai.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.UnitAccess;

/** The way in to more time for a report: a unit asks, who asked for the report grants or refuses. */
@Component
public class Extensions {
    private static final int LONGEST_TEXT = 1000;

    private final ExtensionStore store;
    private final RequestStore requests;
    private final ReportRequests asking;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    Extensions(
            ExtensionStore store,
            RequestStore requests,
            ReportRequests asking,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.requests = requests;
        this.asking = asking;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks for more time. A second click changes nothing: the first question stays open.
     *
     * @throws NotFound when the acting unit was not asked to report
     */
    public void ask(Actor actor, RequestId request, LocalDate until, String reason) {
        access.require(actor, Role.REPORTER, Role.DRAFTER, Role.APPROVER);
        requireFuture(until);
        requireWords(reason);
        transactions.run(actor, () -> {
            if (!requests.owes(request, actor.unit())) {
                throw new NotFound("report_request", request);
            }
            store.ask(actor, request, until, reason.strip());
            audit.record("report_extension.asked", "report_request", request, Map.of("until", until.toString()));
        });
    }

    /** Gives a unit time until a day, whether it asked or not. */
    public void grant(Actor actor, RequestId request, UnitId unit, LocalDate until) {
        requireFuture(until);
        transactions.run(actor, () -> {
            asking.extend(actor, request, unit, until);
            store.answer(actor, request, unit, until, "");
        });
    }

    /** Says no, and why. A second click changes nothing. */
    public void refuse(Actor actor, RequestId request, UnitId unit, String why) {
        access.require(actor, Role.DRAFTER, Role.APPROVER);
        requireWords(why);
        transactions.run(actor, () -> {
            if (!asking.find(actor, request).unit().equals(actor.unit())) {
                throw new NotFound("report_request", request);
            }
            if (store.answer(actor, request, unit, null, why.strip())) {
                audit.record("report_extension.refused", "report_request", request, Map.of("unit", unit.value()));
            }
        });
    }

    /** The newest question of each unit that the acting unit may read: of all for who asked, its own for who reports. */
    public List<Extension> of(Actor actor, RequestId request) {
        return transactions.as(actor, () -> store.of(asking.find(actor, request).id()));
    }

    private void requireFuture(LocalDate until) {
        if (until.isBefore(LocalDate.now(clock))) {
            throw new Refusal("report.extension.refused.day");
        }
    }

    private static void requireWords(String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new Refusal("report.extension.refused.reason", LONGEST_TEXT);
        }
    }
}
