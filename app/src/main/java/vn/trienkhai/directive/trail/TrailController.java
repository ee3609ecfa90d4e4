package vn.trienkhai.directive.trail;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** One duty from the top sentence to the units that do it. */
@Controller
class TrailController {
    private final Trails trails;
    private final Units units;
    private final Texts texts;

    TrailController(Trails trails, Units units, Texts texts) {
        this.trails = trails;
        this.units = units;
        this.texts = texts;
    }

    /** @param number of the duty in the directive, from 1 */
    @GetMapping("/directives/{id}/duties/{number}")
    String show(Actor actor, @PathVariable long id, @PathVariable int number, Model model) {
        var trail = trails.of(actor, new DirectiveId(id), number - 1);
        var named = new HashSet<UnitId>();
        collect(trail.step(), named);
        model.addAttribute(
                "page",
                new TrailPage(
                        trail,
                        texts.of(
                                "directive.trail.title",
                                number,
                                trail.directive().reference()),
                        units.find(actor, named).stream().collect(Collectors.toMap(Unit::id, unit -> unit))));
        return "directive/trail/trail";
    }

    private static void collect(Trail.Step step, Set<UnitId> named) {
        step.given().forEach(given -> {
            named.add(given.keeper());
            given.some().forEach(each -> named.add(each.unit()));
        });
        step.below().forEach(each -> collect(each, named));
    }
}
