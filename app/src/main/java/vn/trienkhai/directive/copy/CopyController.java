package vn.trienkhai.directive.copy;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.body.IssuingBody;
import vn.trienkhai.directive.draft.SigningBodies;
import vn.trienkhai.layout.Copy;
import vn.trienkhai.layout.Family;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Line;
import vn.trienkhai.web.Download;
import vn.trienkhai.web.Texts;

/** A copy of a directive: what stands on its form, and the file. */
@Controller
class CopyController {
    private final Copies copies;
    private final CopyRegister register;
    private final Directives directives;
    private final SigningBodies signing;
    private final Texts texts;

    CopyController(Copies copies, CopyRegister register, Directives directives, SigningBodies signing, Texts texts) {
        this.copies = copies;
        this.register = register;
        this.directives = directives;
        this.signing = signing;
        this.texts = texts;
    }

    @GetMapping("/directives/{id}/copy")
    String ask(Actor actor, @PathVariable long id, Model model) {
        var day = copies.today();
        var issuer = copies.issuer(actor, day);
        var signature = signing.proposed(actor, "", "");
        var form = new CopyForm(
                Copy.Kind.FULL.name(),
                register.upcoming(actor, day),
                symbol(issuer),
                issuer.place(),
                Vietnamese.date(day),
                String.join("\n", signature.authority()),
                signature.title(),
                "",
                texts.of("directive.copy.filed." + (issuer.family().isParty() ? "party" : "other")));
        model.addAttribute("page", page(actor, new DirectiveId(id), form, ""));
        return "directive/copy/copy";
    }

    /** "SY-UBND"; the Party's copies bear "BS/ĐU", whatever kind they are. */
    private static String symbol(IssuingBody issuer) {
        return issuer.unit().line() == Line.PARTY
                ? IssuingBody.symbol(issuer.unit(), "BS")
                : IssuingBody.symbol(issuer.unit(), Copy.Kind.FULL.abbreviation());
    }

    private CopyPage page(Actor actor, DirectiveId id, CopyForm form, String problem) {
        var issuer = copies.issuer(actor, copies.today());
        var original = copies.original(actor, id);
        var kind = form.chosen();
        return new CopyPage(
                directives.find(actor, id),
                original.name(),
                issuer.family() == Family.PARTY_2026,
                kind,
                CopyForm.text(form.number()),
                CopyForm.text(form.symbol()),
                CopyForm.text(form.place()),
                CopyForm.text(form.day()),
                CopyForm.text(form.authority()),
                CopyForm.text(form.title()),
                CopyForm.text(form.signer()),
                CopyForm.text(form.recipients()),
                problem);
    }

    @PostMapping("/directives/{id}/copy")
    @Nullable
    ModelAndView make(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "pdf") String format,
            CopyForm form,
            HttpServletResponse response)
            throws IOException {
        var directive = new DirectiveId(id);
        var wanted = format.equals("docx") ? format : "pdf";
        byte[] file;
        try {
            var copy = form.copy(copies.issuer(actor, form.on()));
            file = copies.written(actor, directive, copy, wanted);
        } catch (Refusal refusal) {
            response.setStatus(422);
            var why = texts.of(refusal.key(), refusal.values().toArray());
            return new ModelAndView("directive/copy/copy", Map.of("page", page(actor, directive, form, why)));
        }
        var name = texts.of(
                                "directive.copy.name",
                                directives.find(actor, directive).reference())
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .toLowerCase(Locale.ROOT)
                + "." + wanted;
        Download.begin(response, name);
        response.getOutputStream().write(file);
        return null;
    }
}
