package vn.trienkhai.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.directive.book.Numbers;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.ReadingJson;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.unit.UnitAccess;
import vn.trienkhai.unit.Units;

/**
 * Văn bản triển khai: the letter of the own level. It is drafted from a directive from above, keeps for each duty the words
 * above that ask for it, and gets its number and date when it is issued.
 */
@Component
public class Letters {
    private final DirectiveStore store;
    private final RegisterStore register;
    private final Contents contents;
    private final LetterWriter writer;
    private final LetterDocuments documents;
    private final Numbers numbers;
    private final Units units;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;

    Letters(
            DirectiveStore store,
            RegisterStore register,
            Contents contents,
            LetterWriter writer,
            LetterDocuments documents,
            Numbers numbers,
            Units units,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit,
            ApplicationEventPublisher events,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.register = register;
        this.contents = contents;
        this.writer = writer;
        this.documents = documents;
        this.numbers = numbers;
        this.units = units;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** Drafts the letter that carries {@code source} out at the acting unit's level. */
    public Directive derive(Actor actor, DirectiveId source, DerivedDraft draft) {
        access.require(actor, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        return transactions.as(actor, () -> {
            if (!find(source).state().isSettled()) {
                throw new Refusal("directive.derive.unconfirmed");
            }
            var issuer = units.find(actor, actor.unit());
            var reading = writer.write(issuer, checked(draft), Optional.empty());
            var id = store.insert(
                    actor.unit(),
                    DirectiveHeading.of(reading, Optional.of(issuer.id())),
                    Origin.OWN,
                    DirectiveState.DRAFTED,
                    Optional.empty(),
                    Optional.of(source),
                    actor.name());
            register.enter(actor.unit(), id, Book.OUTGOING, Optional.empty(), Optional.of(actor.name()));
            store.putDraft(id, stored(reading, draft), reading.text());
            keepSources(id, source, draft);
            audit.record("directive.drafted", "directive", id, Map.of("implements", source.value()));
            return find(id);
        });
    }

    /**
     * Changes a letter that is not issued yet.
     *
     * @param version of the draft that the person saw
     * @throws Conflict when somebody saved another one since
     */
    public Directive redraft(Actor actor, DirectiveId id, int version, DerivedDraft draft) {
        access.require(actor, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        return transactions.as(actor, () -> {
            var directive = drafted(actor, id);
            if (draftOf(id).version() != version) {
                throw new Conflict("directive.conflict.draft");
            }
            var issuer = units.find(actor, actor.unit());
            var reading = writer.write(issuer, checked(draft), Optional.empty());
            store.update(id, DirectiveHeading.of(reading, Optional.of(issuer.id())), DirectiveState.DRAFTED);
            store.putDraft(id, stored(reading, draft), reading.text());
            directive.implementsId().ifPresent(source -> keepSources(id, source, draft));
            return find(id);
        });
    }

    /** A letter as it was typed, with the version of its draft. */
    public record Typed(DerivedDraft draft, int version) {}

    public Typed typed(Actor actor, DirectiveId id) {
        return transactions.as(actor, () -> {
            var stored = store.draft(id).orElseThrow(() -> new NotFound("draft of directive", id));
            return new Typed(letter(stored.json()), stored.version());
        });
    }

    /** The number that the next letter of this type would get today. */
    public String upcomingNumber(Actor actor, String docType) {
        return numbers.upcoming(actor, docType);
    }

    /** Gives a drafted letter its number and date; from then on it is never edited. Its documents are written after that. */
    public Directive issue(Actor actor, DirectiveId id) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        var issued = transactions.as(actor, () -> {
            drafted(actor, id);
            var stored = draftOf(id);
            var issuer = units.find(actor, actor.unit());
            var draft = letter(stored.json());
            var numbered = new LetterWriter.Issued(numbers.take(actor, draft.docType()), today());
            var reading = writer.write(issuer, draft, Optional.of(numbered));
            store.update(id, DirectiveHeading.of(reading, Optional.of(issuer.id())), DirectiveState.ISSUED);
            store.addContent(id, stored(reading, draft), reading.text(), stored.version(), actor.name());
            int year = today().getYear();
            register.number(
                    actor.unit(),
                    id,
                    new RegisterStore.EntryNumber(year, register.next(actor.unit(), "outgoing", year)),
                    actor.name());
            audit.record("directive.issued", "directive", id, Map.of("number", numbered.number()));
            events.publishEvent(new DirectiveIssued(id, actor.unit()));
            return find(id);
        });
        documents.write(actor, id);
        return issued;
    }

    private static DerivedDraft checked(DerivedDraft draft) {
        if (draft.subject().isBlank() || draft.tasks().isEmpty()) {
            throw new Refusal("directive.derive.incomplete");
        }
        return draft;
    }

    /** For each duty taken over: the words of the source that ask for it, then those above them. */
    private void keepSources(DirectiveId id, DirectiveId source, DerivedDraft draft) {
        store.clearSources(id);
        var above = contents.of(find(source));
        for (int i = 0; i < draft.tasks().size(); i++) {
            var pointer = "/tasks/" + i;
            int ordinal = 0;
            for (var words : draft.tasks().get(i).source().stream()
                    .flatMap(from -> words(above, from).stream())
                    .toList()) {
                store.addSource(id, pointer, ordinal++, words.directiveId(), contents.stored(words));
            }
        }
    }

    private static List<Evidence> words(DirectiveContent above, String pointer) {
        var nearest = above.evidence(pointer).or(() -> above.evidence(pointer + "/text"));
        return java.util.stream.Stream.concat(
                        nearest.stream(), above.sources().getOrDefault(pointer, List.of()).stream())
                .toList();
    }

    private String stored(DirectiveReading reading, DerivedDraft draft) {
        var all = (ObjectNode) json.readTree(ReadingJson.write(reading));
        all.set("letter", json.valueToTree(draft));
        return all.toString();
    }

    private DerivedDraft letter(String stored) {
        var typed = json.readTree(stored).path("letter");
        if (!typed.isObject()) {
            throw new NotFound("letter", stored.length());
        }
        return json.treeToValue(typed, DerivedDraft.class);
    }

    private Directive drafted(Actor actor, DirectiveId id) {
        var directive = store.lock(id, actor.unit()).orElseThrow(() -> new NotFound("directive", id));
        if (directive.state() != DirectiveState.DRAFTED) {
            throw new Refusal("directive.issue.already", directive.reference());
        }
        return directive;
    }

    private DirectiveStore.Stored draftOf(DirectiveId id) {
        return store.lockDraft(id).orElseThrow(() -> new NotFound("draft of directive", id));
    }

    private Directive find(DirectiveId id) {
        return store.find(id).orElseThrow(() -> new NotFound("directive", id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
