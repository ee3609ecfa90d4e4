package vn.trienkhai.directive.book;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.TypedDay;
import vn.trienkhai.web.Texts;

/** The page of the unit's numbers: keep, give back, say why one is left out. */
@Controller
class NumbersController {
    private final Numbers numbers;
    private final Terms terms;
    private final Congresses congresses;
    private final DocTypes docTypes;
    private final Texts texts;
    private final Clock clock;

    NumbersController(
            Numbers numbers, Terms terms, Congresses congresses, DocTypes docTypes, Texts texts, Clock clock) {
        this.numbers = numbers;
        this.terms = terms;
        this.congresses = congresses;
        this.docTypes = docTypes;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/directives/numbers")
    String show(
            Actor actor,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String day,
            Model model) {
        return page(actor, type, day, RefusedWords.NONE, TermForm.EMPTY, CongressForm.EMPTY, "", model);
    }

    @PostMapping("/directives/numbers")
    String keep(
            Actor actor,
            @RequestParam String type,
            @RequestParam(defaultValue = "0") String count,
            @RequestParam(defaultValue = "") String purpose,
            Model model,
            HttpServletResponse response) {
        try {
            var unused = numbers.reserve(
                    actor, known(type), count.matches("\\d{1,4}") ? Integer.parseInt(count) : 0, purpose);
            return back(type, "");
        } catch (Refusal refusal) {
            return again(actor, type, "", RefusedWords.kept(count, purpose), refusal, model, response);
        }
    }

    @PostMapping("/directives/numbers/{id}/release")
    String release(
            Actor actor,
            @PathVariable long id,
            @RequestParam String type,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        try {
            numbers.release(actor, id, reason);
            return back(type, day);
        } catch (Refusal refusal) {
            return again(actor, type, day, RefusedWords.reason("release", id, reason), refusal, model, response);
        }
    }

    @PostMapping("/directives/numbers/gaps/{number}")
    String explain(
            Actor actor,
            @PathVariable int number,
            @RequestParam String type,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        try {
            numbers.explain(actor, known(type), on(day), number, reason);
            return back(type, day);
        } catch (Refusal refusal) {
            return again(actor, type, day, RefusedWords.reason("gap", number, reason), refusal, model, response);
        }
    }

    @PostMapping("/directives/numbers/terms")
    String enter(Actor actor, TermForm form, Model model, HttpServletResponse response) {
        try {
            terms.enter(actor, form.firstDay(), form.first(), form.last());
            return back(form.type().orElse(""), "");
        } catch (Refusal refusal) {
            response.setStatus(422);
            return page(
                    actor,
                    form.type().orElse(""),
                    "",
                    RefusedWords.NONE,
                    form,
                    CongressForm.EMPTY,
                    said(refusal),
                    model);
        }
    }

    @PostMapping("/directives/numbers/congresses")
    String enter(Actor actor, CongressForm form, Model model, HttpServletResponse response) {
        try {
            congresses.enter(actor, form.typedName(), form.firstDay());
            return back(Congress.SYMBOL, "");
        } catch (Refusal refusal) {
            response.setStatus(422);
            return page(actor, Congress.SYMBOL, "", RefusedWords.NONE, TermForm.EMPTY, form, said(refusal), model);
        }
    }

    @PostMapping("/directives/numbers/congresses/{id}/withdrawal")
    String withdrawCongress(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        try {
            congresses.withdraw(actor, id, reason);
            return back(Congress.SYMBOL, "");
        } catch (Refusal refusal) {
            return again(
                    actor, Congress.SYMBOL, "", RefusedWords.reason("congress", id, reason), refusal, model, response);
        }
    }

    @PostMapping("/directives/numbers/terms/{id}/withdrawal")
    String withdraw(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        try {
            terms.withdraw(actor, id, reason);
            return back(type, "");
        } catch (Refusal refusal) {
            return again(actor, type, "", RefusedWords.reason("term", id, reason), refusal, model, response);
        }
    }

    private static String back(String type, String day) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/directives/numbers")
                        .queryParam("type", type)
                        .queryParamIfPresent("day", TypedDay.read(day))
                        .encode()
                        .toUriString();
    }

    private String again(
            Actor actor,
            String type,
            String day,
            RefusedWords typed,
            Refusal refusal,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        return page(actor, type, day, typed, TermForm.EMPTY, CongressForm.EMPTY, said(refusal), model);
    }

    private String said(Refusal refusal) {
        return texts.of(refusal.key(), refusal.values().toArray());
    }

    /** A day that is asked for says which series is shown; nothing stands in one that is to come. */
    private LocalDate on(String day) {
        var today = LocalDate.now(clock);
        return TypedDay.read(day).filter(past -> past.isBefore(today)).orElse(today);
    }

    private String page(
            Actor actor,
            String asked,
            String day,
            RefusedWords typed,
            TermForm term,
            CongressForm congress,
            String problem,
            Model model) {
        var types = docTypes.numbered(actor);
        var today = LocalDate.now(clock);
        var shown = on(day);
        var type = types.contains(asked) ? asked : types.getFirst();
        model.addAttribute(
                "page",
                new NumbersPage(
                        types,
                        type,
                        numbers.series(actor, type, shown),
                        numbers.series(actor, type, today),
                        TermsPage.of(terms.known(actor), terms.above(actor), today, term),
                        new CongressesPage(congresses.known(actor), congress),
                        numbers.upcoming(actor, type),
                        numbers.reserved(actor, type, shown),
                        numbers.gaps(actor, type, shown),
                        actor.isAny(Role.CLERK, Role.APPROVER),
                        typed,
                        problem));
        return "directive/book/numbers";
    }

    private String known(String type) {
        if (!texts.has("directive.type." + type)) {
            throw new Refusal("directive.value.choice", type);
        }
        return type;
    }
}
