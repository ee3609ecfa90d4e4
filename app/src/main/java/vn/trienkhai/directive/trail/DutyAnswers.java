package vn.trienkhai.directive.trail;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.directive.DirectiveContent;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.chain.Links;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.UnitAccess;

/**
 * Says which duties of one's own directive carry out a duty of the directive above. Whoever may say which directive carries out which
 * may say this too.
 */
@Component
public class DutyAnswers {
    private final DutyAnswerStore store;
    private final Directives directives;
    private final Links links;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    DutyAnswers(
            DutyAnswerStore store,
            Directives directives,
            Links links,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.directives = directives;
        this.links = links;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was said of the duties that these directives carry out, as far as they may be read. */
    public List<DutyAnswer> of(Actor actor, Collection<DirectiveId> directives) {
        return directives.isEmpty() ? List.of() : transactions.as(actor, () -> store.of(directives));
    }

    /** The one that was given of this duty, whatever its place is by now. */
    static Optional<DutyAnswer> find(
            List<DutyAnswer> answers, DirectiveId directive, DirectiveContent source, int place) {
        return answers.stream()
                .filter(each ->
                        each.directive().equals(directive) && each.source().equals(source.directive()))
                .filter(each ->
                        each.duty().placeIn(source).filter(at -> at == place).isPresent())
                .findFirst();
    }

    /**
     * A duty above and the directive that a person is asked about.
     *
     * @param place of the duty in the source, from 0
     * @param sourceVersion of the source's content that the person saw; {@code version} of the directive's
     * @param seen version of the answer that the person saw, 0 for none
     */
    public record Question(
            DirectiveId source, int place, int sourceVersion, DirectiveId directive, int version, int seen) {}

    /**
     * Keeps the answer with the person's name and the day.
     *
     * @param carried places of the duties that do it, from 0; empty where none does
     * @throws Conflict when the content of either, or the answer, is not what the person saw
     * @throws Refusal when the directive does not carry the source out
     */
    public void answer(Actor actor, Question question, List<Integer> carried) {
        access.require(actor, Role.CLERK, Role.DRAFTER, Role.APPROVER);
        transactions.run(actor, () -> {
            requireOwn(actor, question);
            store.hold(question.directive());
            var source = seen(actor, question.source(), question.sourceVersion(), List.of(question.place()));
            var own = seen(actor, question.directive(), question.version(), carried);
            var duty = DutyWords.of(source, question.place());
            var words = carried.stream()
                    .distinct()
                    .sorted()
                    .map(place -> DutyWords.of(own, place))
                    .toList();
            var known = find(store.of(List.of(question.directive())), question.directive(), source, question.place());
            refuseUnseen(known, question.seen());
            if (known.isPresent()) {
                store.change(known.get().id(), duty, words, actor.name(), clock.instant());
            } else {
                store.add(question.directive(), question.source(), duty, words, actor.name(), clock.instant());
            }
            audit.record(
                    words.isEmpty() ? "directive.duty_left_out" : "directive.duty_carried_out",
                    "directive",
                    question.directive(),
                    Map.of("source", question.source().value(), "duty", question.place() + 1));
        });
    }

    private void requireOwn(Actor actor, Question question) {
        var directive = directives.find(actor, question.directive());
        if (!links.mayDecide(actor, directive)) {
            throw new AccessRefused("duties of directive " + directive.id() + " are another unit's to tell of");
        }
        if (links.of(actor, directive.id()).stream()
                .noneMatch(link -> link.isConfirmed()
                        && link.source().filter(question.source()::equals).isPresent())) {
            throw new Refusal("directive.trail.not_linked");
        }
    }

    private DirectiveContent seen(Actor actor, DirectiveId id, int version, List<Integer> places) {
        var content = directives.content(actor, id);
        if (content.version() != version
                || places.stream()
                        .anyMatch(place -> place < 0 || place >= content.tasks().size())) {
            throw new Conflict(
                    "directive.trail.changed", directives.find(actor, id).reference());
        }
        return content;
    }

    private void refuseUnseen(Optional<DutyAnswer> known, int seen) {
        known.filter(answer -> answer.version() != seen).ifPresent(answer -> {
            throw new Conflict(
                    "directive.trail.conflict",
                    answer.by(),
                    Vietnamese.date(answer.at().atZone(clock.getZone())));
        });
    }
}
