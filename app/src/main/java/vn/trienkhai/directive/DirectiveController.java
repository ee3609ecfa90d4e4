package vn.trienkhai.directive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.directive.chain.Chains;
import vn.trienkhai.directive.coverage.Coverages;
import vn.trienkhai.directive.coverage.Reminder;
import vn.trienkhai.directive.coverage.Reminders;
import vn.trienkhai.directive.delivery.Deliveries;
import vn.trienkhai.directive.delivery.Delivery;
import vn.trienkhai.directive.delivery.Openings;
import vn.trienkhai.directive.draft.LetterDocuments;
import vn.trienkhai.directive.handling.Handlings;
import vn.trienkhai.directive.outside.OutsideDeliveries;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.UnitNames;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Download;
import vn.trienkhai.web.Texts;

/** The page of one directive. */
@Controller
class DirectiveController {
    private static final int DELIVERIES = 60;

    private final Directives directives;
    private final Chains chains;
    private final Deliveries deliveries;
    private final Reminders reminders;
    private final Coverages coverages;
    private final Openings openings;
    private final Handlings handlings;
    private final OutsideDeliveries outside;
    private final LetterDocuments documents;
    private final Intakes intakes;
    private final Units units;
    private final UnitNames names;
    private final Texts texts;

    DirectiveController(
            Directives directives,
            Chains chains,
            Deliveries deliveries,
            Reminders reminders,
            Coverages coverages,
            Openings openings,
            Handlings handlings,
            OutsideDeliveries outside,
            LetterDocuments documents,
            Intakes intakes,
            Units units,
            UnitNames names,
            Texts texts) {
        this.directives = directives;
        this.chains = chains;
        this.deliveries = deliveries;
        this.reminders = reminders;
        this.coverages = coverages;
        this.openings = openings;
        this.handlings = handlings;
        this.outside = outside;
        this.documents = documents;
        this.intakes = intakes;
        this.units = units;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping("/directives/{id}")
    String show(Actor actor, @PathVariable long id, Model model) {
        var directive = directives.find(actor, new DirectiveId(id));
        openings.opened(actor, directive.id());
        var content = directives.content(actor, directive.id());
        var sent = deliveries.deliveries(actor, directive.id(), DELIVERIES);
        var line = directives.line(actor, directive.id());
        var reminder = Optional.ofNullable(
                reminders.open(actor, List.of(directive.id())).get(directive.id()));
        var seen = new ArrayList<UnitId>(sent.stream().map(Delivery::unit).toList());
        line.map(RegisterLine::deliveredBy).ifPresent(seen::add);
        var replacement = line.flatMap(RegisterLine::withdrawal)
                .flatMap(Withdrawal::replacedBy)
                .map(other -> directives.readable(actor, List.of(other)).get(other));
        reminder.map(Reminder::by).ifPresent(seen::add);
        var duties = duties(content);
        var mine = mine(actor, directive, duties);
        model.addAttribute(
                "page",
                new DirectivePage(
                        directive,
                        title(directive),
                        content,
                        chains.of(actor, directive.id()),
                        line,
                        deliveries.coverage(actor, directive.id()),
                        isFollowed(actor, directive, sent),
                        sent,
                        replacement,
                        reminder,
                        handlings.of(actor, directive.id()),
                        outside.of(actor, directive.id()),
                        byId(actor, seen),
                        mine,
                        duties.stream().filter(duty -> !mine.contains(duty)).toList(),
                        directive.originalFile().isPresent()
                                || intakes.kept(actor, directive.id()).isPresent(),
                        documents.has(actor, directive.id(), "docx"),
                        documents.has(actor, directive.id(), "pdf"),
                        may(actor, directive, line, handlings.mayHand(actor, line))));
        return "directive/directive";
    }

    /** Whether there is something to see of it below: sent by this unit, or by one above it past this unit. */
    private boolean isFollowed(Actor actor, Directive directive, List<Delivery> sent) {
        return !sent.isEmpty() || directive.state().isSettled() && coverages.reachesBelow(actor, directive.id());
    }

    private String title(Directive directive) {
        var type = "directive.type." + directive.docType();
        return texts.of(texts.has(type) ? type : "directive.type.other")
                + directive.numberRaw().map(number -> " " + number).orElse("");
    }

    private static List<DirectivePage.Duty> duties(DirectiveContent content) {
        return IntStream.range(0, content.tasks().size())
                .mapToObj(i -> new DirectivePage.Duty(
                        i,
                        content.tasks().get(i),
                        content.evidence("/tasks/" + i)
                                .or(() -> content.evidence("/tasks/" + i + "/text"))
                                .map(words -> "start=" + words.start() + "&end=" + words.end())
                                .orElse("")))
                .toList();
    }

    /** Duties whose leading or supporting units, seen from the issuer, hold the acting unit. */
    private List<DirectivePage.Duty> mine(Actor actor, Directive directive, List<DirectivePage.Duty> duties) {
        var seenFrom = directive.issuerUnit().orElse(directive.registeredBy());
        return duties.stream()
                .filter(duty -> !directive.isOf(actor.unit()) || directive.origin() == Origin.RECEIVED)
                .filter(duty -> names.isMeant(actor, seenFrom, directive.issuedOn(), owners(duty), actor.unit()))
                .toList();
    }

    private static List<String> owners(DirectivePage.Duty duty) {
        return Stream.concat(duty.task().leadUnits().stream(), duty.task().coopUnits().stream())
                .toList();
    }

    private static DirectivePage.May may(
            Actor actor, Directive directive, Optional<RegisterLine> line, boolean mayHand) {
        boolean own = directive.isOf(actor.unit());
        boolean clerk = actor.isAny(Role.CLERK, Role.APPROVER);
        boolean drafter = actor.isAny(Role.DRAFTER, Role.CLERK, Role.APPROVER);
        boolean settled = directive.state().isSettled()
                && line.filter(RegisterLine::isWithdrawn).isEmpty();
        return new DirectivePage.May(
                directive.state() == DirectiveState.READ || directive.state() == DirectiveState.CONFIRMED,
                line.filter(RegisterLine::isWaiting).isPresent(),
                drafter && settled,
                own && drafter && directive.state() == DirectiveState.DRAFTED,
                own && drafter && directive.state() == DirectiveState.DRAFTED,
                clerk && settled && line.isPresent(),
                line.filter(RegisterLine::isWaiting)
                                .filter(entry -> !entry.deliveredBy().equals(actor.unit()))
                                .isPresent()
                        && actor.isAny(Role.CLERK, Role.APPROVER, Role.REPORTER, Role.DRAFTER),
                mayHand);
    }

    @PostMapping("/directives/{id}/acknowledgement")
    String acknowledge(Actor actor, @PathVariable long id) {
        directives.acknowledge(actor, new DirectiveId(id));
        return "redirect:/directives/" + id;
    }

    @GetMapping("/directives/{id}/passage")
    String passage(
            Actor actor,
            @PathVariable long id,
            @RequestParam int start,
            @RequestParam int end,
            @RequestHeader(name = "HX-Request", required = false) Optional<String> part,
            Model model) {
        model.addAttribute("passage", directives.passage(actor, new DirectiveId(id), start, end));
        return part.isPresent() ? "directive/_passage" : "directive/passage";
    }

    @GetMapping("/directives/{id}/original")
    ResponseEntity<byte[]> original(Actor actor, @PathVariable long id) {
        var kept = directives.original(actor, new DirectiveId(id));
        return Download.of(kept.name(), kept.type(), kept.bytes());
    }

    private Map<UnitId, Unit> byId(Actor actor, Collection<UnitId> ids) {
        return units.find(actor, ids).stream().collect(Collectors.toMap(Unit::id, unit -> unit));
    }
}
