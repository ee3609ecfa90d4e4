package vn.trienkhai.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.RegisterLine;
import vn.trienkhai.directive.coverage.Reminder;
import vn.trienkhai.directive.coverage.Reminders;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.task.AssignmentState;
import vn.trienkhai.task.DueCounts;
import vn.trienkhai.task.Duty;
import vn.trienkhai.task.Tasks;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** Puts the three short lists of the first page together, all in one transaction. */
@Component
class Home {
    private static final int DUE = 15;
    private static final int LINES = 8;

    private final Tasks tasks;
    private final Directives directives;
    private final Units units;
    private final ReportLines reports;
    private final DeliveryLines deliveries;
    private final Reminders reminders;
    private final DraftLines drafts;
    private final Transactions transactions;
    private final Texts texts;
    private final Clock clock;

    Home(
            Tasks tasks,
            Directives directives,
            Units units,
            ReportLines reports,
            DeliveryLines deliveries,
            Reminders reminders,
            DraftLines drafts,
            Transactions transactions,
            Texts texts,
            Clock clock) {
        this.tasks = tasks;
        this.directives = directives;
        this.units = units;
        this.reports = reports;
        this.deliveries = deliveries;
        this.reminders = reminders;
        this.drafts = drafts;
        this.transactions = transactions;
        this.texts = texts;
        this.clock = clock;
    }

    HomePage of(Actor actor) {
        return transactions.as(actor, () -> page(actor));
    }

    private HomePage page(Actor actor) {
        var today = LocalDate.now(clock);
        var words = new DueWords(texts, today);
        var counts = tasks.counts(actor);
        int waiting = directives.countWaiting(actor);
        var owed = reports.owed(actor, words);
        var inHand = deliveries.inHand(actor, words, true, DUE);
        var due = first(joined(inHand, joined(duties(actor, words), owed)), DUE);
        return new HomePage(
                texts.of("home.today", Vietnamese.weekday(today), Vietnamese.date(today)),
                counts(counts, joined(owed, inHand), waiting),
                main(actor),
                due,
                Math.max(0, counts.open() + owed.size() + inHand.size() - due.size()),
                joined(
                        joined(
                                joined(deliveries.undelivered(actor, LINES), deliveries.notices(actor, LINES)),
                                deliveries.inHand(actor, words, false, LINES)),
                        joined(arrived(actor, waiting), reports.toReview(actor, LINES))),
                Math.max(0, waiting - LINES),
                first(joined(without(reports.begun(actor), due), drafts.begun(actor, LINES)), LINES));
    }

