package vn.trienkhai.directive.book;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
import vn.trienkhai.web.Texts;

/** The page of the unit's numbers: keep, give back, say why one is left out. */
@Controller
class NumbersController {
    private static final List<String> COMMON =
            List.of("CV", "KH", "TB", "BC", "QĐ", "HD", "TTr", "CT", "NQ", "CTr", "GM");

    private final Numbers numbers;
    private final Texts texts;
    private final Clock clock;

    NumbersController(Numbers numbers, Texts texts, Clock clock) {
        this.numbers = numbers;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/directives/numbers")
    String show(Actor actor, @RequestParam(defaultValue = "") String type, Model model) {
        return page(actor, type, "", "", model);
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
            return back(type);
        } catch (Refusal refusal) {
            return again(actor, type, purpose, refusal, model, response);
        }
    }

    @PostMapping("/directives/numbers/{id}/release")
    String release(
            Actor actor,
            @PathVariable long id,
            @RequestParam String type,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        try {
            numbers.release(actor, id, reason);
            return back(type);
        } catch (Refusal refusal) {
            return again(actor, type, "", refusal, model, response);
        }
    }

    @PostMapping("/directives/numbers/gaps/{number}")
    String explain(
            Actor actor,
            @PathVariable int number,
            @RequestParam String type,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        try {
            numbers.explain(actor, known(type), number, reason);
            return back(type);
        } catch (Refusal refusal) {
            return again(actor, type, "", refusal, model, response);
        }
    }

    private static String back(String type) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/directives/numbers")
                        .queryParam("type", type)
                        .encode()
                        .toUriString();
    }

    private String again(
            Actor actor, String type, String typed, Refusal refusal, Model model, HttpServletResponse response) {
        response.setStatus(422);
        return page(actor, type, typed, texts.of(refusal.key(), refusal.values().toArray()), model);
    }

    private String page(Actor actor, String asked, String typed, String problem, Model model) {
        var types = Stream.concat(numbers.types(actor).stream(), COMMON.stream())
                .filter(type -> texts.has("directive.type." + type))
                .distinct()
                .toList();
        var type = types.contains(asked) ? asked : types.getFirst();
        model.addAttribute(
                "page",
                new NumbersPage(
                        types,
                        type,
                        numbers.series(actor, type, LocalDate.now(clock)),
                        numbers.upcoming(actor, type),
                        numbers.reserved(actor, type),
                        numbers.gaps(actor, type),
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
