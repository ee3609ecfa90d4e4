package vn.trienkhai.directive.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveContent;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.OwnDirectives;
import vn.trienkhai.directive.body.IssuingBody;
import vn.trienkhai.directive.book.Numbers;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.UnitAccess;
import vn.trienkhai.unit.Units;

/**
 * Văn bản của đơn vị: begun from a directive above, from a blank or from an earlier one, written in versions, signed
 * ({@link Signing}) and issued with number and day.
 */
@Component
public class Letters {
    private final OwnDirectives own;
    private final Directives directives;
    private final Numbers numbers;
    private final DraftStore store;
    private final Signing signing;
    private final FirstText first;
    private final DraftReading reading;
    private final DraftChecks checks;
    private final SigningBodies bodies;
    private final LetterDocuments documents;
    private final Units units;
    private final UnitAccess access;
    private final Transactions transactions;
    private final DraftJson json;
    private final Clock clock;

    Letters(
            OwnDirectives own,
            Directives directives,
            Numbers numbers,
            DraftStore store,
            Signing signing,
            FirstText first,
            DraftReading reading,
            DraftChecks checks,
            SigningBodies bodies,
            LetterDocuments documents,
            Units units,
            UnitAccess access,
            Transactions transactions,
            DraftJson json,
            Clock clock) {
        this.own = own;
        this.directives = directives;
        this.numbers = numbers;
        this.store = store;
        this.signing = signing;
        this.first = first;
        this.reading = reading;
        this.checks = checks;
        this.bodies = bodies;
        this.documents = documents;
        this.units = units;
        this.access = access;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    /** Begins the document that carries {@code source} out at the acting unit's level. */
    public Directive derive(Actor actor, DirectiveId source, DerivedDraft draft) {
        if (!directives.find(actor, source).state().isSettled()) {
            throw new Refusal("directive.derive.unconfirmed");
        }
        return begin(actor, first.of(draft), Optional.of(source));
    }

    /** Begins a document. Anything may be missing: it is asked for when it goes to be signed. */
    public Directive begin(Actor actor, DraftContent typed, Optional<DirectiveId> source) {
        access.require(actor, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        return transactions.as(actor, () -> {
            var issuer = units.find(actor, actor.unit());
            var draft = filed(actor, issuer, typed);
            var body = Notation.parse(draft.body());
            var content = reading.of(issuer, draft, body, Optional.empty());
            var written = json.written(draft);
            var id = own.begin(actor, content, source, written);
            store.addVersion(id, 1, written, actor.name(), clock.instant(), Optional.empty());
            keepSources(actor, id, source, body);
            return directives.find(actor, id);
        });
    }

    /** Who begins a draft is who drafts it, unless it says so itself. */
    private static DraftContent filed(Actor actor, Unit issuer, DraftContent draft) {
        return draft.filing().equals(Filing.NONE)
                ? draft.filed(Filing.of(actor.name(), draft.docType(), draft.symbol(), IssuingBody.letters(issuer)))
                : draft;
    }

    /** A draft with its version. */
    public record Typed(DraftContent draft, int version) {}

    public Typed typed(Actor actor, DirectiveId id) {
        return transactions.as(actor, () -> {
            var stored = own.draft(actor, id).orElseThrow(() -> new NotFound("draft of directive", id));
            return new Typed(json.read(stored.typed()), stored.version());
        });
    }

    /** What became of a save. */
    public record Saved(int version, boolean merged) {}

    /**
     * Saves a draft as a new version. Where somebody saved another one since, and the two changed different paragraphs, both
     * changes are in the new version.
     *
     * @param version of the draft that the person saw
     * @throws Conflict when both changed the same; nothing is saved then, and {@link #merge} tells what it is about
     */
    public Saved save(Actor actor, DirectiveId id, int version, DraftContent draft) {
        access.require(actor, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        return transactions.as(actor, () -> {
            own.lock(actor, id);
            signing.refuseWhileSigned(actor, id);
            var newest = typed(actor, id);
            if (newest.version() == version || newest.draft().equals(draft)) {
                return new Saved(put(actor, id, newest, draft, Optional.empty()), false);
            }
            var merge = merge(actor, id, version, draft);
            if (merge.isDisputed()) {
                throw new Conflict("directive.conflict.draft", merge.by());
            }
            return new Saved(put(actor, id, newest, merge.chosen(Set.of()), Optional.empty()), true);
        });
    }

    /** What the person typed beside what somebody saved meanwhile. */
    public record Merge(List<DraftParts.Merged> parts, int newest, String by) {
        public boolean isDisputed() {
            return parts.stream().anyMatch(part -> part.text().isDisputed());
        }

        /** @param theirs names of the places where the other's words are taken */
        DraftContent chosen(Set<String> theirs) {
            return DraftParts.chosen(parts, theirs);
        }
    }

    public Merge merge(Actor actor, DirectiveId id, int version, DraftContent mine) {
        return transactions.as(actor, () -> {
            var newest = typed(actor, id);
            var by = store.version(id, newest.version())
                    .map(DraftStore.Stored::by)
                    .orElse("");
            var base = store.version(id, version)
                    .map(stored -> json.read(stored.json()))
                    .orElse(newest.draft());
            return new Merge(DraftParts.merged(base, mine, newest.draft()), newest.version(), by);
        });
    }

    private int put(Actor actor, DirectiveId id, Typed newest, DraftContent draft, Optional<Integer> restored) {
        store.forgetTyped(id);
        if (newest.draft().equals(draft)) {
            return newest.version();
        }
        var body = Notation.parse(draft.body());
        var typed = json.written(draft);
        own.rewrite(actor, id, reading.of(units.find(actor, actor.unit()), draft, body, Optional.empty()), typed);
        store.addVersion(id, newest.version() + 1, typed, actor.name(), clock.instant(), restored);
        keepSources(actor, id, directives.find(actor, id).implementsId(), body);
        return newest.version() + 1;
    }

    /** One version of a draft, as lists show it. */
    public record Version(int number, String by, Instant at, Optional<Integer> restoredFrom) {}

    /** Newest first. */
    public List<Version> versions(Actor actor, DirectiveId id) {
        return transactions.as(
                actor,
                () -> store.versions(id).stream()
                        .map(stored -> new Version(stored.version(), stored.by(), stored.at(), stored.restoredFrom()))
                        .toList());
    }

    public DraftContent version(Actor actor, DirectiveId id, int number) {
        return transactions.as(
                actor,
                () -> store.version(id, number)
                        .map(stored -> json.read(stored.json()))
                        .orElseThrow(() -> new NotFound("version " + number + " of directive", id)));
    }

    /** Makes an earlier version the newest one again; what stood between stays, and what the person was typing becomes a version before it. */
    public int restore(Actor actor, DirectiveId id, int number) {
        access.require(actor, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        return transactions.as(actor, () -> {
            own.lock(actor, id);
            signing.refuseWhileSigned(actor, id);
            unsaved(actor, id).ifPresent(typing -> put(actor, id, typed(actor, id), typing.draft(), Optional.empty()));
            return put(actor, id, typed(actor, id), version(actor, id, number), Optional.of(number));
        });
    }

    /** What was being typed and not saved, with the version it began from and since when. */
    public record Unsaved(DraftContent draft, int basedOn, Instant at) {}

    /** Keeps what a person types, for that person alone, until it is saved. */
    public void keepTyped(Actor actor, DirectiveId id, int basedOn, DraftContent draft) {
        access.require(actor, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        transactions.run(actor, () -> {
            own.lock(actor, id);
            store.keepTyped(id, basedOn, json.written(draft), clock.instant());
        });
    }

    public Optional<Unsaved> unsaved(Actor actor, DirectiveId id) {
        return transactions.as(
                actor,
                () -> store.typed(id)
                        .map(stored -> new Unsaved(json.read(stored.json()), stored.version(), stored.at())));
    }

    public void forgetTyped(Actor actor, DirectiveId id) {
        transactions.run(actor, () -> store.forgetTyped(id));
    }

    /** What should be seen before this is signed: of the text, and beside the directive that it carries out. */
    public List<Problem> problems(Actor actor, Optional<DirectiveId> source, DraftContent draft) {
        var problems = checks.of(
                draft,
                bodies.of(actor),
                source.map(above -> directives.content(actor, above)),
                source.flatMap(above -> directives.find(actor, above).issuedOn()),
                LocalDate.now(clock));
        var unit = units.find(actor, actor.unit());
        return Stream.of(
                        CongressChecks.of(draft, unit.line() == Line.PARTY),
                        JointChecks.of(draft, unit.name()),
                        problems)
                .flatMap(List::stream)
                .toList();
    }

    /** Gives an approved draft the next number and today's date. */
    public Directive issue(Actor actor, DirectiveId id) {
        return issue(actor, id, Optional.empty());
    }

    /**
     * Gives an approved draft its number and date; from then on it never changes. Its documents are written after that.
     *
     * @param reserved a number that was kept ahead for it; the next one without
     * @throws Refusal also when a paper that nobody has confirmed yet stands in the registers with this number and day
     */
    public Directive issue(Actor actor, DirectiveId id, Optional<Long> reserved) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        try {
            return transactions.as(actor, () -> issueNow(actor, id, reserved));
        } catch (DuplicateKeyException used) {
            throw new Refusal("directive.issue.number_used");
        }
    }

    private Directive issueNow(Actor actor, DirectiveId id, Optional<Long> reserved) {
        own.lock(actor, id);
        var typed = typed(actor, id);
        signing.refuseUnlessApproved(actor, id, typed.version());
        var draft = typed.draft();
        var number = new DraftReading.Issued(
                reserved.map(kept -> numbers.takeReserved(actor, draft.series(), kept))
                        .orElseGet(() -> numbers.take(actor, draft.series())),
                LocalDate.now(clock));
        var content =
                reading.of(units.find(actor, actor.unit()), draft, Notation.parse(draft.body()), Optional.of(number));
        var directive = own.issue(actor, id, content, json.written(draft));
        documents.write(actor, id);
        return directive;
    }

    /** For each duty, report and period: the words of the source that ask for it, then those above them. */
    private void keepSources(Actor actor, DirectiveId id, Optional<DirectiveId> source, DraftBody body) {
        source.ifPresent(above -> {
            var content = directives.content(actor, above);
            var words = new LinkedHashMap<String, List<Evidence>>();
            words.putAll(words(content, "/tasks/", body.marked(Mark.Duty.class)));
            words.putAll(words(content, "/report_obligations/", body.marked(Mark.Report.class)));
            words.putAll(words(content, "/windows/", body.marked(Mark.Period.class)));
            own.keepSources(actor, id, words);
        });
    }

    private static Map<String, List<Evidence>> words(
            DirectiveContent above, String list, List<? extends DraftBody.Marked<? extends Mark>> marked) {
        var words = new LinkedHashMap<String, List<Evidence>>();
        for (int i = 0; i < marked.size(); i++) {
            var all = new ArrayList<Evidence>();
            marked.get(i)
                    .mark()
                    .sources()
                    .forEach(place -> words(above, list + (place - 1)).forEach(all::add));
            words.put(list + i, List.copyOf(all));
        }
        return words;
    }

    private static Stream<Evidence> words(DirectiveContent above, String pointer) {
        var nearest = above.evidence(pointer)
                .or(() -> above.evidence(pointer + "/text"))
                .or(() -> above.evidence(pointer + "/what"));
        return Stream.concat(nearest.stream(), above.sources().getOrDefault(pointer, List.of()).stream());
    }
}
