package vn.trienkhai.unit.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Branch;
import vn.trienkhai.unit.UnitAccess;

/**
 * The way in to changing the tree by hand: operators everywhere, administrators of a unit below it. Each change is previewed,
 * applied as it was seen, and can be taken back until something is done with what it made.
 */
@Component
public class UnitChanges {
    private final ChangePlanner planner;
    private final ChangeChecks checks;
    private final ChangeWords words;
    private final ChangeStore store;
    private final DoneChangeStore done;
    private final Consequences consequences;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    UnitChanges(
            ChangePlanner planner,
            ChangeChecks checks,
            ChangeWords words,
            ChangeStore store,
            DoneChangeStore done,
            Consequences consequences,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.planner = planner;
        this.checks = checks;
        this.words = words;
        this.store = store;
        this.done = done;
        this.consequences = consequences;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the change would do. Nothing is kept.
     *
     * @throws Refusal when the tree forbids it, with the unit and the reason
     */
    public ChangePreview preview(Actor actor, UnitChange change) {
        return transactions.as(actor, () -> {
            require(actor, change);
            return preview(actor, change, plan(change));
        });
    }

    /**
     * Makes the change.
     *
     * @param seen the seal of the preview that the person has seen
     * @return its number, to take it back by
     * @throws Conflict when the branch has changed since, or somebody is changing it right now
     */
    public long apply(Actor actor, UnitChange change, String seen) {
        return transactions.as(actor, () -> {
            require(actor, change);
            if (!planner.hold(change)) {
                throw new Conflict("unit.change.busy");
            }
            var plan = plan(change);
            var preview = preview(actor, change, plan);
            if (!preview.seal().equals(seen)) {
                throw new Conflict("unit.change.stale");
            }
            long id = store.open(actor, change, preview.title());
            var founded = store.enter(plan, today());
            consequences.follow(change, plan, founded);
            store.close(plan, founded, today());
            audit.record(
                    "unit.changed",
                    "unit_change",
                    id,
                    Map.of("title", preview.title(), "on", change.on().toString()));
            return id;
        });
    }

    /** Takes a change back, whole; refuses when something has been done since with the units that it made or changed. */
    public void undo(Actor actor, long change) {
        require(actor);
        transactions.run(actor, () -> {
            done.undo(change, today()).ifPresent(reason -> {
                throw reason.equals("not_yours")
                        ? new AccessRefused("change " + change)
                        : new Refusal("unit.change.undo." + reason);
            });
            audit.record("unit.change_undone", "unit_change", change, Map.of());
        });
    }

    /** What has been done to a unit by hand, the latest first. */
    public List<DoneChange> of(Actor actor, UnitId unit) {
        return transactions.as(actor, () -> done.ofUnit(unit));
    }

    /** Refuses those who may change nothing. */
    void require(Actor actor) {
        access.require(actor, Role.OPERATOR, Role.UNIT_ADMINISTRATOR);
    }

    private void require(Actor actor, UnitChange change) {
        require(actor);
        Branch.of(actor).ifPresent(branch -> {
            change.named().forEach(unit -> access.requireScope(actor, unit));
            if (change.changed().contains(branch.head())) {
                throw new AccessRefused("the own unit is changed from above");
            }
            checks.requireWithin(branch, change);
        });
    }

    private ChangePlan plan(UnitChange change) {
        var plan = planner.plan(change);
        checks.require(plan);
        return plan;
    }

    private ChangePreview preview(Actor actor, UnitChange change, ChangePlan plan) {
        var people = consequences.going(actor, change);
        return new ChangePreview(
                words.title(change, plan), words.steps(plan), consequences.hanging(plan, people), people);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
