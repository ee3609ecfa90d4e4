package vn.trienkhai.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.unit.UnitAccess;

/**
 * The way in to correcting what was logged. The activity gets a new version and keeps the old one with the reason; reports
 * that were sent keep the figures they were sent with, and take the new ones in when they are drawn up again.
 */
@Component
public class Corrections {
    static final int LONGEST_REASON = 1000;

    private final ActivityStore activities;
    private final CorrectionStore store;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    Corrections(
            ActivityStore activities,
            CorrectionStore store,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.activities = activities;
        this.store = store;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes an activity of the acting unit anew. Who organised it, its duty and its photos stay. A second click changes
     * nothing.
     *
     * @param version the one that the page showed
     * @throws Conflict when somebody else corrected it in the meantime; nothing was overwritten
     */
    public void correct(Actor actor, int version, NewActivity corrected, String reason) {
        access.require(actor, Role.REPORTER, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refusal("activity.refused.reason", LONGEST_REASON);
        }
        transactions.run(actor, () -> {
            check(corrected);
            var before = own(actor, corrected.id());
            if (!isDone(before, version, reason.strip())) {
                rewrite(actor, before, version, corrected, reason.strip());
            }
        });
    }

    private void check(NewActivity corrected) {
        var indicators =
                activities.indicators().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        new ActivityRule(indicators, LocalDate.now(clock)).check(corrected);
    }

    private Activity own(Actor actor, ActivityId id) {
        return activities
                .find(id)
                .filter(known -> known.organiser().equals(actor.unit()))
                .orElseThrow(() -> new NotFound("activity", id));
    }

    private boolean isDone(Activity now, int version, String reason) {
        return now.version() == version + 1
                && store.of(now.id()).stream()
                        .findFirst()
                        .filter(newest -> newest.reason().equals(reason))
                        .isPresent();
    }

    private void rewrite(Actor actor, Activity before, int version, NewActivity corrected, String reason) {
        if (!store.rewrite(corrected, version)) {
            throw new Conflict("activity.conflict");
        }
        store.keep(before, reason, actor.name());
        store.clearParts(corrected);
        activities.insertFigures(corrected);
        audit.record("activity.corrected", "activity", corrected.id(), Map.of("reason", reason));
    }

    /** What the activity said before, the newest first. */
    public List<Correction> of(Actor actor, ActivityId id) {
        return transactions.as(actor, () -> store.of(id));
    }
}
