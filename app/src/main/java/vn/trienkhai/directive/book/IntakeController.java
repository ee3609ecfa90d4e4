package vn.trienkhai.directive.book;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.Intakes;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.web.Texts;

/** The page on which a person says whether a file is what the register has already. */
@Controller
class IntakeController {
    private final Intakes intakes;
    private final Directives directives;
    private final Texts texts;

    IntakeController(Intakes intakes, Directives directives, Texts texts) {
        this.intakes = intakes;
        this.directives = directives;
        this.texts = texts;
    }

    @GetMapping("/directives/intakes/{id}")
    String compare(Actor actor, @PathVariable long id, Model model) {
        return page(actor, id, "", model);
    }

    @PostMapping("/directives/intakes/{id}")
    String settle(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String as,
            @RequestParam(defaultValue = "false") boolean keep,
            Model model,
            HttpServletResponse response) {
        try {
            return switch (as) {
                case "same" -> "redirect:/directives/" + intakes.same(actor, id, keep);
                case "different" ->
                    "redirect:/directives/"
                            + directives.registerApart(actor, id).id() + "/reading";
                default -> throw new Refusal("directive.intake.choose");
            };
        } catch (Refusal refusal) {
            response.setStatus(422);
            return page(actor, id, texts.of(refusal.key(), refusal.values().toArray()), model);
        }
    }

    private String page(Actor actor, long id, String problem, Model model) {
        var intake = intakes.find(actor, id);
        model.addAttribute("intake", intake);
        model.addAttribute("line", directives.line(actor, intake.known().id()));
        model.addAttribute("problem", problem);
        return "directive/book/intake";
    }
}
