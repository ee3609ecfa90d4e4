package vn.trienkhai.directive.book;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.UnitAccess;
import vn.trienkhai.unit.Units;

/**
 * Số văn bản đi: the numbers of the acting unit's own documents. A series runs by type and year, in the Party by type and term, for the
 * papers of a congress ({@link Congress#SYMBOL} in place of a type) through the congress, and goes on after the highest number known, be it given here or written on paper and registered. Numbers may be kept ahead
 * (giữ số), are used from there or given back with a reason; what is neither used nor kept is shown as a gap.
 */
@Component
public class Numbers {
    /** Who keeps more at once has mistyped. */
    static final int MOST_AT_ONCE = 50;

    private final NumberStore store;
    private final TermStore terms;
    private final Congresses congresses;
    private final Units units;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    Numbers(
            NumberStore store,
            TermStore terms,
            Congresses congresses,
            Units units,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.terms = terms;
        this.congresses = congresses;
        this.units = units;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The number that the next document of this type would get today, as it is written: "07", "745". */
    public String upcoming(Actor actor, String docType) {
        return transactions.as(actor, () -> {
            var series = series(actor, docType, today());
            return NumberSeries.written(store.highest(actor.unit(), series) + 1);
        });
    }

    /**
     * Gives the next number of a type, as it is written. Called within the transaction that issues the document, so that a number
     * is given only when the document is issued; two that ask at once wait for each other.
     */
    public String take(Actor actor, String docType) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        return transactions.as(
                actor,
                () -> NumberSeries.written(
                        next(actor, held(actor, docType, today()), 1).getFirst()));
    }

