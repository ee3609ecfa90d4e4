package vn.trienkhai.directive.delivery;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.RegisterLine;
import vn.trienkhai.job.JobId;
import vn.trienkhai.job.Jobs;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.UnitAccess;
import vn.trienkhai.unit.Units;
import vn.trienkhai.unit.group.Groups;

/** Gửi văn bản: puts a directive into the registers of other units, of any line, and tells whom it has reached. */
@Component
public class Deliveries {
    /** So many units are delivered to while the sender waits; more are a job's work. */
    static final int AT_ONCE = 1_000;

    private static final int NAMED = 5;

    /** Units of one step of a job: a step is all or nothing, and a delivery that was cut off goes on behind the last one. */
    static final int STEP = 5_000;

    private final Directives directives;
    private final DeliveryStore store;
    private final Groups groups;
    private final Units units;
    private final UnitAccess access;
    private final Jobs jobs;
    private final Transactions transactions;
    private final AuditLog audit;

    Deliveries(
            Directives directives,
            DeliveryStore store,
            Groups groups,
            Units units,
            UnitAccess access,
            Jobs jobs,
            Transactions transactions,
            AuditLog audit) {
        this.directives = directives;
        this.store = store;
        this.groups = groups;
        this.units = units;
        this.access = access;
        this.jobs = jobs;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * Delivers a confirmed or issued directive. Delivering twice changes nothing; units that ended and the deliverer itself
     * are left out.
     *
     * @return the job that delivers to many, one step after the other; empty when all was delivered at once
     */
    public Optional<JobId> deliver(Actor actor, DirectiveId id, Collection<UnitId> to) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        if (to.isEmpty()) {
            throw new Refusal("directive.deliver.nobody");
        }
        if (to.size() > AT_ONCE) {
            return Optional.of(transactions.as(
                    actor,
                    () -> jobs.start(
                            actor,
                            DeliveryJob.KIND,
                            directives.find(actor, id).reference(),
                            DeliveryJob.Units.of(id, to))));
        }
        transactions.run(actor, () -> {
            refuseRecalled(actor, id, to);
            deliverSome(actor, id, to);
        });
        return Optional.empty();
    }

    /** To many they are left out, to a few somebody chose them. */
    private void refuseRecalled(Actor actor, DirectiveId id, Collection<UnitId> to) {
        var recalled = store.recalledByOthers(id, to);
        if (!recalled.isEmpty()) {
            var names = units.find(actor, recalled).stream()
                    .map(Unit::name)
                    .limit(NAMED)
                    .toList();
            throw new Refusal("directive.deliver.recalled", String.join(", ", names));
        }
    }

    /**
     * Like {@link #deliver(Actor, DirectiveId, Collection)}, also to all who are in these groups today; who that was is kept with the
     * groups.
     */
    public Optional<JobId> deliver(Actor actor, DirectiveId id, Collection<UnitId> to, Collection<Long> groups) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        return transactions.as(actor, () -> {
            var all = new LinkedHashSet<>(to);
            groups.forEach(group -> all.addAll(
                    this.groups.use(actor, group, directives.find(actor, id).reference())));
            return deliver(actor, id, all);
        });
    }

    /** One step of a delivery. */
    void deliverSome(Actor actor, DirectiveId id, Collection<UnitId> to) {
        transactions.run(actor, () -> {
            var directive = directives.find(actor, id);
            if (!directive.state().isSettled()) {
                throw new Refusal("directive.deliver.unsettled");
            }
            if (directives.line(actor, id).filter(RegisterLine::isWithdrawn).isPresent()) {
                throw new Refusal("directive.withdrawn.deliver");
            }
            long again = store.redeliver(id, to, directive.reference());
            var fresh = store.deliver(id, to);
            if (again > 0 || !fresh.isEmpty()) {
                audit.record("directive.delivered", "directive", id, Map.of("units", fresh.size() + again));
            }
        });
    }

    /** Whom the acting unit has delivered it to, and who has taken it in. */
    public Coverage coverage(Actor actor, DirectiveId id) {
        return transactions.as(actor, () -> {
            directives.find(actor, id);
            return store.counts(id);
        });
    }

    /** The deliveries of the acting unit in official order, withdrawn ones too, at most {@code limit}. */
    public List<Delivery> deliveries(Actor actor, DirectiveId id, int limit) {
        return transactions.as(actor, () -> {
            directives.find(actor, id);
            return store.deliveries(id, limit);
        });
    }

    /** Those that stand in one of these ways (any, where none is named), of units whose name holds the words. */
    public List<Delivery> deliveries(
            Actor actor, DirectiveId id, Collection<Standing> standings, String words, int limit) {
        return transactions.as(actor, () -> {
            directives.find(actor, id);
            return store.deliveries(id, standings, words, limit);
        });
    }
}
