package vn.trienkhai.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.directive.book.Numbers;
import vn.trienkhai.directive.chain.Heading;
import vn.trienkhai.directive.chain.Proposals;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.Vietnamese;

/**
 * Bàn đọc: where a person checks what the machine read, settles doubts, puts values right and stands for the result.
 * Every change names the version it started from; what somebody else changed meanwhile is never overwritten.
 */
@Component
public class ReadingDesk {
    /** What is refused until a person stands for it: a day before that of the directive that is carried out. */
    static final String EARLIER = "directive.confirm.earlier";

    private final DirectiveStore store;
    private final ContentStore records;
    private final Contents contents;
    private final Issuers issuers;
    private final Proposals proposals;
    private final Numbers numbers;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    ReadingDesk(
            DirectiveStore store,
            ContentStore records,
            Contents contents,
            Issuers issuers,
            Proposals proposals,
            Numbers numbers,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.records = records;
        this.contents = contents;
        this.issuers = issuers;
        this.proposals = proposals;
        this.numbers = numbers;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    public Desk open(Actor actor, DirectiveId id) {
        return transactions.as(actor, () -> desk(actor, find(id)));
    }

    /**
     * Puts a value right.
     *
     * @param version the desk's version that the person saw
     * @param pointer the value's place in the reading ({@code /tasks/0/deadline}); {@code /tasks/-} adds an item
     * @param typed as a person types it: 05/5/2024, units separated by semicolons; empty takes an item out
     * @throws Conflict when somebody else changed this very value since; nothing is changed then
     */
    public Desk correct(Actor actor, DirectiveId id, int version, String pointer, String typed) {
        return change(actor, id, draft -> {
            refuseOverwriting(draft, version, pointer, typed);
            draft.put(pointer, typed, actor.name(), clock.instant(), version(id) + 1);
        });
    }

    /**
     * Gives words of the letter to a value as its passage; the value becomes what they say.
     *
     * @param pointer the value's place, or {@code /tasks/-} for a new task
     * @param start of the words in the text; {@code end} is one past the last
     * @param typed what the person reads in the words; empty for what they say themselves
     * @return pointer of the value, for {@code /tasks/-} that of the new task
     * @throws Refusal when the words say nothing for this value, such as a deadline without a day
     */
    public String attach(Actor actor, DirectiveId id, int version, String pointer, int start, int end, String typed) {
        var place = new AtomicReference<>(pointer);
        change(actor, id, draft -> {
            var words = ChosenWords.of(draft.text(), start, end);
            refuseOverwriting(draft, version, pointer, typed.isBlank() ? words.plain() : typed);
            place.set(draft.attach(pointer, words, typed, actor.name(), clock.instant(), version(id) + 1));
        });
        return place.get();
    }

    private static void refuseOverwriting(DeskDraft draft, int version, String pointer, String typed) {
        draft.amendment(pointer)
                .filter(other ->
                        other.version() > version && !draft.value(pointer).equals(typed.strip()))
                .ifPresent(other -> {
                    throw new Conflict("directive.conflict.value", other.by(), draft.value(pointer), typed.strip());
                });
    }

    /**
     * Takes an item out of its list, with its passages and doubts.
     *
     * @param pointer of its first value, such as {@code /tasks/0/text}
     * @param was what stands there, in a list of {@code count} items
     * @throws Refusal when something else stands there by now
     */
    public Desk takeOut(Actor actor, DirectiveId id, String pointer, String was, int count) {
        return change(actor, id, draft -> draft.takeOut(pointer, was, count));
    }

    /**
     * Settles a doubt.
     *
     * @param doubt its place in the reading's doubts
     * @param chosen the value chosen or typed; empty when what was read stands
     */
    public Desk settle(Actor actor, DirectiveId id, int version, int doubt, String chosen) {
        return change(actor, id, draft -> {
            draft.settled(doubt)
                    .filter(other -> other.version() > version && !other.value().equals(chosen.strip()))
                    .ifPresent(other -> {
                        throw new Conflict("directive.conflict.value", other.by(), other.value(), chosen.strip());
                    });
            draft.settle(doubt, chosen, actor.name(), clock.instant(), version(id) + 1);
        });
    }

    /**
     * Stands for the content. What was read and put right becomes a version of the content that is never edited again.
     *
     * @throws Conflict when somebody has confirmed already, or changed a value since {@code version}
     */
    public Directive confirm(Actor actor, DirectiveId id, int version) {
        return confirm(actor, id, version, false);
    }

    /** @param isDayRight whether the person stands for a day before that of the directive that is carried out */
    public Directive confirm(Actor actor, DirectiveId id, int version, boolean isDayRight) {
        actor.require(Role.CLERK, Role.APPROVER);
        return transactions.as(actor, () -> {
            var directive = own(actor, id);
            var stored = draftOf(id);
            refuseSecond(id, stored, version);
            var draft = DeskDraft.of(stored.json(), stored.text());
            var reading = draft.reading();
            var heading = DirectiveHeading.of(reading, issuers.issuer(actor, reading));
            check(actor, directive, heading);
            requireFreeNumber(actor, directive, heading);
            store.update(id, heading, DirectiveState.CONFIRMED);
            int content = records.addContent(id, stored.json(), stored.text(), stored.version(), actor.name());
            proposals.propose(citing(id, reading));
            if (!isDayRight) {
                refuseDayBeforeItsSource(find(id));
            }
            audit.record("directive.confirmed", "directive", id, Map.of("content", content));
            return find(id);
        });
    }

    private Desk change(Actor actor, DirectiveId id, Consumer<DeskDraft> change) {
        actor.require(Role.CLERK, Role.DRAFTER, Role.APPROVER);
        return transactions.as(actor, () -> {
            var directive = own(actor, id);
            var stored = draftOf(id);
            var draft = DeskDraft.of(stored.json(), stored.text());
            change.accept(draft);
            records.putDraft(id, draft.json(), draft.text());
            return desk(actor, directive);
        });
    }

    private void refuseSecond(DirectiveId id, ContentStore.Stored draft, int version) {
        records.content(id)
                .filter(content -> content.draftVersion() >= draft.version())
                .ifPresent(content -> {
                    throw new Conflict(
                            "directive.conflict.confirmed",
                            content.by().orElse(""),
                            content.at()
                                    .map(at -> Vietnamese.moment(at.toInstant()))
                                    .orElse(""));
                });
        if (draft.version() != version) {
            var changed = DeskDraft.of(draft.json(), draft.text());
            var newest = changed.changedSince(version).stream()
                    .map(pointer -> changed.value(pointer) + " ("
                            + changed.amendment(pointer).orElseThrow().by() + ")")
                    .toList();
            throw new Conflict("directive.conflict.changed", String.join("; ", newest));
        }
    }

    private void check(Actor actor, Directive directive, DirectiveHeading heading) {
        if (heading.issuer().isBlank() || heading.issuedOn().isEmpty()) {
            throw new Refusal("directive.confirm.incomplete");
        }
        if (heading.issuedOn().get().isAfter(LocalDate.now(clock).plusDays(1))) {
            throw new Refusal(
                    "directive.confirm.future",
                    Vietnamese.date(heading.issuedOn().get()));
        }
        store.same(actor.unit(), heading)
                .filter(other -> !other.id().equals(directive.id()))
                .ifPresent(other -> {
                    throw new Refusal("directive.register.same", other.reference(), other.issuer());
                });
    }

    private static Proposals.Citing citing(DirectiveId id, DirectiveReading reading) {
        return new Proposals.Citing(
                id,
                Optional.ofNullable(reading.day()),
                reading.text(),
                IntStream.range(0, reading.citations().size())
                        .mapToObj(i -> new Proposals.Cited(
                                reading.citations().get(i),
                                Optional.ofNullable(reading.evidence().get("/citations/" + i))
                                        .map(e -> new Evidence(
                                                id.value(), e.page(), e.line(), e.start(), e.end(), e.quote()))))
                        .toList());
    }

    /** By what it cites, and by what a person has confirmed that it carries out. */
    private void refuseDayBeforeItsSource(Directive directive) {
        proposals
                .laterSource(directive.id())
                .map(Heading::reference)
                .or(() -> directive
                        .implementsId()
                        .flatMap(store::find)
                        .filter(above -> above.issuedOn()
                                .filter(day -> directive
                                        .issuedOn()
                                        .filter(day::isAfter)
                                        .isPresent())
                                .isPresent())
                        .map(Directive::reference))
                .ifPresent(above -> {
                    throw new Refusal(
                            EARLIER, Vietnamese.date(directive.issuedOn().orElseThrow()), above);
                });
    }

    /** A number is given once in its series; what we issued on paper keeps to that too. */
    private void requireFreeNumber(Actor actor, Directive directive, DirectiveHeading heading) {
        if (directive.origin() == Origin.OWN && heading.number().isPresent()) {
            numbers.requireFree(
                    actor,
                    directive.id(),
                    heading.docType(),
                    heading.symbol().orElse(""),
                    heading.number().get(),
                    heading.issuedOn().orElseThrow());
        }
    }

    private Directive own(Actor actor, DirectiveId id) {
        var directive = store.lock(id, actor.unit()).orElseThrow(() -> {
            find(id);
            return new AccessRefused("directive " + id + " is another unit's to confirm");
        });
        if (directive.state() != DirectiveState.READ && directive.state() != DirectiveState.CONFIRMED) {
            throw new Refusal("directive.confirm.own");
        }
        return directive;
    }

    private Directive find(DirectiveId id) {
        return store.find(id).orElseThrow(() -> new NotFound("directive", id));
    }

    private ContentStore.Stored draftOf(DirectiveId id) {
        return records.lockDraft(id).orElseThrow(() -> new NotFound("draft of directive", id));
    }

    private int version(DirectiveId id) {
        return records.draft(id).map(ContentStore.Stored::version).orElse(0);
    }

    private Desk desk(Actor actor, Directive directive) {
        var content = records.content(directive.id());
        var draft = records.draft(directive.id());
        var shown = contents.onDesk(directive);
        boolean changeable = directive.isOf(actor.unit())
                && draft.isPresent()
                && actor.isAny(Role.CLERK, Role.DRAFTER, Role.APPROVER)
                && directive.origin() != Origin.OWN
                        | directive.state() == DirectiveState.READ
                        | directive.state() == DirectiveState.CONFIRMED;
        return new Desk(
                directive,
                shown.content(),
                draft.map(ContentStore.Stored::version).orElse(0),
                shown.openDoubts(),
                changeable,
                content.flatMap(ContentStore.Stored::by),
                content.flatMap(ContentStore.Stored::at).map(OffsetDateTime::toInstant),
                content.isPresent()
                        && draft.isPresent()
                        && draft.get().version() > content.get().draftVersion(),
                directive
                        .originalFile()
                        .filter(file -> secrecy(shown.content().reading()).isEmpty())
                        .flatMap(file -> records.places(
                                directive.id(), shown.content().reading().text())));
    }

    /** What of a reading still has to be settled; for those who show it elsewhere. */
    static Optional<String> secrecy(DirectiveReading reading) {
        return Optional.ofNullable(reading.secrecy());
    }
}
