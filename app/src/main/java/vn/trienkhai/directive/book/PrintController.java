package vn.trienkhai.directive.book;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.trienkhai.directive.Book;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.web.Download;
import vn.trienkhai.web.Texts;

/** The register as it is printed and bound. */
@Controller
class PrintController {

    private final PrintedRegisters printed;
    private final Terms terms;
    private final DocTypes types;
    private final Texts texts;
    private final Clock clock;

    PrintController(PrintedRegisters printed, Terms terms, DocTypes types, Texts texts, Clock clock) {
        this.printed = printed;
        this.terms = terms;
        this.types = types;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/directives/print")
    String sheet(Actor actor, PrintForm form, Model model, HttpServletResponse response) {
        var span = form.span(LocalDate.now(clock));
        model.addAttribute("span", span);
        model.addAttribute("choices", choices(actor, span));
        try {
            model.addAttribute("printed", Optional.of(printed.sheet(actor, span)));
            model.addAttribute("problem", "");
        } catch (Refusal refusal) {
            response.setStatus(422);
            model.addAttribute("printed", Optional.empty());
            model.addAttribute(
                    "problem", texts.of(refusal.key(), refusal.values().toArray()));
        }
        return "directive/book/print";
    }

    private PrintChoices choices(Actor actor, RegisterSpan span) {
        return span.book() == Book.OUTGOING
                ? new PrintChoices(types.numbered(actor), terms.known(actor))
                : PrintChoices.NONE;
    }

    @GetMapping("/directives/print/{format:docx|pdf}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable String format, PrintForm form) throws IOException {
        var span = form.span(LocalDate.now(clock));
        var out = new ByteArrayOutputStream();
        printed.write(actor, span, format, out);
        var name = texts.of(
                span.book() == Book.OUTGOING ? "directive.register.file.out" : "directive.register.file.in",
                LocalDate.now(clock));
        return Download.of(name + "." + format, out.toByteArray());
    }
}