    /**
     * Gives a number that was kept ahead to a document of the same type.
     *
     * @throws Refusal when it was used or given back meanwhile, is kept for another type, or belongs to a series that has ended
     */
    public String takeReserved(Actor actor, String docType, long reservation) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        return transactions.as(actor, () -> {
            var kept =
                    store.lockKept(actor.unit(), reservation).orElseThrow(() -> new Refusal("directive.number.gone"));
            var series = held(actor, docType, today());
            if (!kept.docType().equals(docType) || !series.contains(kept.day())) {
                throw new Refusal("directive.number.other_series", NumberSeries.written(kept.number()));
            }
            store.take(reservation, actor.name());
            audit.record("directive.number_taken", "directive_number", reservation, Map.of("number", kept.number()));
            return NumberSeries.written(kept.number());
        });
    }

    /** Keeps the next {@code count} numbers of a type for something. */
    public List<ReservedNumber> reserve(Actor actor, String docType, int count, String purpose) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        if (count < 1 || count > MOST_AT_ONCE) {
            throw new Refusal("directive.number.count", MOST_AT_ONCE);
        }
        if (purpose.isBlank()) {
            throw new Refusal("directive.number.purpose");
        }
        return transactions.as(actor, () -> {
            var series = held(actor, docType, today());
            var numbers = next(actor, series, count);
            numbers.forEach(number -> store.keep(actor.unit(), series, number, purpose.strip(), actor.name(), null));
            audit.record("directive.numbers_kept", "directive_number", docType, Map.of("numbers", numbers));
            return store.kept(actor.unit(), series).stream()
                    .filter(kept -> numbers.contains(kept.number()))
                    .toList();
        });
    }

    /** Gives a kept number back; from then on it is a gap with this reason. */
    public void release(Actor actor, long reservation, String reason) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        if (reason.isBlank()) {
            throw new Refusal("directive.number.reason");
        }
        transactions.run(actor, () -> {
            var kept =
                    store.lockKept(actor.unit(), reservation).orElseThrow(() -> new Refusal("directive.number.gone"));
            store.release(reservation, reason.strip(), actor.name());
            audit.record("directive.number_released", "directive_number", reservation, Map.of("number", kept.number()));
        });
    }

    /**
     * Says why a number is a gap of the series of a day.
     *
     * @throws Refusal also when it is none: a paper that bears it has come in since
     */
    public void explain(Actor actor, String docType, LocalDate day, int number, String reason) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        if (reason.isBlank()) {
            throw new Refusal("directive.number.reason");
        }
        transactions.run(actor, () -> {
            var series = held(actor, docType, day);
            store.lock(actor.unit(), series);
            if (gaps(actor, docType, day).stream().noneMatch(gap -> gap.number() == number)) {
                throw new Refusal("directive.number.no_gap", number);
            }
            var lastDay = series.contains(today()) ? null : series.until().minusDays(1);
            store.keep(actor.unit(), series, number, "", actor.name(), lastDay);
            store.kept(actor.unit(), series).stream()
                    .filter(kept -> kept.number() == number)
                    .forEach(kept -> store.release(kept.id(), reason.strip(), actor.name()));
        });
    }

    /** What is kept of a type in today's series, the lowest first. */
    public List<ReservedNumber> reserved(Actor actor, String docType) {
        return reserved(actor, docType, today());
    }

    /** The same in the series of a day. */
    List<ReservedNumber> reserved(Actor actor, String docType, LocalDate day) {
        return transactions.as(actor, () -> store.kept(actor.unit(), series(actor, docType, day)));
    }

    /** Numbers of today's series, from the first known to the last, that no document bears and nothing is kept for. */
    public List<Gap> gaps(Actor actor, String docType) {
        return gaps(actor, docType, today());
    }

    /** The same in the series of a day. */
    List<Gap> gaps(Actor actor, String docType, LocalDate day) {
        return transactions.as(actor, () -> {
            var series = series(actor, docType, day);
            var known = new HashSet<>(store.used(actor.unit(), series));
            store.kept(actor.unit(), series).forEach(kept -> known.add(kept.number()));
            var released =
                    store.released(actor.unit(), series).stream().collect(Collectors.toMap(Gap::number, gap -> gap));
            var first = IntStream.concat(
                            known.stream().mapToInt(Integer::intValue),
                            released.keySet().stream().mapToInt(Integer::intValue))
                    .min();
            int last = store.highest(actor.unit(), series);
            return IntStream.rangeClosed(first.orElse(last + 1), last)
                    .filter(number -> !known.contains(number))
                    .mapToObj(number ->
                            released.getOrDefault(number, new Gap(number, Optional.empty(), Optional.empty())))
                    .toList();
        });
    }

    /**
     * Refuses a number that somebody typed for an own document, where another document bears it or it is kept.
     *
     * @param document the one that is to bear it
     * @param symbol what follows the number: it tells a paper of a congress
     */
    public void requireFree(
            Actor actor, DirectiveId document, String docType, String symbol, String number, LocalDate day) {
        transactions.run(actor, () -> {
            var series =
                    held(actor, congresses.mayHold(actor) && Congress.isPaper(symbol) ? Congress.SYMBOL : docType, day);
            store.holder(actor.unit(), series, number, document).ifPresent(holder -> {
                throw new Refusal(
                        "directive.number.used",
                        holder.numberRaw(),
                        Vietnamese.date(holder.day()),
                        holder.subject(),
                        holder.by());
            });
            store.kept(actor.unit(), series).stream()
                    .filter(kept -> Integer.toString(kept.number()).equals(number.replaceFirst("^0+", "")))
                    .findFirst()
                    .ifPresent(kept -> {
                        throw new Refusal("directive.number.kept", kept.written(), kept.purpose(), kept.by());
                    });
        });
    }

    /** How many numbers of this year or term nobody bears and nobody has said why. */
    int countUnexplained(Actor actor) {
        var ofCongress = congresses.mayHold(actor) ? Stream.of(Congress.SYMBOL) : Stream.<String>empty();
        return Stream.concat(types(actor).stream(), ofCongress)
                .mapToInt(type -> (int) gaps(actor, type).stream()
                        .filter(gap -> gap.reason().isEmpty())
                        .count())
                .sum();
    }

    List<String> types(Actor actor) {
        return transactions.as(
                actor,
                () -> store.types(actor.unit(), series(actor, "CV", today()).from()));
    }

    /** The series of a type that a day lies in. */
    public NumberSeries series(Actor actor, String docType, LocalDate day) {
        return transactions.as(actor, () -> {
            var ownTerms = terms.of(actor.unit());
            return docType.equals(Congress.SYMBOL) && congresses.mayHold(actor)
                    ? NumberSeries.ofCongress(congresses.known(actor), ownTerms, day)
                    : NumberSeries.of(units.find(actor, actor.unit()), ownTerms, docType, day);
        });
    }

    /** Likewise, and nobody enters another first day of a term before this transaction ends. */
    private NumberSeries held(Actor actor, String docType, LocalDate day) {
        terms.holdDays(actor.unit());
        return series(actor, docType, day);
    }

    private List<Integer> next(Actor actor, NumberSeries series, int count) {
        var unused = store.lock(actor.unit(), series);
        int last = store.highest(actor.unit(), series);
        var numbers = new ArrayList<Integer>();
        for (int i = 1; i <= count; i++) {
            numbers.add(last + i);
        }
        store.last(actor.unit(), series, last + count);
        return numbers;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
