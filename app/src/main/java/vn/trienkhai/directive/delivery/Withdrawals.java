package vn.trienkhai.directive.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.RegisterLine;
import vn.trienkhai.directive.outside.OutsideDeliveries;
import vn.trienkhai.job.JobId;
import vn.trienkhai.job.Jobs;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.UnitAccess;
import vn.trienkhai.unit.Units;

/**
 * Gửi lại và thu hồi: a unit sends back what was not meant for it; a sender recalls what it has sent, and may name what takes its
 * place. Either needs a reason, and whoever has gone on with it is told.
 */
@Component
public class Withdrawals {
    private static final int LONGEST = 1_000;

    private final Directives directives;
    private final Deliveries deliveries;
    private final OutsideDeliveries outside;
    private final WithdrawalStore store;
    private final ObjectProvider<DirectiveUses> uses;
    private final Units units;
    private final UnitAccess access;
    private final Jobs jobs;
    private final Transactions transactions;
    private final AuditLog audit;

    Withdrawals(
            Directives directives,
            Deliveries deliveries,
            OutsideDeliveries outside,
            WithdrawalStore store,
            ObjectProvider<DirectiveUses> uses,
            Units units,
            UnitAccess access,
            Jobs jobs,
            Transactions transactions,
            AuditLog audit) {
        this.directives = directives;
        this.deliveries = deliveries;
        this.outside = outside;
        this.store = store;
        this.uses = uses;
        this.units = units;
        this.access = access;
        this.jobs = jobs;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * Sends a directive back to whoever sent it.
     *
     * @throws Refusal when the unit has taken it in or gone on with it: the sentence says what to do instead
     */
    public void sendBack(Actor actor, DirectiveId id, String reason) {
        access.require(actor, Role.CLERK, Role.APPROVER, Role.REPORTER, Role.DRAFTER);
        transactions.run(actor, () -> {
            var line = returnable(actor, id);
            if (!store.sendBack(id, checked(reason), line.directive().reference())) {
                throw new Refusal("directive.return.changed");
            }
            audit.record("directive.sent_back", "directive", id, Map.of("reason", reason.strip()));
        });
    }

    /** The own line of a directive that may be sent back; refused like {@link #sendBack} otherwise. */
    public RegisterLine returnable(Actor actor, DirectiveId id) {
        return transactions.as(actor, () -> {
            var line = directives.line(actor, id).orElseThrow(() -> new NotFound("directive", id));
            if (line.deliveredBy().equals(actor.unit())) {
                throw new Refusal("directive.return.own");
            }
            if (line.isWithdrawn()) {
                throw new Refusal("directive.return.withdrawn");
            }
            var sender = units.find(actor, line.deliveredBy()).name();
            ownLetter(actor, id).ifPresent(letter -> {
                throw new Refusal("directive.return.derived", letter.reference(), sender);
            });
            if (uses.stream().anyMatch(use -> use.hasWork(actor.unit(), id))) {
                throw new Refusal("directive.return.tasks", sender);
            }
            if (line.isAcknowledged()) {
                throw new Refusal("directive.return.acknowledged", sender);
            }
            return line;
        });
    }

    private Optional<Directive> ownLetter(Actor actor, DirectiveId id) {
        return directives.carryingOut(actor, id).stream().findFirst();
    }

    /** Which of these units (of all, where none is named) have carried on what the acting unit sent them. */
    public List<Carried> carried(Actor actor, DirectiveId id, Collection<UnitId> among) {
        return transactions.as(actor, () -> {
            directives.find(actor, id);
            return store.carried(id, some(among));
        });
    }

    /**
     * Recalls deliveries of the acting unit, with {@code all} those to offices outside the system too, whose link and sheet then
     * acknowledge nothing any more; a replacement is delivered to the same units, not outside.
     *
     * @return the job that recalls many, one step after the other; empty when all was recalled at once
     * @throws Refusal without a reason, or when more units have carried it on than the person was told
     */
    public Optional<JobId> recall(Actor actor, DirectiveId id, Recall recall) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        return transactions.as(actor, () -> {
            var directive = directives.find(actor, id);
            if (recall.units().isEmpty() && !recall.all()) {
                throw new Refusal("directive.recall.nobody");
            }
            checked(recall.reason());
            recall.replacement().ifPresent(other -> requireStanding(actor, id, other));
            if (carried(actor, id, recall.units()).size() > recall.carriedSeen()) {
                throw new Refusal("directive.recall.carried_since");
            }
            int recalledOutside = recall.all() ? outside.recallOpen(actor, id, recall.reason()) : 0;
            if (recall.all() && deliveries.coverage(actor, id).delivered() > Deliveries.AT_ONCE) {
                return Optional.of(jobs.start(
                        actor,
                        RecallJob.KIND,
                        directive.reference(),
                        RecallJob.Order.of(
                                id, recall, deliveries.coverage(actor, id).delivered())));
            }
            if (recallSome(actor, id, recall) + recalledOutside == 0) {
                throw new Refusal("directive.recall.none");
            }
            return Optional.empty();
        });
    }

    /** One step of a recall: how many were recalled; of all, at most {@link Deliveries#STEP}. */
    int recallSome(Actor actor, DirectiveId id, Recall recall) {
        return transactions.as(actor, () -> {
            int most = recall.all() ? Deliveries.STEP : recall.units().size();
            var recalled = store.recall(id, some(recall.units()), recall.reason(), recall.replacement(), most);
            if (!recalled.isEmpty()) {
                store.tell(
                        id,
                        recalled,
                        recall.reason(),
                        recall.replacement(),
                        new WithdrawalStore.Words(
                                directives.find(actor, id).reference(),
                                recall.replacement()
                                        .map(other ->
                                                directives.find(actor, other).reference())));
                recall.replacement().ifPresent(other -> deliveries.deliverSome(actor, other, recalled));
                audit.record(
                        "directive.recalled",
                        "directive",
                        id,
                        Map.of("units", recalled.size(), "reason", recall.reason()));
            }
            return recalled.size();
        });
    }

    /** Whom the acting unit's recalls were told to, those first who have not seen it; at most {@code limit}. */
    public List<Notice.Told> told(Actor actor, DirectiveId id, int limit) {
        return transactions.as(actor, () -> {
            directives.find(actor, id);
            return store.told(id, limit);
        });
    }

    private void requireStanding(Actor actor, DirectiveId id, DirectiveId other) {
        if (other.equals(id)) {
            throw new Refusal("directive.recall.itself");
        }
        if (!directives.find(actor, other).state().isSettled()
                || directives
                        .line(actor, other)
                        .filter(RegisterLine::isWithdrawn)
                        .isPresent()) {
            throw new Refusal("directive.recall.replacement");
        }
    }

    private static String checked(String reason) {
        if (reason.isBlank()) {
            throw new Refusal("directive.withdrawn.reason");
        }
        if (reason.length() > LONGEST) {
            throw new Refusal("directive.withdrawn.long", LONGEST);
        }
        return reason.strip();
    }

    private static Optional<Collection<UnitId>> some(Collection<UnitId> units) {
        return units.isEmpty() ? Optional.empty() : Optional.of(units);
    }
}