    /** What stands among the due lines already is not said twice. */
    private static List<HomePage.Line> without(List<HomePage.Line> lines, List<HomePage.Line> said) {
        var there = said.stream().map(line -> line.action().address()).collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> !there.contains(line.action().address()))
                .toList();
    }

    private static List<HomePage.Line> joined(List<HomePage.Line> some, List<HomePage.Line> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<HomePage.Line> first(List<HomePage.Line> lines, int limit) {
        return lines.stream()
                .sorted(Comparator.comparing(HomePage.Line::day))
                .limit(limit)
                .toList();
    }

    private List<HomePage.Line> duties(Actor actor, DueWords words) {
        var duties = tasks.due(actor, DUE);
        var letters = directives.readable(
                actor, duties.stream().map(duty -> duty.task().directive()).collect(Collectors.toSet()));
        var givers = names(
                actor,
                duties.stream().map(duty -> duty.assignment().assignedBy()).toList());
        return duties.stream().map(duty -> line(duty, words, letters, givers)).toList();
    }

    private HomePage.Line line(
            Duty duty, DueWords words, Map<DirectiveId, Directive> letters, Map<UnitId, String> givers) {
        var assignment = duty.assignment();
        var deadline = assignment.deadline();
        var from = new ArrayList<String>();
        from.add(givers.getOrDefault(assignment.assignedBy(), ""));
        Optional.ofNullable(letters.get(duty.task().directive()))
                .ifPresent(letter -> from.add(texts.of("home.from", letter.reference())));
        var action = assignment.state() == AssignmentState.NEW ? "home.do.accept" : "home.do.update";
        return new HomePage.Line(
                words.manner(deadline),
                words.words(deadline),
                deadline.orElse(LocalDate.MAX),
                duty.task().text(),
                String.join(" · ", from),
                duty.task().evidence(),
                HomePage.Action.open(texts.of(action), "/assignments/" + assignment.id()));
    }

    private Map<UnitId, String> names(Actor actor, List<UnitId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : units.find(actor, ids.stream().distinct().toList()).stream()
                        .collect(Collectors.toMap(Unit::id, Unit::name));
    }

    /** What the unit was reminded of, whether it has been taken in or not, and then what is new. */
    private List<HomePage.Line> arrived(Actor actor, int waiting) {
        var asked = reminders.open(actor, LINES);
        var reminded = asked.stream().map(Reminder::directive).collect(Collectors.toSet());
        var fresh = waiting == 0 ? List.<RegisterLine>of() : directives.waiting(actor, LINES);
        return joined(
                reminded(actor, asked),
                fresh.stream()
                        .filter(line -> !reminded.contains(line.directive().id()))
                        .map(this::line)
                        .toList());
    }

    private List<HomePage.Line> reminded(Actor actor, List<Reminder> asked) {
        var letters = directives.readable(
                actor, asked.stream().map(Reminder::directive).collect(Collectors.toSet()));
        var askers = names(actor, asked.stream().map(Reminder::by).toList());
        return asked.stream()
                .filter(reminder -> letters.containsKey(reminder.directive()))
                .map(reminder -> line(
                        reminder,
                        Objects.requireNonNull(letters.get(reminder.directive())),
                        askers.getOrDefault(reminder.by(), "")))
                .toList();
    }

    private HomePage.Line line(Reminder reminder, Directive directive, String by) {
        var day = Vietnamese.day(reminder.sentAt());
        return new HomePage.Line(
                "late",
                texts.of("home.arrived.reminded"),
                day,
                named(directive),
                texts.of("home.arrived.reminded_by", by, Vietnamese.date(day), reminder.words()),
                Optional.empty(),
                HomePage.Action.open(
                        texts.of("home.do." + reminder.asked().stored()), "/directives/" + directive.id()));
    }

    private HomePage.Line line(RegisterLine line) {
        var directive = line.directive();
        var day = Vietnamese.day(line.deliveredAt());
        return new HomePage.Line(
                "new",
                texts.of("home.arrived.waiting"),
                day,
                named(directive),
                texts.of("home.arrived.from", directive.issuer(), Vietnamese.date(day)),
                Optional.empty(),
                HomePage.Action.open(texts.of("home.do.acknowledge"), "/directives/" + directive.id()));
    }

    static String named(Directive directive) {
        return directive.subject().isBlank()
                ? directive.reference()
                : directive.numberRaw().map(number -> number + ", ").orElse("") + directive.subject();
    }

    private String counts(DueCounts counts, List<HomePage.Line> owed, int waiting) {
        long late = counts.late() + shaped(owed, "late");
        long soon = counts.soon() + shaped(owed, "soon");
        var parts = new ArrayList<String>();
        if (late > 0) {
            parts.add(texts.of("home.counts.late", late));
        }
        if (soon > 0) {
            parts.add(texts.of("home.counts.soon", soon));
        }
        if (waiting > 0) {
            parts.add(texts.of("home.counts.waiting", waiting));
        }
        return parts.isEmpty() ? texts.of("home.counts.none") : sentence(String.join(", ", parts));
    }

    private static long shaped(List<HomePage.Line> lines, String manner) {
        return lines.stream().filter(line -> line.manner().equals(manner)).count();
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Vietnamese.LOCALE) + words.substring(1) + ".";
    }

    private Optional<HomePage.Action> main(Actor actor) {
        if (actor.isAny(Role.REPORTER)) {
            return action("home.main.log", "/activities/new");
        }
        if (actor.isAny(Role.CLERK)) {
            return action("home.main.register", "/directives");
        }
        if (actor.isAny(Role.DRAFTER)) {
            return action("home.main.campaigns", "/campaigns");
        }
        return actor.isAny(Role.APPROVER) ? action("home.main.reports", "/reports") : Optional.empty();
    }

    private Optional<HomePage.Action> action(String key, String address) {
        return Optional.of(HomePage.Action.open(texts.of(key), address));
    }
}
