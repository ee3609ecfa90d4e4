package vn.trienkhai.directive.copy;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.TypedDay;
import vn.trienkhai.web.Download;
import vn.trienkhai.web.Texts;

/** The register of copies: its lines on a page, and printed. */
@Controller
class CopyRegisterController {

    private final CopyRegister register;
    private final PrintedCopies printed;
    private final Copies copies;
    private final Texts texts;

    CopyRegisterController(CopyRegister register, PrintedCopies printed, Copies copies, Texts texts) {
        this.register = register;
        this.printed = printed;
        this.copies = copies;
        this.texts = texts;
    }

    @GetMapping("/directives/copies")
    String show(Actor actor, @RequestParam(defaultValue = "") String day, Model model) {
        return page(actor, on(day), CopyRegisterPage.Refused.NOTHING, model);
    }

    /** A day says which year or term is shown; there are none in one that is to come. */
    private LocalDate on(String day) {
        var today = copies.today();
        return TypedDay.read(day).filter(past -> past.isBefore(today)).orElse(today);
    }

    private String page(Actor actor, LocalDate day, CopyRegisterPage.Refused refused, Model model) {
        var today = copies.today();
        model.addAttribute(
                "page",
                new CopyRegisterPage(
                        register.series(actor, day),
                        register.series(actor, today),
                        register.copies(actor, day),
                        actor.isAny(Role.CLERK, Role.APPROVER),
                        refused));
        return "directive/copy/register";
    }

    @PostMapping("/directives/copies/{id}/withdrawal")
    String withdraw(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        try {
            register.withdraw(actor, id, reason);
            return "redirect:/directives/copies?day=" + on(day);
        } catch (Refusal refusal) {
            response.setStatus(422);
            var why = texts.of(refusal.key(), refusal.values().toArray());
            return page(actor, on(day), new CopyRegisterPage.Refused(id, reason, why), model);
        }
    }

    @GetMapping("/directives/copies/print/{format:docx|pdf}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable String format, @RequestParam(defaultValue = "") String day)
            throws IOException {
        var out = new ByteArrayOutputStream();
        printed.write(actor, on(day), format, out);
        return Download.of(texts.of("directive.copies.file", copies.today()) + "." + format, out.toByteArray());
    }
}
