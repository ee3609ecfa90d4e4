package vn.trienkhai.directive.book;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.UnitAccess;
import vn.trienkhai.unit.Units;

/**
 * Đại hội của đảng bộ, chi bộ: the congresses of the acting Party body, whose papers have one series of numbers over all types (05-HD/VPTW
 * of 2026). The series begins on the first day that the body enters and goes on until the next congress.
 */
@Component
public class Congresses {
    /** A congress is entered when its papers begin to be numbered, not when it is planned. */
    private static final int DAYS_AHEAD = 31;

    private static final int PARTY_FOUNDED = 1930;
    static final int LONGEST_NAME = 300;

    private final CongressStore store;
    private final TermStore terms;
    private final Units units;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    Congresses(
            CongressStore store,
            TermStore terms,
            Units units,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.terms = terms;
        this.units = units;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of the acting unit, the newest first; none for a body that holds no congress of the Party. */
    public List<Congress> known(Actor actor) {
        return transactions.as(actor, () -> mayHold(actor) ? store.of(actor.unit()) : List.<Congress>of());
    }

    /** Whether the acting unit is a body of the Party. */
    boolean mayHold(Actor actor) {
        return transactions.as(actor, () -> units.find(actor, actor.unit()).line() == Line.PARTY);
    }

    /** Whether this is the name of a congress of the acting unit, however it is spelt. */
    public boolean isNamed(Actor actor, @Nullable String name) {
        return name != null
                && Vietnamese.fold(name).startsWith("dai hoi ")
                && known(actor).stream()
                        .anyMatch(congress -> Vietnamese.fold(congress.name()).equals(Vietnamese.fold(name)));
    }

    /** The one whose papers are numbered today. */
    public Optional<Congress> current(Actor actor) {
        var today = LocalDate.now(clock);
        return known(actor).stream()
                .filter(congress -> congress.contains(today))
                .findFirst();
    }

    /**
     * Enters a congress. What was numbered stays as it is.
     *
     * @throws Refusal when numbers were given to papers of a congress on this day or later: they would change their series
     */
    public void enter(Actor actor, String name, LocalDate firstDay) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        var words = name.strip();
        requireSense(words, firstDay);
        transactions.run(actor, () -> {
            if (!mayHold(actor)) {
                throw new Refusal("directive.congress.not_party");
            }
            terms.holdNumbers(actor.unit());
            store.of(actor.unit()).stream()
                    .filter(congress -> congress.firstDay().equals(firstDay))
                    .findFirst()
                    .ifPresent(same -> {
                        throw new Refusal("directive.congress.same", Vietnamese.date(firstDay), same.name(), same.by());
                    });
            requireNoNumbers(actor, firstDay, NumberSeries.NO_END);
            long id = store.enter(actor.unit(), words, firstDay, actor.name());
            audit.record(
                    "directive.congress_entered", "directive_congress", id, Map.of("first_day", firstDay.toString()));
        });
    }

    private void requireSense(String name, LocalDate firstDay) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refusal("directive.congress.no_name", LONGEST_NAME);
        }
        if (firstDay.getYear() < PARTY_FOUNDED
                || firstDay.isAfter(LocalDate.now(clock).plusDays(DAYS_AHEAD))) {
            throw new Refusal("directive.congress.day", DAYS_AHEAD);
        }
    }

    /**
     * Takes back a congress that was entered wrongly; who entered it and why it went stays readable.
     *
     * @throws Refusal when numbers were given in its series
     */
    public void withdraw(Actor actor, long id, String reason) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        if (reason.isBlank()) {
            throw new Refusal("directive.number.reason");
        }
        transactions.run(actor, () -> {
            terms.holdNumbers(actor.unit());
            var congress = store.of(actor.unit()).stream()
                    .filter(known -> known.id() == id)
                    .findFirst()
                    .orElseThrow(() -> new Refusal("directive.congress.gone"));
            requireNoNumbers(actor, congress.firstDay(), congress.until().orElse(NumberSeries.NO_END));
            store.withdraw(id, reason.strip(), actor.name());
            audit.record("directive.congress_withdrawn", "directive_congress", id, Map.of("reason", reason.strip()));
        });
    }

    private void requireNoNumbers(Actor actor, LocalDate from, LocalDate until) {
        store.given(actor.unit(), from, until).ifPresent(day -> {
            throw new Refusal("directive.congress.given", Vietnamese.date(day));
        });
    }
}
