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
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.ReadingJson;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Transactions;

/**
 * The record of a directive that the unit writes itself: heading, place in the outgoing book, content in the shape of a reading,
 * the words above that each duty comes from. Writing, versions and signing are the drafting room's ({@code directive.draft}).
 * Every method joins the caller's transaction; who may do it has been asked there.
 */
@Component
public class OwnDirectives {
    /** What was typed stands beside the content that was made of it. */
    private static final String TYPED = "letter";

    private final DirectiveStore store;
    private final ContentStore records;
    private final RegisterStore register;
    private final Contents contents;
    private final Transactions transactions;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;

    OwnDirectives(
            DirectiveStore store,
            ContentStore records,
            RegisterStore register,
            Contents contents,
            Transactions transactions,
            AuditLog audit,
            ApplicationEventPublisher events,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.records = records;
        this.register = register;
        this.contents = contents;
        this.transactions = transactions;
        this.audit = audit;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What is kept of a draft.
     *
     * @param typed JSON of what a person typed
     */
    public record Draft(int version, String typed) {}

    /** A new draft in the outgoing book; its draft has version 1. */
    public DirectiveId begin(Actor actor, DirectiveReading reading, Optional<DirectiveId> source, String typed) {
        return transactions.as(actor, () -> {
            var id = store.insert(
                    actor.unit(),
                    DirectiveHeading.of(reading, Optional.of(actor.unit())),
                    Origin.OWN,
                    DirectiveState.DRAFTED,
                    Optional.empty(),
                    source,
                    actor.name());
            register.enter(actor.unit(), id, Book.OUTGOING, Optional.empty(), Optional.of(actor.name()));
            records.putDraft(id, stored(reading, typed), reading.text());
            audit.record(
                    "directive.drafted",
                    "directive",
                    id,
                    source.<Map<String, Object>>map(above -> Map.of("implements", above.value()))
                            .orElse(Map.of()));
            return id;
        });
    }

    /** Puts another text in the place of a draft; its version grows by one. */
    public void rewrite(Actor actor, DirectiveId id, DirectiveReading reading, String typed) {
        transactions.run(actor, () -> {
            store.update(id, DirectiveHeading.of(reading, Optional.of(actor.unit())), DirectiveState.DRAFTED);
            records.putDraft(id, stored(reading, typed), reading.text());
        });
    }

    /**
     * The directive, held until the end of the transaction.
     *
     * @throws NotFound when it is not the acting unit's
     * @throws Refusal when it is issued: it is never changed again
     */
    public Directive lock(Actor actor, DirectiveId id) {
        return transactions.as(actor, () -> {
            var directive = store.lock(id, actor.unit()).orElseThrow(() -> new NotFound("directive", id));
            if (directive.state() != DirectiveState.DRAFTED) {
                throw new Refusal("directive.issue.already", directive.reference());
            }
            return directive;
        });
    }

    /** What was typed; none where the directive was not written here. */
    public Optional<Draft> draft(Actor actor, DirectiveId id) {
        return transactions.as(
                actor,
                () -> records.draft(id)
                        .map(stored -> new Draft(stored.version(), typed(stored)))
                        .filter(draft -> !draft.typed().isEmpty()));
    }

    private String typed(ContentStore.Stored stored) {
        var node = json.readTree(stored.json()).path(TYPED);
        return node.isObject() ? node.toString() : "";
    }

    /** By pointer into the content: the words of directives above that the value comes from, nearest first. */
    public void keepSources(Actor actor, DirectiveId id, Map<String, List<Evidence>> words) {
        transactions.run(actor, () -> {
            records.clearSources(id);
            words.forEach((pointer, all) -> {
                for (int i = 0; i < all.size(); i++) {
                    records.addSource(id, pointer, i, all.get(i).directiveId(), contents.stored(all.get(i)));
                }
            });
        });
    }

    /**
     * Makes a draft the unit's word: number and day are in {@code reading}.
     *
     * @throws org.springframework.dao.DataAccessException when nobody approved this version: the database looks too
     */
    public Directive issue(Actor actor, DirectiveId id, DirectiveReading reading, String typed) {
        return transactions.as(actor, () -> {
            int version = records.lockDraft(id)
                    .orElseThrow(() -> new NotFound("draft of directive", id))
                    .version();
            store.update(id, DirectiveHeading.of(reading, Optional.of(actor.unit())), DirectiveState.ISSUED);
            records.addContent(id, stored(reading, typed), reading.text(), version, actor.name());
            int year = today().getYear();
            register.number(
                    actor.unit(),
                    id,
                    new RegisterStore.EntryNumber(year, register.next(actor.unit(), "outgoing", year)),
                    actor.name());
            audit.record(
                    "directive.issued",
                    "directive",
                    id,
                    Map.of("number", Optional.ofNullable(reading.number()).orElse("")));
            events.publishEvent(new DirectiveIssued(id, actor.unit()));
            return store.find(id).orElseThrow(() -> new NotFound("directive", id));
        });
    }

    /** The unit's issued directives, newest first: what a new one may begin from. */
    public List<Directive> earlier(Actor actor, int limit) {
        return transactions.as(actor, () -> store.issuedBy(actor.unit(), limit));
    }

    private String stored(DirectiveReading reading, String typed) {
        var all = (ObjectNode) json.readTree(ReadingJson.write(reading));
        all.set(TYPED, json.readTree(typed));
        return all.toString();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
