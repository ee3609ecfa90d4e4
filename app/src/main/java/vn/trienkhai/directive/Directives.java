package vn.trienkhai.directive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.directive.chain.Headings;
import vn.trienkhai.directive.reader.ReaderProcess;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.PageProgress;
import vn.trienkhai.reader.ReadingJson;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.UnitAccess;
import vn.trienkhai.unit.Units;

/**
 * The way in to directives: register, find, show where words stand, take in. What is read and confirmed is {@link
 * ReadingDesk}'s; our own are written in {@code directive.draft}.
 */
@Component
public class Directives {
    /** Larger files are refused before anything looks into them. */
    static final int LARGEST = 20 << 20;

    private final DirectiveStore store;
    private final ContentStore records;
    private final RegisterStore register;
    private final TakingIn takingIn;
    private final Contents contents;
    private final Issuers issuers;
    private final Headings headings;
    private final ReaderProcess reader;
    private final Originals originals;
    private final Intakes intakes;
    private final Units units;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    Directives(
            DirectiveStore store,
            ContentStore records,
            RegisterStore register,
            TakingIn takingIn,
            Contents contents,
            Issuers issuers,
            Headings headings,
            ReaderProcess reader,
            Originals originals,
            Intakes intakes,
            Units units,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.records = records;
        this.register = register;
        this.takingIn = takingIn;
        this.contents = contents;
        this.issuers = issuers;
        this.headings = headings;
        this.reader = reader;
        this.originals = originals;
        this.intakes = intakes;
        this.units = units;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Reads a stream to its end, at most a little over the limit, and registers it. */
    public Directive register(Actor actor, String fileName, InputStream content) {
        return register(actor, fileName, content, (done, of) -> {});
    }

    /** The same, telling after each page that is a picture. */
    public Directive register(Actor actor, String fileName, InputStream content, PageProgress progress) {
        try {
            return register(actor, fileName, content.readNBytes(LARGEST + 1), progress);
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    /**
     * Registers a directive from its file: reads it in a separate process first, then keeps original and reading and enters
     * it in the unit's register. A directive whose issuer is the acting unit goes into the outgoing book.
     *
     * @throws Refusal when it cannot be read, carries a state-secret mark (nothing is kept then, not even its name), or is
     *     in this unit's register already
     */
    public Directive register(Actor actor, String fileName, byte[] content) {
        return register(actor, fileName, content, (done, of) -> {});
    }

    private Directive register(Actor actor, String fileName, byte[] content, PageProgress progress) {
        access.require(actor, Role.CLERK, Role.DRAFTER, Role.APPROVER);
        if (content.length > LARGEST) {
            throw new Refusal("directive.refused.TOO_LARGE");
        }
        return switch (reader.read(content, fileName, progress)) {
            case Outcome.Refused(var reason, var detail) -> throw refused(actor, reason);
            case Outcome.Read(var reading)
            when reading.secrecy() != null -> throw refused(actor, Outcome.Reason.STATE_SECRET);
            case Outcome.Read(var reading) -> keepNew(actor, fileName, content, reading);
        };
    }

    private Refusal refused(Actor actor, Outcome.Reason reason) {
        if (reason == Outcome.Reason.STATE_SECRET) {
            transactions.run(actor, () -> audit.record("directive.refused_secret", "directive", "-", Map.of()));
        }
        return new Refusal("directive.refused." + reason);
    }

    private Directive keepNew(Actor actor, String fileName, byte[] content, DirectiveReading reading) {
        return once(() -> {
            var waiting = transactions.as(actor, () -> holdWhatIsKnown(actor, fileName, content, reading));
            if (waiting.isPresent()) {
                throw waiting.get();
            }
            return transactions.as(actor, () -> {
                var heading = DirectiveHeading.of(reading, issuers.issuer(actor, reading));
                long original = originals.keep(
                        actor, fileName, content, reading.reader().source());
                return keep(actor, heading, original, reading);
            });
        });
    }

    private static Directive once(Supplier<Directive> registering) {
        try {
            return registering.get();
        } catch (DuplicateKeyException twiceAtOnce) {
            throw new Refusal("directive.register.same_now");
        }
    }

    /** What this unit registered itself is refused; what it has from elsewhere, or may have, is kept until a person has compared. */
    private Optional<Recognised> holdWhatIsKnown(
            Actor actor, String fileName, byte[] content, DirectiveReading reading) {
        var heading = DirectiveHeading.of(reading, issuers.issuer(actor, reading));
        store.same(actor.unit(), heading).ifPresent(Directives::refuseSame);
        return intakes.known(actor, heading).map(known -> {
            long file =
                    originals.keep(actor, fileName, content, reading.reader().source());
            store.ofOriginal(actor.unit(), file).ifPresent(Directives::refuseSame);
            return new Recognised(intakes.hold(actor, known, file, fileName, reading), known.directive());
        });
    }

    /** Registers a file that waited, because a person says that it is not the directive that is here already. */
    public Directive registerApart(Actor actor, long intake) {
        access.require(actor, Role.CLERK, Role.DRAFTER, Role.APPROVER);
        return once(() -> transactions.as(actor, () -> {
            var held = intakes.different(actor, intake);
            var heading = DirectiveHeading.of(held.reading(), issuers.issuer(actor, held.reading()));
            return keep(actor, heading, held.file(), held.reading());
        }));
    }

    private Directive keep(Actor actor, DirectiveHeading heading, long original, DirectiveReading reading) {
        store.same(actor.unit(), heading).ifPresent(Directives::refuseSame);
        store.ofOriginal(actor.unit(), original).ifPresent(Directives::refuseSame);
        var origin = heading.issuerUnit().filter(actor.unit()::equals).isPresent() ? Origin.OWN : Origin.RECEIVED;
        var id = store.insert(
                actor.unit(),
                heading,
                origin,
                DirectiveState.READ,
                Optional.of(original),
                Optional.empty(),
                actor.name());
        enter(actor, id, origin);
        var json = ReadingJson.write(reading);
        records.addReading(id, reading, json);
        records.putDraft(id, json, reading.text());
        audit.record(
                "directive.registered",
                "directive",
                id,
                Map.of("source", reading.reader().source()));
        return find(id);
    }

    private static void refuseSame(Directive earlier) {
        throw new Refusal("directive.register.same", earlier.reference(), earlier.issuer());
    }

    private void enter(Actor actor, DirectiveId id, Origin origin) {
        if (origin == Origin.OWN) {
            register.enter(actor.unit(), id, Book.OUTGOING, Optional.empty(), Optional.of(actor.name()));
        } else {
            register.enter(
                    actor.unit(), id, Book.INCOMING, Optional.of(nextEntry(actor.unit())), Optional.of(actor.name()));
        }
    }

    private RegisterStore.EntryNumber nextEntry(UnitId unit) {
        int year = LocalDate.now(clock).getYear();
        return new RegisterStore.EntryNumber(year, register.next(unit, "incoming", year));
    }

    /** Reads the original again with today's reader; a further reading is kept beside the earlier ones, nothing else changes. */
    public DirectiveReading readAgain(Actor actor, DirectiveId id) {
        actor.require(Role.CLERK, Role.DRAFTER, Role.APPROVER);
        var directive = find(actor, id);
        var original = directive.originalFile().orElseThrow(() -> new NotFound("original of directive", id));
        var outcome = reader.read(originals.bytes(actor, original), originals.name(actor, original));
        if (outcome instanceof Outcome.Read(var reading)) {
            transactions.run(actor, () -> records.addReading(id, reading, ReadingJson.write(reading)));
            return reading;
        }
        throw new Refusal("directive.refused." + ((Outcome.Refused) outcome).reason());
    }

    public Directive find(Actor actor, DirectiveId id) {
        return transactions.as(actor, () -> find(id));
    }

    /** Those of {@code ids} that this unit may read, by id. */
    public Map<DirectiveId, Directive> readable(Actor actor, Collection<DirectiveId> ids) {
        return transactions.as(actor, () -> {
            var found = new HashMap<DirectiveId, Directive>();
            store.find(ids).forEach(directive -> found.put(directive.id(), directive));
            return found;
        });
    }

    /** The confirmed content; before anybody confirmed, what was read and put right so far ({@code version} 0). */
    public DirectiveContent content(Actor actor, DirectiveId id) {
        return transactions.as(actor, () -> contents.of(find(id)));
    }

    /** The confirmed contents of those of {@code ids} that this unit may read and that have one, by id. */
    public Map<DirectiveId, DirectiveContent> confirmed(Actor actor, Collection<DirectiveId> ids) {
        return transactions.as(actor, () -> contents.confirmed(ids));
    }

    /** The newest lines of the acting unit's register. */
    public List<RegisterLine> newest(Actor actor, Book book, int limit) {
        return transactions.as(actor, () -> register.newest(actor.unit(), book, limit));
    }

    /** Lines of the acting unit's register at these places, newest first. */
    public List<RegisterLine> lines(Actor actor, Collection<Long> places) {
        return transactions.as(actor, () -> register.lines(actor.unit(), places));
    }

    /** The acting unit's own line for a directive; none when it reads it through a unit below. */
    public Optional<RegisterLine> line(Actor actor, DirectiveId id) {
        return transactions.as(actor, () -> register.line(actor.unit(), id));
    }

    /** What was delivered to the acting unit and waits to be taken in, newest first. */
    public List<RegisterLine> waiting(Actor actor, int limit) {
        return transactions.as(actor, () -> register.waiting(actor.unit(), limit));
    }

    public int countWaiting(Actor actor) {
        return transactions.as(actor, () -> register.countWaiting(actor.unit()));
    }

    /** What the acting unit still has to confirm or to issue, newest first. */
    public List<Directive> unfinished(Actor actor, int limit) {
        return transactions.as(actor, () -> store.unfinished(actor.unit(), limit));
    }

    /** The acting unit's own directives that carry this one out, oldest first. */
    public List<Directive> carryingOut(Actor actor, DirectiveId source) {
        return transactions.as(actor, () -> store.carryingOut(source, actor.unit()));
    }

    /** "Công văn số 745-CV/ĐUK, ngày 03/4/2024 của …": how a letter cites the directive. */
    public String citation(Actor actor, DirectiveId id) {
        return transactions.as(actor, () -> headings.words(id).orElseThrow(() -> new NotFound("directive", id)));
    }

    /**
     * Quoted words with what stands around them. Where the directive was not sent to this unit, the words are shown alone,
     * with number and day of the directive: the quote came down with the work.
     */
    public Passage passage(Actor actor, Evidence evidence) {
        return transactions.as(actor, () -> {
            var id = new DirectiveId(evidence.directiveId());
            var heading = headings.words(id).orElse("");
            return store.find(id)
                    .map(contents::of)
                    .filter(content ->
                            evidence.end() <= content.reading().text().length())
                    .map(content ->
                            Passages.around(evidence, heading, content.reading().text()))
                    .orElseGet(() -> new Passage(evidence, heading, "", evidence.quote(), "", false));
        });
    }

    /** The passage at a place of a directive: from its text, else from a quote of it in a directive that may be read. */
    public Passage passage(Actor actor, DirectiveId id, int start, int end) {
        var evidence = transactions.as(actor, () -> {
            if (start < 0 || end <= start) {
                throw new NotFound("passage of directive", id);
            }
            return store.find(id)
                    .map(contents::of)
                    .map(content -> content.reading().text())
                    .filter(text -> end <= text.length())
                    .map(text -> new Evidence(id.value(), 1, 1, start, end, text.substring(start, end)))
                    .or(() -> records.quoted(id, start, end).map(contents::evidence))
                    .orElseThrow(() -> new NotFound("passage of directive", id));
        });
        return passage(actor, evidence);
    }

    /**
     * Takes a delivered directive into the unit's register.
     *
     * @return the number given (số đến); the one it has, when it was taken in before
     */
    public int acknowledge(Actor actor, DirectiveId id) {
        return takingIn.takeIn(actor, id);
    }

    /** The original as it was registered, by this unit or by who delivered it. */
    public Originals.Kept original(Actor actor, DirectiveId id) {
        var file = find(actor, id)
                .originalFile()
                .or(() -> intakes.kept(actor, id))
                .orElseThrow(() -> new NotFound("original of directive", id));
        return originals.open(actor, file);
    }

    private Directive find(DirectiveId id) {
        return store.find(id).orElseThrow(() -> new NotFound("directive", id));
    }
}
