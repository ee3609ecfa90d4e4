package vn.trienkhai.directive.delivery;

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
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Resolution;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.UnitNames;
import vn.trienkhai.unit.Units;
import vn.trienkhai.unit.group.Groups;
import vn.trienkhai.web.Texts;

/** The choice of units that a directive is sent to. */
@Controller
class DeliveryController {
    private final Directives directives;
    private final Deliveries deliveries;
    private final Units units;
    private final UnitNames names;
    private final Groups groups;
    private final Texts texts;

    DeliveryController(
            Directives directives, Deliveries deliveries, Units units, UnitNames names, Groups groups, Texts texts) {
        this.groups = groups;
        this.directives = directives;
        this.deliveries = deliveries;
        this.units = units;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping("/directives/{id}/deliveries")
    String choose(Actor actor, @PathVariable long id, Model model) {
        return page(actor, new DirectiveId(id), Set.of(), Set.of(), "", "", model);
    }

    @PostMapping("/directives/{id}/deliveries")
    String send(
            Actor actor,
            @PathVariable long id,
            @RequestParam(name = "unit", required = false) List<Integer> ticked,
            @RequestParam(name = "remember", required = false) List<Integer> kept,
            @RequestParam(name = "group", required = false) Set<Long> grouped,
            @RequestParam(defaultValue = "") String others,
            Model model) {
        var chosen = new LinkedHashSet<Integer>(ticked == null ? List.of() : ticked);
        remember(actor, new DirectiveId(id), kept == null ? List.of() : kept, chosen);
        try {
            var to = Stream.concat(chosen.stream().map(UnitId::new), named(actor, others).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            return deliveries
                    .deliver(actor, new DirectiveId(id), to, grouped == null ? Set.of() : grouped)
                    .map(job -> "redirect:/jobs/" + job.value())
                    .orElse("redirect:/directives/" + id + "/coverage");
        } catch (Refusal refusal) {
            var problem = texts.of(refusal.key(), refusal.values().toArray());
            return page(
                    actor, new DirectiveId(id), chosen, grouped == null ? Set.of() : grouped, others, problem, model);
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
        var found = names.resolve(actor, actor.unit(), name);
        if (found.units().isEmpty() || !found.isCertain()) {
            throw new Refusal("directive.deliver.unknown", name);
        }
        return found.units();
    }

    /** What the letter's words under "Kính gửi" mean, in their order. */
    private List<Resolution> addressed(Actor actor, DirectiveId id) {
        var written = directives.find(actor, id).issuedOn();
        var phrases = directives.content(actor, id).reading().addressees();
        return names.resolveForNow(actor, actor.unit(), written, phrases);
    }

    /** Keeps what was ticked of the units offered for a phrase as what the phrase means. */
    private void remember(Actor actor, DirectiveId id, List<Integer> kept, Set<Integer> chosen) {
        var addressed = kept.isEmpty() ? List.<Resolution>of() : addressed(actor, id);
        for (int phrase : kept) {
            if (phrase >= 0 && phrase < addressed.size()) {
                var open = addressed.get(phrase);
                var meant = open.candidates().stream()
                        .map(Unit::id)
                        .filter(unit -> chosen.contains(unit.value()))
                        .toList();
                names.remember(actor, actor.unit(), open.phrase(), meant);
            }
        }
    }

    private String page(
            Actor actor,
            DirectiveId id,
            Set<Integer> chosen,
            Set<Long> grouped,
            String others,
            String problem,
            Model model) {
        var directive = directives.find(actor, id);
        var phrases = addressed(actor, id);
        var addressed =
                phrases.stream().flatMap(phrase -> phrase.units().stream()).toList();
        var reached = deliveries.deliveries(actor, id, Deliveries.AT_ONCE).stream()
                .filter(Delivery::isLive)
                .map(delivery -> delivery.unit().value())
                .collect(Collectors.toSet());
        var offered = Stream.concat(addressed.stream(), units.children(actor, actor.unit()).stream())
                .distinct()
                .toList();
        var ticked = chosen.isEmpty() && problem.isEmpty()
                ? addressed.stream().map(unit -> unit.id().value()).collect(Collectors.toSet())
                : chosen;
        model.addAttribute(
                "page",
                new DeliveryPage(
                        directive, phrases, offered, ticked, reached, groups.counted(actor), grouped, others, problem));
        return "directive/deliveries";
    }
}
