package vn.trienkhai.directive.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.RegisterLine;
import vn.trienkhai.shared.AccountId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.unit.UnitAccess;
import vn.trienkhai.unit.UnitPeople;

/** Phân công xử lý: hands a directive to people of the own unit, and keeps what they say came of it. */
@Component
public class Handlings {
    private static final int LONGEST = 2_000;

    private final Directives directives;
    private final HandlingStore store;
    private final UnitPeople people;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    Handlings(
            Directives directives,
            HandlingStore store,
            UnitPeople people,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.directives = directives;
        this.store = store;
        this.people = people;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the person may hand a directive on: whoever leads or keeps the register. */
    public boolean mayHand(Actor actor, Optional<RegisterLine> line) {
        return actor.isAny(Role.CLERK, Role.APPROVER)
                && line.filter(entry -> entry.isAcknowledged() && !entry.isWithdrawn())
                        .isPresent();
    }

    /** The people of the acting unit, by given name. */
    public List<UnitPeople.Worker> people(Actor actor) {
        return people.workers(actor, actor.unit(), LocalDate.now(clock));
    }

    /**
     * Hands a directive to a person of the acting unit.
     *
     * @throws Refusal when the unit has not taken it in, when the person is not of the unit or has it already, or the day is over
     */
    public void hand(Actor actor, DirectiveId id, AccountId to, String note, Optional<LocalDate> due) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        try {
            transactions.run(actor, () -> {
                var line = directives.line(actor, id).orElseThrow(() -> new NotFound("directive", id));
                if (!mayHand(actor, Optional.of(line))) {
                    throw new Refusal("directive.handling.not_taken_in");
                }
                if (due.filter(day -> day.isBefore(LocalDate.now(clock))).isPresent()) {
                    throw new Refusal("directive.handling.past");
                }
                var worker = people(actor).stream()
                        .filter(each -> each.id().equals(to))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("directive.handling.stranger"));
                store.insert(actor, id, to, worker.name(), checked(note), due);
                store.close(actor.unit(), id, actor.account());
                audit.record("directive.handed", "directive", id, Map.of("to", worker.name()));
            });
        } catch (DuplicateKeyException twice) {
            throw new Refusal("directive.handling.has");
        }
    }

    /** What was handed to whom of the acting unit, newest first. */
    public List<Handling> of(Actor actor, DirectiveId id) {
        return transactions.as(actor, () -> store.of(actor.unit(), id));
    }

    Handling find(Actor actor, long id) {
        return transactions.as(
                actor, () -> store.lock(actor.unit(), id).orElseThrow(() -> new NotFound("handling", id)));
    }

    /** What is in the person's hands for the acting unit, by day, and what came back to the person. */
    public List<Handling> waitingFor(Actor actor, int limit) {
        return transactions.as(actor, () -> store.waitingFor(actor.unit(), actor.account(), limit));
    }

    /** The person has done it. */
    public Handling done(Actor actor, long id, String answer) {
        return answered(actor, id, Handling.State.DONE, answer);
    }

    /** The person passes it back to whoever handed it over; a reason is needed. */
    public Handling passBack(Actor actor, long id, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("directive.handling.reason");
        }
        return answered(actor, id, Handling.State.PASSED_BACK, reason);
    }

    private Handling answered(Actor actor, long id, Handling.State state, String answer) {
        return transactions.as(actor, () -> {
            var handling = store.lock(actor.unit(), id).orElseThrow(() -> new NotFound("handling", id));
            if (!handling.to().equals(actor.account())) {
                throw new Refusal("directive.handling.others", handling.toName());
            }
            if (!handling.isOpenFor(actor.account())) {
                throw new Refusal("directive.handling.over");
            }
            store.answer(id, state, checked(answer));
            return handling;
        });
    }

    /** What came back to the person is seen to without handing it on. */
    public void keep(Actor actor, DirectiveId id) {
        transactions.run(actor, () -> store.close(actor.unit(), id, actor.account()));
    }

    private static String checked(String text) {
        if (text.length() > LONGEST) {
            throw new Refusal("directive.withdrawn.long", LONGEST);
        }
        return text.strip();
    }
}
