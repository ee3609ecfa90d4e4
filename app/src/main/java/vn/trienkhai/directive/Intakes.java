package vn.trienkhai.directive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.directive.book.Terms;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;

/**
 * Nhận ra văn bản đã có: a file of a directive that was delivered on the system, or registered before, is not registered a second
 * time; what cannot be told apart waits, with everything that was read, until a person says whether they are one.
 */
@Component
public class Intakes {
    private final DirectiveStore directives;
    private final ContentStore contents;
    private final IntakeStore store;
    private final Terms terms;
    private final Transactions transactions;
    private final AuditLog audit;

    Intakes(
            DirectiveStore directives,
            ContentStore contents,
            IntakeStore store,
            Terms terms,
            Transactions transactions,
            AuditLog audit) {
        this.directives = directives;
        this.contents = contents;
        this.store = store;
        this.terms = terms;
        this.transactions = transactions;
        this.audit = audit;
    }

    record Known(Directive directive, boolean certain) {}

    /** What of the unit's register this heading is, or may be; a sure one first. */
    Optional<Known> known(Actor actor, DirectiveHeading heading) {
        if (heading.numberRaw().isEmpty()) {
            return Optional.empty();
        }
        List<Directive> alike = directives.alike(heading.numberRaw().get());
        SameDirective.PartyTerms runsOn = (body, one, other) -> terms.isOneTerm(actor, body, one, other);
        return alike.stream()
                .filter(known -> SameDirective.of(known, heading, runsOn) == SameDirective.SAME)
                .findFirst()
                .map(known -> new Known(known, true))
                .or(() -> alike.stream()
                        .filter(known -> SameDirective.of(known, heading, runsOn) == SameDirective.DOUBT)
                        .findFirst()
                        .map(known -> new Known(known, false)));
    }

    long hold(Actor actor, Known known, long file, String fileName, DirectiveReading reading) {
        return store.hold(actor.unit(), known.directive().id(), file, fileName, reading, known.certain(), actor.name());
    }

    /** A file that was sent and may be what the unit has already. */
    public record Waiting(long id, String fileName, String sentBy) {}

    /** Files about which nobody has decided, oldest first. */
    public List<Waiting> waiting(Actor actor, int limit) {
        return transactions.as(actor, () -> store.waiting(actor.unit(), limit));
    }

    public Intake find(Actor actor, long id) {
        return transactions.as(actor, () -> {
            var held = held(actor, id);
            var known = directives.find(held.known()).orElseThrow(() -> new NotFound("directive", held.known()));
            var reading = held.reading();
            return new Intake(
                    id,
                    known,
                    held.certain(),
                    hasNoOriginal(actor, known),
                    held.settled(),
                    held.fileName(),
                    Optional.ofNullable(reading.issuer()).orElse(""),
                    Optional.ofNullable(reading.numberRaw()).orElse(""),
                    Optional.ofNullable(reading.day()),
                    Optional.ofNullable(reading.subject()).orElse(""));
        });
    }

    private boolean hasNoOriginal(Actor actor, Directive known) {
        return known.originalFile().isEmpty()
                && !contents.isWritten(known.id(), "docx")
                && store.kept(actor.unit(), known.id()).isEmpty();
    }

    /**
     * They are one: nothing is registered.
     *
     * @param keepFile whether the file becomes the unit's original; only where the register has none
     */
    public DirectiveId same(Actor actor, long id, boolean keepFile) {
        actor.require(Role.CLERK, Role.DRAFTER, Role.APPROVER);
        return transactions.as(actor, () -> {
            var held = open(actor, id);
            var known = directives.find(held.known()).orElseThrow(() -> new NotFound("directive", held.known()));
            var as = keepFile && hasNoOriginal(actor, known) ? "kept" : "same";
            store.settle(id, as, actor.name());
            audit.record("directive.recognised", "directive", known.id(), Map.of("intake", id, "as", as));
            return known.id();
        });
    }

    /** They are two: what waits is handed out to be registered. */
    IntakeStore.Held different(Actor actor, long id) {
        var held = open(actor, id);
        store.settle(id, "different", actor.name());
        return held;
    }

    private IntakeStore.Held open(Actor actor, long id) {
        var held = held(actor, id);
        if (held.settled()) {
            throw new Refusal("directive.intake.settled");
        }
        return held;
    }

    private IntakeStore.Held held(Actor actor, long id) {
        return store.find(actor.unit(), id).orElseThrow(() -> new NotFound("intake", id));
    }

    /** The file that the acting unit has kept as its original of a directive from elsewhere. */
    public Optional<Long> kept(Actor actor, DirectiveId directive) {
        return transactions.as(actor, () -> store.kept(actor.unit(), directive));
    }
}
