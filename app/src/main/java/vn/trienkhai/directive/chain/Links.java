package vn.trienkhai.directive.chain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.DirectiveState;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.UnitAccess;
import vn.trienkhai.web.Texts;

/**
 * Where a person says what a directive carries out. What was said stays until a person says otherwise, with who and when; a reading
 * never changes it.
 */
@Component
public class Links {
    private final LinkStore store;
    private final Directives directives;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Texts texts;
    private final Clock clock;

    Links(
            LinkStore store,
            Directives directives,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.directives = directives;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** All that has been decided of a directive, the main source first. */
    public List<Link> of(Actor actor, DirectiveId directive) {
        return transactions.as(actor, () -> {
            directives.find(actor, directive);
            return store.of(directive);
        });
    }

    /**
     * Says that a directive carries another one out. The first one said leads the line upward.
     *
     * @param seen what the person saw decided of the two; empty where nothing was
     * @throws Conflict when somebody has decided otherwise since
     * @throws Refusal when the source is issued later, not issued yet, or goes back to the directive itself
     */
    public void confirm(Actor actor, DirectiveId id, DirectiveId source, Optional<Link.State> seen) {
        access.require(actor, Role.CLERK, Role.DRAFTER, Role.APPROVER);
        transactions.run(actor, () -> {
            var directive = own(actor, id);
            var above = directives.find(actor, source);
            var known = undecidedSince(id, source, seen, Link.State.CONFIRMED);
            if (known.filter(Link::isConfirmed).isPresent()) {
                return;
            }
            refuseWrongSource(directive, above);
            store.forgetNothing(id);
            put(id, above, !store.hasMain(id), actor);
            store.markCarriedOut(source, clock.instant());
            audit.record("directive.implements", "directive", id, Map.of("source", source.value()));
        });
    }

    private void put(DirectiveId id, Directive above, boolean main, Actor actor) {
        try {
            store.put(id, Optional.of(above.id()), Link.State.CONFIRMED, main, actor.name(), clock.instant());
        } catch (DataIntegrityViolationException linkedMeanwhile) {
            throw new Refusal("directive.chain.cycle", above.reference());
        }
    }

    private void refuseWrongSource(Directive directive, Directive above) {
        if (above.id().equals(directive.id())) {
            throw new Refusal("directive.chain.itself");
        }
        if (above.state() == DirectiveState.DRAFTED) {
            throw new Refusal("directive.chain.source_draft");
        }
        if (above.issuedOn()
                .filter(day -> directive.issuedOn().filter(day::isAfter).isPresent())
                .isPresent()) {
            throw new Refusal("directive.chain.later", above.reference(), directive.reference());
        }
        if (store.goesBack(above.id(), directive.id())) {
            throw new Refusal("directive.chain.cycle", above.reference());
        }
    }

    /** Says that a directive does not carry another one out, whatever it cites. */
    public void refuse(Actor actor, DirectiveId id, DirectiveId source, Optional<Link.State> seen) {
        access.require(actor, Role.CLERK, Role.DRAFTER, Role.APPROVER);
        transactions.run(actor, () -> {
            own(actor, id);
            directives.find(actor, source);
            var known = undecidedSince(id, source, seen, Link.State.REFUSED);
            if (known.filter(Link::drafted).isPresent()) {
                throw new Refusal("directive.chain.drafted_from");
            }
            if (known.filter(link -> link.state() == Link.State.REFUSED).isPresent()) {
                return;
            }
            store.put(id, Optional.of(source), Link.State.REFUSED, false, actor.name(), clock.instant());
            store.giveMainToFirst(id);
            store.markCarriedOut(source, clock.instant());
            audit.record("directive.implements_not", "directive", id, Map.of("source", source.value()));
        });
    }

    /** Of several confirmed sources, makes this one the one that the line goes up by. */
    public void lead(Actor actor, DirectiveId id, DirectiveId source) {
        access.require(actor, Role.CLERK, Role.DRAFTER, Role.APPROVER);
        transactions.run(actor, () -> {
            own(actor, id);
            if (store.find(id, source).filter(Link::isConfirmed).isEmpty()) {
                throw new Refusal("directive.chain.not_confirmed");
            }
            if (store.of(id).stream().anyMatch(link -> link.main() && link.drafted())) {
                throw new Refusal("directive.chain.drafted_leads");
            }
            store.takeMain(id);
            store.giveMain(id, source);
        });
    }

    /**
     * Says that a directive carries out none that the register has.
     *
     * @throws Refusal while a source is confirmed
     */
    public void nothing(Actor actor, DirectiveId id) {
        access.require(actor, Role.CLERK, Role.DRAFTER, Role.APPROVER);
        transactions.run(actor, () -> {
            own(actor, id);
            if (store.of(id).stream().anyMatch(Link::isConfirmed)) {
                throw new Refusal("directive.chain.nothing_but");
            }
            store.put(id, Optional.empty(), Link.State.NOTHING, false, actor.name(), clock.instant());
            audit.record("directive.implements_nothing", "directive", id, Map.of());
        });
    }

    /** Whether the person may say what this directive carries out. */
    public boolean mayDecide(Actor actor, Directive directive) {
        return directive.isOf(actor.unit())
                && directive.state().isSettled()
                && actor.isAny(Role.CLERK, Role.DRAFTER, Role.APPROVER);
    }

    private Directive own(Actor actor, DirectiveId id) {
        var directive = directives.find(actor, id);
        if (!directive.isOf(actor.unit())) {
            throw new AccessRefused("directive " + id + " is another unit's to place in the chain");
        }
        if (!directive.state().isSettled()) {
            throw new Refusal("directive.chain.unsettled");
        }
        store.hold(id);
        return directive;
    }

    private Optional<Link> undecidedSince(
            DirectiveId id, DirectiveId source, Optional<Link.State> seen, Link.State wanted) {
        var known = store.find(id, source);
        known.filter(link -> link.state() != wanted
                        && seen.filter(link.state()::equals).isEmpty())
                .ifPresent(link -> {
                    throw new Conflict(
                            "directive.chain.conflict",
                            link.by(),
                            texts.of("directive.chain.said." + link.state()),
                            Vietnamese.date(link.at().atZone(clock.getZone())));
                });
        return known;
    }
}
