package vn.trienkhai.directive.trail;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** One duty from the top sentence to the units that do it. */
@Controller
class TrailController {
    private final Trails trails;
    private final DutyAnswers answers;
    private final Units units;
    private final Texts texts;

    TrailController(Trails trails, DutyAnswers answers, Units units, Texts texts) {
        this.trails = trails;
        this.answers = answers;
        this.units = units;
        this.texts = texts;
    }

    /** @param number of the duty in the directive, from 1 */
    @GetMapping("/directives/{id}/duties/{number}")
    String show(Actor actor, @PathVariable long id, @PathVariable int number, Model model) {
        return show(actor, id, number, "", model);
    }

    private String show(Actor actor, long id, int number, String problem, Model model) {
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
                        units.find(actor, named).stream().collect(Collectors.toMap(Unit::id, unit -> unit)),
                        problem));
        return "directive/trail/trail";
    }

    /**
     * @param decision {@code chosen}: the duties of {@code own} do it; {@code none}: no duty of the directive does
     * @param own places of duties of the directive, from 0
     */
    @PostMapping("/directives/{id}/duties/{number}/answers")
    String answer(
            Actor actor,
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam String decision,
            @RequestParam(name = "duty", defaultValue = "") List<Integer> own,
            AnswerForm form,
            Model model,
            HttpServletResponse response) {
        try {
            boolean isNone = decision.equals("none");
            if (!isNone && own.isEmpty()) {
                throw new Refusal("directive.trail.choose_one");
            }
            answers.answer(actor, form.question(), isNone ? List.of() : own);
            return "redirect:/directives/" + id + "/duties/" + number;
        } catch (Refusal refusal) {
            response.setStatus(refusal instanceof Conflict ? HttpServletResponse.SC_CONFLICT : 422);
            var why = texts.of(refusal.key(), refusal.values().toArray());
            return show(actor, id, number, why, model);
        }
    }

    /** Which question was answered, as it was put. */
    record AnswerForm(long source, int place, int sourceVersion, long directive, int version, int seen) {
        DutyAnswers.Question question() {
            return new DutyAnswers.Question(
                    new DirectiveId(source), place, sourceVersion, new DirectiveId(directive), version, seen);
        }
    }

    private static void collect(Trail.Step step, Set<UnitId> named) {
        step.given().forEach(given -> {
            named.add(given.keeper());
            given.some().forEach(each -> named.add(each.unit()));
        });
        step.below().forEach(each -> collect(each, named));
    }
}
