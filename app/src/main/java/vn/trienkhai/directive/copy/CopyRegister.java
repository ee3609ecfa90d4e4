package vn.trienkhai.directive.copy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.body.IssuingBody;
import vn.trienkhai.directive.book.NumberSeries;
import vn.trienkhai.directive.book.Numbers;
import vn.trienkhai.layout.Copy;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.UnitAccess;
import vn.trienkhai.unit.Units;

/**
 * Sổ đăng ký bản sao: the copies that the acting unit has made, numbered in one series over all kinds of copies: through the year, in the
 * Party through the term. Numbers may be typed too, for copies that were made on paper; what bears a stamp in place of a form has none.
 */
@Component
class CopyRegister {
    /** What its series goes by in place of a type. */
    private static final String COPIES = "BS";

    private final CopyStore store;
    private final Numbers numbers;
    private final Units units;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;

    CopyRegister(
            CopyStore store,
            Numbers numbers,
            Units units,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit) {
        this.store = store;
        this.numbers = numbers;
        this.units = units;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
    }

    NumberSeries series(Actor actor, LocalDate day) {
        return numbers.series(actor, COPIES, day);
    }

    /** The number that the next copy of this day would get, as it is written. */
    String upcoming(Actor actor, LocalDate day) {
        return transactions.as(actor, () -> NumberSeries.written(store.highest(actor.unit(), series(actor, day)) + 1));
    }

    /** The lines of the year or term of a day, by their numbers. */
    List<RegisteredCopy> copies(Actor actor, LocalDate day) {
        return transactions.as(actor, () -> store.of(actor.unit(), series(actor, day)));
    }

    /**
     * Enters a copy that was made; one that is there already, made into a file of another format, is not entered again.
     *
     * @throws Refusal when its number is another copy's, or is none
     */
    void enter(Actor actor, Directive original, Copy copy) {
        transactions.run(actor, () -> {
            store.lock(actor.unit());
            var line = line(actor, original, copy);
            var known = copies(actor, line.day());
            if (known.stream().anyMatch(other -> other.isSame(line))) {
                return;
            }
            requireFree(actor, line, known);
            store.add(actor.unit(), line);
        });
    }

    private void requireFree(Actor actor, RegisteredCopy line, List<RegisteredCopy> known) {
        known.stream()
                .filter(other -> line.number().isPresent() && other.number().equals(line.number()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(
                            "directive.copy.number_used",
                            other.numberRaw(),
                            Vietnamese.date(other.day()),
                            other.original().number(),
                            other.by(),
                            upcoming(actor, line.day()));
                });
    }

    private RegisteredCopy line(Actor actor, Directive original, Copy copy) {
        var number = copy.isStamped()
                ? Optional.<Integer>empty()
                : number(copy.letterhead().number());
        var unit = units.find(actor, actor.unit());
        return new RegisteredCopy(
                0,
                original.id(),
                copy.kind(),
                number,
                number.map(value -> IssuingBody.numbered(
                                unit,
                                NumberSeries.written(value),
                                copy.letterhead().symbol()))
                        .orElse(""),
                Objects.requireNonNull(copy.letterhead().date()),
                new RegisteredCopy.Of(
                        original.numberRaw().orElse(""), original.issuedOn(), original.issuer(), original.subject()),
                copy.signature().name(),
                copy.recipients(),
                actor.name(),
                Instant.EPOCH,
                Optional.empty());
    }

    private static Optional<Integer> number(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        if (!typed.strip().matches("0*[1-9]\\d{0,5}")) {
            throw new Refusal("directive.copy.no_number", typed.strip());
        }
        return Optional.of(Integer.valueOf(typed.strip()));
    }

    /** Takes a line back that was entered wrongly: it stays with the reason, and its number is not given again. */
    void withdraw(Actor actor, long id, String reason) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        if (reason.isBlank()) {
            throw new Refusal("directive.number.reason");
        }
        transactions.run(actor, () -> {
            if (!store.withdraw(id, reason.strip(), actor.name())) {
                throw new Refusal("directive.copy.gone");
            }
            audit.record("directive.copy_withdrawn", "directive_copy", id, Map.of("reason", reason.strip()));
        });
    }
}
