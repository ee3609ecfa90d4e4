package vn.trienkhai.directive.book;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.UnitAccess;
import vn.trienkhai.unit.Units;

/**
 * Nhiệm kỳ: the first days of the acting Party body's terms, which its numbers start anew on (05-HD/VPTW of 2026: by type within a term,
 * from the close of one congress to the close of the next; of a committee that was appointed before its congress, from the day of the
 * appointment). Of bodies of other lines no such rule is known here; theirs start with the year.
 */
@Component
public class Terms {
    /** A close of a congress is entered when it is known, not when it is planned. */
    private static final int DAYS_AHEAD = 31;

    private static final int PARTY_FOUNDED = 1930;
    /** Most years a term was ever called after. */
    private static final int LONGEST = 7;

    private static final int USUAL = 5;

    private final TermStore store;
    private final Units units;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    Terms(TermStore store, Units units, UnitAccess access, Transactions transactions, AuditLog audit, Clock clock) {
        this.store = store;
        this.units = units;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The terms of the acting unit from today's back to a presumed one; none for a body that numbers by the year. */
    public List<Term> known(Actor actor) {
        return transactions.as(
                actor,
                () -> unit(actor).line() == Line.PARTY ? store.of(actor.unit()).until(today()) : List.<Term>of());
    }

    /**
     * Whether a Party body's numbers run on from one of these days to the other.
     *
     * @param body empty for one that is not on the system, of which only the usual five years are presumed
     */
    public boolean isOneTerm(Actor actor, Optional<UnitId> body, LocalDate one, LocalDate other) {
        return transactions.as(
                actor, () -> body.map(store::of).orElse(TermDays.NONE).on(one).contains(other));
    }

    /** The newest term that the committee above has entered: a board of that committee has the same. */
    Optional<Above> above(Actor actor) {
        return transactions.as(
                actor,
                () -> units.parent(actor, actor.unit())
                        .filter(parent -> parent.line() == Line.PARTY
                                && parent.level() == unit(actor).level())
                        .flatMap(parent -> store.of(parent.id()).entered().reversed().stream()
                                .findFirst()
                                .map(term -> new Above(parent, term))));
    }

    /** A committee and its newest term. */
    public record Above(Unit committee, EnteredTerm term) {}

    /**
     * Enters the first day of a term. What was numbered stays as it is.
     *
     * @param firstYear of the term's name; empty for the year of the day. {@code lastYear}: empty for five years later
     * @throws Refusal when the day lies within numbers that were given, or would let one stand twice
     */
    public void enter(Actor actor, LocalDate firstDay, OptionalInt firstYear, OptionalInt lastYear) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        int from = firstYear.orElse(firstDay.getYear());
        int until = lastYear.orElse(from + USUAL);
        requireSense(firstDay, from, until);
        transactions.run(actor, () -> {
            if (unit(actor).line() != Line.PARTY) {
                throw new Refusal("directive.term.not_party");
            }
            store.holdNumbers(actor.unit());
            var before = store.of(actor.unit());
            before.entered().stream()
                    .filter(term -> term.firstDay().equals(firstDay))
                    .findFirst()
                    .ifPresent(term -> {
                        throw new Refusal("directive.term.same", Vietnamese.date(firstDay), term.by());
                    });
            requireNumbersStay(
                    actor,
                    before,
                    before.with(new EnteredTerm(0, firstDay, from, until, actor.name(), clock.instant())));
            long id = store.enter(actor.unit(), firstDay, from, until, actor.name());
            audit.record("directive.term_entered", "directive_term", id, Map.of("first_day", firstDay.toString()));
        });
    }

    private void requireSense(LocalDate firstDay, int firstYear, int lastYear) {
        if (firstDay.getYear() < PARTY_FOUNDED || firstDay.isAfter(today().plusDays(DAYS_AHEAD))) {
            throw new Refusal("directive.term.day", DAYS_AHEAD);
        }
        if (lastYear <= firstYear
                || lastYear - firstYear > LONGEST
                || firstYear > firstDay.getYear()
                || lastYear < firstDay.getYear()) {
            throw new Refusal("directive.term.years", firstYear + "–" + lastYear, Vietnamese.date(firstDay));
        }
    }

    /**
     * Takes back a first day that was entered wrongly; who entered it and why it went stays readable.
     *
     * @throws Refusal when numbers were given since that keep to it
     */
    public void withdraw(Actor actor, long id, String reason) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        if (reason.isBlank()) {
            throw new Refusal("directive.number.reason");
        }
        transactions.run(actor, () -> {
            store.holdNumbers(actor.unit());
            var before = store.of(actor.unit());
            if (before.entered().stream().noneMatch(term -> term.id() == id)) {
                throw new Refusal("directive.term.gone");
            }
            requireNumbersStay(actor, before, before.without(id));
            store.withdraw(id, reason.strip(), actor.name());
            audit.record("directive.term_withdrawn", "directive_term", id, Map.of("reason", reason.strip()));
        });
    }

    private void requireNumbersStay(Actor actor, TermDays before, TermDays after) {
        new TermChange(before, after).clash(store.standing(actor.unit())).ifPresent(clash -> {
            throw new Refusal(
                    "directive.term.clash." + clash.kind(),
                    clash.one().written(),
                    Vietnamese.date(clash.one().day()),
                    clash.other().written(),
                    Vietnamese.date(clash.other().day()),
                    Vietnamese.date(clash.one().day().plusDays(1)));
        });
    }

    private Unit unit(Actor actor) {
        return units.find(actor, actor.unit());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
