package vn.trienkhai.directive.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.directive.Book;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.RegisterLine;
import vn.trienkhai.directive.outside.OutsideDeliveries;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** Where a directive was sent, its recall, and its return by the unit that was sent it. */
@Controller
class WithdrawalController {
    private static final int LINES = 300;
    private static final int OFFERED = 50;

    private final Directives directives;
    private final Deliveries deliveries;
    private final Withdrawals withdrawals;
    private final OutsideDeliveries outside;
    private final Units units;
    private final Texts texts;

    WithdrawalController(
            Directives directives,
            Deliveries deliveries,
            Withdrawals withdrawals,
            OutsideDeliveries outside,
            Units units,
            Texts texts) {
        this.directives = directives;
        this.deliveries = deliveries;
        this.withdrawals = withdrawals;
        this.outside = outside;
        this.units = units;
        this.texts = texts;
    }

    @GetMapping("/directives/{id}/sent")
    String sent(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(name = "q", defaultValue = "") String words,
            Model model) {
        var directive = directives.find(actor, new DirectiveId(id));
        var asked = Stream.of(Standing.values())
                .filter(each -> each.name().equals(standing))
                .findFirst();
        var found = deliveries.deliveries(actor, directive.id(), asked.stream().toList(), words.strip(), LINES + 1);
        var shown = found.subList(0, Math.min(LINES, found.size()));
        var told = withdrawals.told(actor, directive.id(), LINES);
        var replacements = shown.stream()
                .flatMap(delivery -> delivery.withdrawal().stream())
                .flatMap(withdrawal -> withdrawal.replacedBy().stream())
                .collect(Collectors.toSet());
        model.addAttribute(
                "page",
                new SentPage(
                        directive,
                        asked,
                        words.strip(),
                        shown,
                        found.size() > LINES,
                        told,
                        byId(
                                actor,
                                Stream.concat(
                                                shown.stream().map(Delivery::unit),
                                                told.stream().map(Notice.Told::unit))
                                        .collect(Collectors.toSet())),
                        directives.readable(actor, replacements),
                        actor.isAny(Role.CLERK, Role.APPROVER)));
        return "directive/delivery/sent";
    }

    @GetMapping("/directives/{id}/recall")
    String recall(
            Actor actor,
            @PathVariable long id,
            @RequestParam(name = "unit", required = false) Set<Integer> chosen,
            @RequestParam(defaultValue = "false") boolean all,
            Model model) {
        actor.require(Role.CLERK, Role.APPROVER);
        var typed = new Typed(chosen == null ? Set.of() : chosen, all, "", "");
        return page(
                actor,
                new DirectiveId(id),
                typed,
                typed.units().isEmpty() && !all ? texts.of("directive.recall.nobody") : "",
                model);
    }

    @PostMapping("/directives/{id}/recall")
    String doRecall(
            Actor actor,
            @PathVariable long id,
            @RequestParam(name = "unit", required = false) Set<Integer> chosen,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String replacement,
            @RequestParam(defaultValue = "0") int carried,
            Model model) {
        var typed = new Typed(chosen == null ? Set.of() : chosen, all, reason, replacement);
        try {
            return withdrawals
                    .recall(
                            actor,
                            new DirectiveId(id),
                            new Recall(typed.unitIds(), all, reason, typed.directive(), carried))
                    .map(job -> "redirect:/jobs/" + job.value())
                    .orElse("redirect:/directives/" + id + "/sent");
        } catch (Refusal refusal) {
            return page(actor, new DirectiveId(id), typed, sentence(refusal), model);
        }
    }

    /** What the form holds. */
    private record Typed(Set<Integer> units, boolean all, String reason, String replacement) {
        Set<UnitId> unitIds() {
            return all ? Set.of() : units.stream().map(UnitId::new).collect(Collectors.toSet());
        }

        Optional<DirectiveId> directive() {
            return replacement.matches("\\d{1,18}")
                    ? Optional.of(new DirectiveId(Long.parseLong(replacement)))
                    : Optional.empty();
        }
    }

    private String page(Actor actor, DirectiveId id, Typed typed, String problem, Model model) {
        var directive = directives.find(actor, id);
        var nobody = typed.units().isEmpty() && !typed.all();
        var carried = nobody ? List.<Carried>of() : withdrawals.carried(actor, id, typed.unitIds());
        model.addAttribute(
                "page",
                new RecallPage(
                        directive,
                        typed.units(),
                        typed.all(),
                        typed.all()
                                ? deliveries.coverage(actor, id).delivered()
                                : typed.units().size(),
                        typed.all() ? outside.of(actor, id) : List.of(),
                        carried,
                        byId(
                                actor,
                                Stream.concat(carried.stream().map(Carried::unit), typed.unitIds().stream())
                                        .collect(Collectors.toSet())),
                        offered(actor, id),
                        typed.replacement(),
                        typed.reason(),
                        problem));
        return "directive/delivery/recall";
    }

    /** The newest of both books that may be sent, those of the own hand first. */
    private List<Directive> offered(Actor actor, DirectiveId but) {
        return Stream.of(Book.OUTGOING, Book.INCOMING)
                .flatMap(book -> directives.newest(actor, book, OFFERED).stream())
                .filter(line -> !line.isWithdrawn())
                .map(RegisterLine::directive)
                .filter(other -> other.state().isSettled() && !other.id().equals(but))
                .toList();
    }

    @GetMapping("/directives/{id}/return")
    String sendingBack(Actor actor, @PathVariable long id, Model model) {
        return page(actor, withdrawals.returnable(actor, new DirectiveId(id)), "", "", model);
    }

    @PostMapping("/directives/{id}/return")
    String sendBack(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String reason, Model model) {
        var line = withdrawals.returnable(actor, new DirectiveId(id));
        try {
            withdrawals.sendBack(actor, new DirectiveId(id), reason);
            return "redirect:/directives/" + id;
        } catch (Refusal refusal) {
            return page(actor, line, reason, sentence(refusal), model);
        }
    }

    private String page(Actor actor, RegisterLine line, String reason, String problem, Model model) {
        model.addAttribute(
                "page",
                new ReturnPage(line, units.find(actor, line.deliveredBy()).name(), reason, problem));
        return "directive/delivery/return";
    }

    private String sentence(Refusal refusal) {
        return texts.of(refusal.key(), refusal.values().toArray());
    }

    private Map<UnitId, Unit> byId(Actor actor, Collection<UnitId> ids) {
        return units.find(actor, ids).stream().collect(Collectors.toMap(Unit::id, unit -> unit));
    }
}
