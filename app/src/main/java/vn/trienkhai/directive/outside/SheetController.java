package vn.trienkhai.directive.outside;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.TypedDay;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** Printed sheets: on their way out, and when they come back signed. Their square opens the page that enters it. */
@Controller
class SheetController {
    private final Directives directives;
    private final OutsideDeliveries outside;
    private final MailSettings settings;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    SheetController(
            Directives directives,
            OutsideDeliveries outside,
            MailSettings settings,
            Units units,
            Texts texts,
            Clock clock) {
        this.directives = directives;
        this.outside = outside;
        this.settings = settings;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/directives/outside/{delivery}/sheet")
    String print(Actor actor, @PathVariable long delivery, Model model) {
        var sent = outside.find(actor, delivery);
        var sender = units.find(actor, actor.unit());
        var address = settings.link()
                .orElseGet(() ->
                        ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
        model.addAttribute(
                "sheet",
                new PrintedSheet(
                        sent,
                        directives.find(actor, sent.directive()),
                        sender.name(),
                        sender.phone(),
                        Vietnamese.date(sent.createdAt().atZone(clock.getZone())),
                        QrSquare.of(address + "/sheets/" + sent.code())));
        return "directive/outside/sheet";
    }

    /** Where a code is typed, and typed again where it was none of ours. */
    @GetMapping("/sheets")
    String find(Actor actor, @RequestParam(defaultValue = "") String code, Model model) {
        var problem = "";
        if (!code.isBlank()) {
            try {
                return "redirect:/sheets/" + outside.ofSheet(actor, code).code();
            } catch (Refusal refusal) {
                problem = texts.of(refusal.key(), refusal.values().toArray());
            }
        }
        model.addAttribute("code", code);
        model.addAttribute("problem", problem);
        return "directive/outside/code";
    }

    @GetMapping("/sheets/{code}")
    String show(Actor actor, @PathVariable String code, Model model, RedirectAttributes address) {
        try {
            var sent = outside.ofSheet(actor, code);
            return page(actor, sent, "", LocalDate.now(clock).toString(), "", model);
        } catch (Refusal unknown) {
            address.addAttribute("code", code);
            return "redirect:/sheets";
        }
    }

    @PostMapping("/sheets/{code}")
    String enter(
            Actor actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String on,
            Model model) {
        try {
            var sent = outside.recordSheet(actor, code, who, day(on));
            return "redirect:/directives/" + sent.directive() + "/outside";
        } catch (Refusal refusal) {
            var problem = texts.of(refusal.key(), refusal.values().toArray());
            return page(actor, outside.ofSheet(actor, code), who, on, problem, model);
        }
    }

    private static LocalDate day(String typed) {
        return TypedDay.required(typed, () -> new Refusal("directive.sheet_code.day"));
    }

    private String page(Actor actor, OutsideDelivery sent, String who, String on, String problem, Model model) {
        model.addAttribute("page", new SheetPage(sent, directives.find(actor, sent.directive()), who, on, problem));
        return "directive/outside/enter";
    }
}
