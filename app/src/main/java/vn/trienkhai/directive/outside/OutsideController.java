package vn.trienkhai.directive.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/** Sending to offices that do not use the system. */
@Controller
class OutsideController {
    private final Directives directives;
    private final OutsideDeliveries outside;
    private final Texts texts;

    OutsideController(Directives directives, OutsideDeliveries outside, Texts texts) {
        this.directives = directives;
        this.outside = outside;
        this.texts = texts;
    }

    @GetMapping("/directives/{id}/outside")
    String show(Actor actor, @PathVariable long id, Model model) {
        return page(actor, new DirectiveId(id), OutsidePage.Typed.NOTHING, "", model);
    }

    @PostMapping("/directives/{id}/outside")
    String send(
            Actor actor,
            @PathVariable long id,
            @RequestParam(name = "contact", required = false) Set<Long> ticked,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            Model model) {
        var directive = new DirectiveId(id);
        try {
            var contacts = ticked == null
                    ? List.<Contact>of()
                    : outside.contacts(actor).stream()
                            .filter(contact -> ticked.contains(contact.id()))
                            .toList();
            var offices = new ArrayList<OutsideDeliveries.Office>();
            contacts.forEach(contact -> offices.add(new OutsideDeliveries.Office(contact.name(), mailed(contact))));
            if (!name.isBlank() || !email.isBlank() || contacts.isEmpty()) {
                offices.add(new OutsideDeliveries.Office(name, email));
            }
            outside.send(actor, directive, offices, address());
            return "redirect:/directives/" + id + "/outside";
        } catch (Refusal refusal) {
            return page(
                    actor,
                    directive,
                    OutsidePage.Typed.office(name, email, ticked == null ? Set.of() : ticked),
                    sentence(refusal),
                    model);
        }
    }

    /** A contact's address; where no mail is sent, it gets a sheet all the same. */
    private String mailed(Contact contact) {
        return outside.sendsMail() ? contact.email().orElse("") : "";
    }

    /** A sheet that has come back, by the code typed from it. */
    @PostMapping("/directives/{id}/outside/sheet")
    String sheet(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String code, Model model) {
        try {
            return "redirect:/sheets/"
                    + outside.ofSheet(actor, new DirectiveId(id), code).code();
        } catch (Refusal refusal) {
            return page(actor, new DirectiveId(id), OutsidePage.Typed.code(code), sentence(refusal), model);
        }
    }

    @PostMapping("/directives/outside/{delivery}/mail")
    String sendAgain(
            Actor actor, @PathVariable long delivery, @RequestParam(defaultValue = "") String email, Model model) {
        var sent = outside.find(actor, delivery);
        try {
            outside.sendAgain(actor, delivery, email, address());
            return "redirect:/directives/" + sent.directive() + "/outside";
        } catch (Refusal refusal) {
            return page(actor, sent.directive(), OutsidePage.Typed.again(delivery, email), sentence(refusal), model);
        }
    }

    @PostMapping("/directives/outside/{delivery}/paper")
    String onPaper(Actor actor, @PathVariable long delivery, Model model) {
        var sent = outside.find(actor, delivery);
        try {
            outside.onPaper(actor, delivery);
            return "redirect:/directives/outside/" + delivery + "/sheet";
        } catch (Refusal refusal) {
            return page(actor, sent.directive(), OutsidePage.Typed.NOTHING, sentence(refusal), model);
        }
    }

    @PostMapping("/directives/outside/{delivery}/recall")
    String recall(
            Actor actor, @PathVariable long delivery, @RequestParam(defaultValue = "") String reason, Model model) {
        var sent = outside.find(actor, delivery);
        try {
            outside.recall(actor, delivery, reason);
            return "redirect:/directives/" + sent.directive() + "/outside";
        } catch (Refusal refusal) {
            return page(actor, sent.directive(), OutsidePage.Typed.reason(delivery, reason), sentence(refusal), model);
        }
    }

    @PostMapping("/directives/{id}/outside/contacts/{contact}/removal")
    String forget(Actor actor, @PathVariable long id, @PathVariable long contact) {
        outside.forgetContact(actor, contact);
        return "redirect:/directives/" + id + "/outside";
    }

    private static String address() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    private String page(Actor actor, DirectiveId id, OutsidePage.Typed typed, String problem, Model model) {
        var deliveries = outside.of(actor, id);
        var has = deliveries.stream()
                .filter(delivery -> delivery.withdrawnReason().isEmpty())
                .map(delivery -> Vietnamese.fold(delivery.name()))
                .collect(Collectors.toSet());
        model.addAttribute(
                "page",
                new OutsidePage(
                        directives.find(actor, id),
                        deliveries,
                        outside.contacts(actor).stream()
                                .filter(contact -> !has.contains(Vietnamese.fold(contact.name())))
                                .toList(),
                        outside.sendsMail(),
                        actor.isAny(Role.CLERK, Role.APPROVER),
                        typed,
                        problem));
        return "directive/outside/outside";
    }

    private String sentence(Refusal refusal) {
        return texts.of(refusal.key(), refusal.values().toArray());
    }
}
