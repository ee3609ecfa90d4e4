package vn.trienkhai.directive.draft;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.OwnDirectives;
import vn.trienkhai.directive.draft.SigningState.Act;
import vn.trienkhai.directive.draft.SigningState.Step;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.unit.UnitAccess;
import vn.trienkhai.web.Texts;

/**
 * Trình ký: a draft goes from who wrote it over the unit's steps to who signs it. While it is with them its text does not change;
 * sent back or taken back, it is written on.
 */
@Component
public class Signing {
    static final int MOST_STEPS = 4;

    private final SigningStore store;
    private final OwnDirectives own;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Texts texts;
    private final Clock clock;

    Signing(
            SigningStore store,
            OwnDirectives own,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.own = own;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** The steps of the acting unit: those it has chosen, else the office and then the leader. */
    public List<Step> steps(Actor actor) {
        return transactions.as(actor, () -> {
            var chosen = store.steps(actor.unit());
            return chosen.isEmpty()
                    ? List.of(
                            new Step(texts.of("directive.signing.step.office"), Role.CLERK),
                            new Step(texts.of("directive.signing.step.leader"), Role.APPROVER))
                    : chosen;
        });
    }

    /** Chooses the unit's own steps, from the next draft that is submitted; an empty list takes the usual ones again. */
    public void chooseSteps(Actor actor, List<Step> steps) {
        access.require(actor, Role.APPROVER, Role.UNIT_ADMINISTRATOR);
        if (steps.size() > MOST_STEPS
                || steps.stream().anyMatch(step -> step.title().isBlank())) {
            throw new Refusal("directive.signing.steps.wrong", MOST_STEPS);
        }
        if (!steps.isEmpty() && steps.getLast().role() != Role.APPROVER) {
            throw new Refusal("directive.signing.steps.last");
        }
        transactions.run(actor, () -> {
            store.putSteps(actor.unit(), steps);
            audit.record("directive.signing_steps", "unit", actor.unit(), Map.of("steps", steps.size()));
        });
    }

    public SigningState state(Actor actor, DirectiveId id) {
        return Objects.requireNonNull(states(actor, List.of(id)).get(id));
    }

    /** Where each of these stands. */
    public Map<DirectiveId, SigningState> states(Actor actor, Collection<DirectiveId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return transactions.as(actor, () -> {
            var steps = steps(actor);
            var acts = store.acts(ids);
            return ids.stream()
                    .collect(Collectors.toMap(
                            Function.identity(), id -> SigningState.of(steps, acts.getOrDefault(id, List.of()))));
        });
    }

    /**
     * Sends a draft to be signed.
     *
     * @param problems of the text as it stands; with one that blocks it is not sent
     * @throws Conflict when somebody saved another version since
     */
    public void submit(Actor actor, DirectiveId id, int version, List<Problem> problems) {
        access.require(actor, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        if (problems.stream().anyMatch(Problem::blocks)) {
            throw new Refusal("directive.signing.blocked");
        }
        transactions.run(actor, () -> {
            own.lock(actor, id);
            refuseOther(actor, id, version);
            refuseWhileSigned(actor, id);
            add(actor, id, new Act("submitted", version, 0, "", actor.name(), clock.instant()));
        });
    }

    /** Takes a submitted or approved draft back to write on it. */
    public void withdraw(Actor actor, DirectiveId id) {
        access.require(actor, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        transactions.run(actor, () -> {
            own.lock(actor, id);
            var state = state(actor, id);
            if (state.isDrafting()) {
                throw new Refusal("directive.signing.not_submitted");
            }
            add(actor, id, new Act("withdrawn", state.version(), state.step(), "", actor.name(), clock.instant()));
        });
    }

    /** Says yes at the step that waits for this person; at the last step the draft is approved. */
    public SigningState pass(Actor actor, DirectiveId id) {
        access.require(actor, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        return transactions.as(actor, () -> {
            own.lock(actor, id);
            var state = state(actor, id);
            int step = waiting(actor, state);
            var what = step == state.steps().size() - 1 ? "approved" : "passed";
            add(actor, id, new Act(what, state.version(), step, "", actor.name(), clock.instant()));
            return state(actor, id);
        });
    }

    /** Sends a draft back to who wrote it. */
    public void sendBack(Actor actor, DirectiveId id, String reason) {
        access.require(actor, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        if (reason.isBlank()) {
            throw new Refusal("directive.signing.no_reason");
        }
        transactions.run(actor, () -> {
            own.lock(actor, id);
            var state = state(actor, id);
            int step = state.isApproved() && actor.isAny(Role.APPROVER) ? state.step() : waiting(actor, state);
            add(actor, id, new Act("returned", state.version(), step, reason.strip(), actor.name(), clock.instant()));
        });
    }

    private static int waiting(Actor actor, SigningState state) {
        if (!state.isSubmitted()) {
            throw new Refusal("directive.signing.not_submitted");
        }
        return state.stepOf(actor)
                .orElseThrow(() -> new AccessRefused(
                        java.util.EnumSet.of(state.steps().get(state.step()).role())));
    }

    private void add(Actor actor, DirectiveId id, Act act) {
        store.add(id, act);
        audit.record("directive.signing." + act.what(), "directive", id, Map.of("version", act.version()));
    }

    /** Says something of words of the draft as it stands. */
    public void remark(Actor actor, DirectiveId id, int version, int line, String quote, String words) {
        access.require(actor, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        if (words.isBlank()) {
            throw new Refusal("directive.remark.empty");
        }
        transactions.run(actor, () -> {
            own.lock(actor, id);
            refuseOther(actor, id, version);
            store.addRemark(id, version, line, quote.strip(), words.strip(), actor.name(), clock.instant());
        });
    }

    /** Says that a remark is done with; a second time changes nothing. */
    public void resolve(Actor actor, DirectiveId id, long remark) {
        access.require(actor, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        transactions.run(actor, () -> store.resolve(id, remark, actor.name(), clock.instant()));
    }

    public List<Remark> remarks(Actor actor, DirectiveId id) {
        return transactions.as(actor, () -> store.remarks(id));
    }

    private void refuseOther(Actor actor, DirectiveId id, int version) {
        int newest = own.draft(actor, id)
                .orElseThrow(() -> new NotFound("draft of directive", id))
                .version();
        if (newest != version) {
            throw new Conflict("directive.signing.other_version", newest);
        }
    }

    void refuseWhileSigned(Actor actor, DirectiveId id) {
        var state = state(actor, id);
        if (!state.isDrafting()) {
            throw new Refusal(state.isApproved() ? "directive.signing.is_approved" : "directive.signing.is_submitted");
        }
    }

    void refuseUnlessApproved(Actor actor, DirectiveId id, int version) {
        var state = state(actor, id);
        if (!state.isApproved() || state.version() != version) {
            throw new Refusal("directive.signing.not_approved");
        }
    }
}
