package vn.trienkhai.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.web.Texts;

/** The trees of units on any day, and the page of one unit. A tree is never sent whole: deeper branches come when opened. */
@Controller
class UnitController {
    private static final int MOST_FOUND = 60;

    private final Units units;
    private final Texts texts;
    private final Clock clock;

    UnitController(Units units, Texts texts, Clock clock) {
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/units")
    String tree(
            Actor actor,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on,
            @RequestParam Optional<Line> line,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        var day = on.orElseGet(() -> LocalDate.now(clock));
        var shown = line.orElseGet(() -> units.find(actor, actor.unit()).line());
        var found = q.isBlank() ? List.<Unit>of() : units.search(actor, q.strip(), day, MOST_FOUND);
        var branches = q.isBlank() ? branches(actor, units.heads(actor, shown, day), day, true) : List.<UnitBranch>of();
        model.addAttribute("page", new UnitTreePage(day, shown, q.strip(), branches, found, texts));
        return "unit/tree";
    }

    @GetMapping("/units/{id}/children")
    String children(
            Actor actor,
            @PathVariable int id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on,
            Model model) {
        var day = on.orElseGet(() -> LocalDate.now(clock));
        var parent = units.find(actor, new UnitId(id)).id();
        model.addAttribute("branches", branches(actor, units.children(actor, parent, day), day, false));
        model.addAttribute("day", day);
        return "unit/_branches";
    }

    @GetMapping("/units/{id}")
    String show(Actor actor, @PathVariable int id, Model model) {
        var unit = units.find(actor, new UnitId(id));
        model.addAttribute("page", page(actor, unit));
        return "unit/show";
    }

    private UnitPage page(Actor actor, Unit unit) {
        var today = LocalDate.now(clock);
        var day = unit.isAliveOn(today)
                ? today
                : unit.validTo().map(end -> end.minusDays(1)).orElse(unit.validFrom());
        var steps = units.successions(actor, unit.id());
        var others = steps.stream()
                .flatMap(step -> java.util.stream.Stream.of(step.from(), step.to()))
                .distinct()
                .toList();
        return new UnitPage(
                unit,
                units.above(actor, unit.id(), day),
                units.children(actor, unit.id(), day),
                units.host(actor, unit.id()),
                units.guests(actor, unit.id()),
                SuccessionDrawing.of(unit, steps, units.find(actor, others)),
                today,
                actor.isAny(Role.OPERATOR, Role.UNIT_ADMINISTRATOR),
                texts);
    }

    private List<UnitBranch> branches(Actor actor, List<Unit> siblings, LocalDate day, boolean opened) {
        var parents = units.parents(actor, siblings.stream().map(Unit::id).toList(), day);
        return siblings.stream()
                .map(unit -> new UnitBranch(
                        unit,
                        parents.contains(unit.id()),
                        opened ? branches(actor, units.children(actor, unit.id(), day), day, false) : List.of()))
                .toList();
    }
}
