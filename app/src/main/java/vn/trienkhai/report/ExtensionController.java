package vn.trienkhai.report;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.TypedDay;
import vn.trienkhai.shared.UnitId;

/** Asking for more time and answering, from the page of a request. */
@Controller
class ExtensionController {
    private final Extensions extensions;

    ExtensionController(Extensions extensions) {
        this.extensions = extensions;
    }

    @PostMapping("/reports/requests/{id:\\d+}/extension")
    String ask(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason) {
        extensions.ask(actor, new RequestId(id), day(until), reason);
        return "redirect:/reports/requests/" + id;
    }

    @PostMapping("/reports/requests/{id:\\d+}/units/{unit:\\d+}/extension")
    String grant(
            Actor actor, @PathVariable long id, @PathVariable int unit, @RequestParam(defaultValue = "") String until) {
        extensions.grant(actor, new RequestId(id), new UnitId(unit), day(until));
        return "redirect:/reports/requests/" + id;
    }

    @PostMapping("/reports/requests/{id:\\d+}/units/{unit:\\d+}/refusal")
    String refuse(
            Actor actor, @PathVariable long id, @PathVariable int unit, @RequestParam(defaultValue = "") String why) {
        extensions.refuse(actor, new RequestId(id), new UnitId(unit), why);
        return "redirect:/reports/requests/" + id;
    }

    private static LocalDate day(String text) {
        return TypedDay.required(text, () -> new Refusal("report.extension.refused.day"));
    }
}
