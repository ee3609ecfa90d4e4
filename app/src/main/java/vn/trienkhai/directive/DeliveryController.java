package vn.trienkhai.directive;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** The choice of units that a directive is sent to. */
@Controller
class DeliveryController {
    private final Directives directives;
    private final Deliveries deliveries;
    private final Units units;
    private final Texts texts;

    DeliveryController(Directives directives, Deliveries deliveries, Units units, Texts texts) {
        this.directives = directives;
        this.deliveries = deliveries;
        this.units = units;
        this.texts = texts;
    }

    @GetMapping("/directives/{id}/deliveries")
    String choose(Actor actor, @PathVariable long id, Model model) {
        return page(actor, new DirectiveId(id), Set.of(), "", "", model);
    }

    @PostMapping("/directives/{id}/deliveries")
    String send(
            Actor actor,
            @PathVariable long id,
            @RequestParam(name = "unit", required = false) List<Integer> ticked,
            @RequestParam(defaultValue = "") String others,
            Model model) {
        var chosen = new LinkedHashSet<Integer>(ticked == null ? List.of() : ticked);
        try {
            var to = Stream.concat(chosen.stream().map(UnitId::new), named(actor, others).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            return deliveries
                    .deliver(actor, new DirectiveId(id), to)
                    .map(job -> "redirect:/jobs/" + job.value())
                    .orElse("redirect:/directives/" + id + "/coverage");
        } catch (Refusal refusal) {
            var problem = texts.of(refusal.key(), refusal.values().toArray());
            return page(actor, new DirectiveId(id), chosen, others, problem, model);
        }
    }

    private List<UnitId> named(Actor actor, String others) {
        return Arrays.stream(others.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> found(actor, name).stream())
                .map(Unit::id)
                .toList();
    }

    private List<Unit> found(Actor actor, String name) {
        var found = units.resolve(actor, actor.unit(), name);
        if (found.isEmpty()) {
            throw new Refusal("directive.deliver.unknown", name);
        }
        return found;
    }

    private String page(Actor actor, DirectiveId id, Set<Integer> chosen, String others, String problem, Model model) {
        var directive = directives.find(actor, id);
        var addressed = directives.content(actor, id).reading().addressees().stream()
                .flatMap(phrase -> units.resolve(actor, actor.unit(), phrase).stream())
                .toList();
        var reached = deliveries.deliveries(actor, id, Deliveries.STEP).stream()
                .map(delivery -> delivery.unit().value())
                .collect(Collectors.toSet());
        var offered = Stream.concat(addressed.stream(), units.children(actor, actor.unit()).stream())
                .distinct()
                .toList();
        var ticked = chosen.isEmpty() && problem.isEmpty()
                ? addressed.stream().map(unit -> unit.id().value()).collect(Collectors.toSet())
                : chosen;
        model.addAttribute("page", new DeliveryPage(directive, offered, ticked, reached, others, problem));
        return "directive/deliveries";
    }
}
