package vn.trienkhai.directive.coverage;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.UnitAccess;

/** The way in to đôn đốc: asks units below for what they have not done with a directive, and tells a unit what it is asked. */
@Component
public class Reminders {
    private static final int LONGEST = 2_000;
    private static final int SHOWN = 20;

    private final ReminderStore store;
    private final Coverages coverages;
    private final Directives directives;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;

    Reminders(
            ReminderStore store,
            Coverages coverages,
            Directives directives,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit) {
        this.store = store;
        this.coverages = coverages;
        this.directives = directives;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * Asks a unit, or with {@code whole} all below it too, and for the acting unit those elsewhere to which it sent the directive, that have not done it: whoever of them looks sees it until it is done.
     *
     * @throws Refusal when there are no words or too many, or nobody is left to ask
     */
    public void send(Actor actor, DirectiveId directive, UnitId to, boolean whole, Reminder.Asked asked, String words) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        var said = words.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new Refusal(said.isEmpty() ? "directive.remind.no_words" : "directive.remind.long", LONGEST);
        }
        transactions.run(actor, () -> {
            directives.find(actor, directive);
            coverages.within(actor, directive, to);
            var elsewhere =
                    whole && to.equals(actor.unit()) ? store.lateElsewhere(directive, asked) : List.<UnitId>of();
            if (elsewhere.isEmpty() && coverages.late(actor, directive, to, whole, asked) == 0) {
                throw new Refusal("directive.remind.nobody");
            }
            store.add(directive, to, whole, asked, said, actor.unit(), actor.name());
            elsewhere.forEach(unit -> store.add(directive, unit, false, asked, said, actor.unit(), actor.name()));
            audit.record(
                    "directive.reminded", "directive", directive, Map.of("to", to.value(), "asked", asked.stored()));
        });
    }

    /** What the acting unit has sent about a directive, newest first. */
    public List<Reminder> sent(Actor actor, DirectiveId directive) {
        return transactions.as(actor, () -> store.sent(directive, actor.unit(), SHOWN));
    }

    /** What the acting unit is asked for and has not done, by directive. */
    public Map<DirectiveId, Reminder> open(Actor actor, Collection<DirectiveId> directives) {
        return directives.isEmpty()
                ? Map.of()
                : transactions.as(
                        actor,
                        () -> store.open(actor.unit(), directives).stream()
                                .collect(Collectors.toMap(Reminder::directive, Function.identity())));
    }

    /** The newest of what the acting unit is asked for and has not done, at most {@code limit}, one for each directive. */
    public List<Reminder> open(Actor actor, int limit) {
        var line = Arrays.stream(actor.path().split("\\."))
                .map(Integer::valueOf)
                .map(UnitId::new)
                .toList();
        return transactions.as(actor, () -> store.open(actor.unit(), line, limit));
    }
}
