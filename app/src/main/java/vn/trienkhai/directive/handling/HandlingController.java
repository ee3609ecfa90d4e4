package vn.trienkhai.directive.handling;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.shared.AccountId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.TypedDay;
import vn.trienkhai.web.Texts;

/** Who of the own office has a directive in hand. */
@Controller
class HandlingController {
    private final Directives directives;
    private final Handlings handlings;
    private final Texts texts;

    HandlingController(Directives directives, Handlings handlings, Texts texts) {
        this.directives = directives;
        this.handlings = handlings;
        this.texts = texts;
    }

    @GetMapping("/directives/{id}/handling")
    String show(Actor actor, @PathVariable long id, Model model) {
        return page(actor, new DirectiveId(id), "", "", "", "", "", model);
    }

    @PostMapping("/directives/{id}/handling")
    String hand(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String due,
            Model model) {
        try {
            if (!person.matches("\\d{1,18}")) {
                throw new Refusal("directive.handling.nobody");
            }
            handlings.hand(actor, new DirectiveId(id), new AccountId(Long.parseLong(person)), note, day(due));
            return "redirect:/directives/" + id + "/handling";
        } catch (Refusal refusal) {
            return page(actor, new DirectiveId(id), person, note, due, "", sentence(refusal), model);
        }
    }

    private static Optional<LocalDate> day(String typed) {
        return TypedDay.ifTyped(typed, () -> new Refusal("directive.handling.no_day", typed));
    }

    @PostMapping("/directives/handlings/{handling}/answer")
    String answer(
            Actor actor,
            @PathVariable long handling,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "false") boolean back,
            Model model,
            HttpServletResponse response) {
        try {
            var answered = back ? handlings.passBack(actor, handling, answer) : handlings.done(actor, handling, answer);
            return "redirect:/directives/" + answered.directive() + "/handling";
        } catch (Refusal refusal) {
            response.setStatus(422);
            var directive = handlings.find(actor, handling).directive();
            return page(actor, directive, "", "", "", answer, sentence(refusal), model);
        }
    }

    @PostMapping("/directives/{id}/handling/kept")
    String keep(Actor actor, @PathVariable long id) {
        handlings.keep(actor, new DirectiveId(id));
        return "redirect:/directives/" + id + "/handling";
    }

    private String page(
            Actor actor,
            DirectiveId id,
            String person,
            String note,
            String due,
            String answer,
            String problem,
            Model model) {
        var directive = directives.find(actor, id);
        boolean mayHand = handlings.mayHand(actor, directives.line(actor, id));
        model.addAttribute(
                "page",
                new HandlingPage(
                        directive,
                        handlings.of(actor, id),
                        mayHand ? handlings.people(actor) : List.of(),
                        mayHand,
                        actor,
                        person,
                        note,
                        due,
                        answer,
                        problem));
        return "directive/handling/handling";
    }

    private String sentence(Refusal refusal) {
        return texts.of(refusal.key(), refusal.values().toArray());
    }
}
