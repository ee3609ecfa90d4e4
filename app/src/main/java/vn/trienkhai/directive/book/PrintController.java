package vn.trienkhai.directive.book;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.directive.Book;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.web.Texts;

/** The register as it is printed and bound. */
@Controller
class PrintController {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final PrintedRegisters printed;
    private final Texts texts;
    private final Clock clock;

    PrintController(PrintedRegisters printed, Texts texts, Clock clock) {
        this.printed = printed;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/directives/print")
    String sheet(
            Actor actor,
            @RequestParam(defaultValue = "incoming") String book,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String last,
            Model model,
            HttpServletResponse response) {
        var span = span(book, from, until, year, first, last);
        model.addAttribute("span", span);
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

    @GetMapping("/directives/print/{format:docx|pdf}")
    ResponseEntity<byte[]> file(
            Actor actor,
            @PathVariable String format,
            @RequestParam(defaultValue = "incoming") String book,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String last)
            throws IOException {
        var span = span(book, from, until, year, first, last);
        var out = new ByteArrayOutputStream();
        printed.write(actor, span, format, out);
        var name = texts.of(
                span.book() == Book.OUTGOING ? "directive.register.file.out" : "directive.register.file.in",
                LocalDate.now(clock));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.equals("pdf") ? "application/pdf" : DOCX))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + format, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(out.toByteArray());
    }

    /** Without any choice: this month so far. */
    private RegisterSpan span(String book, String from, String until, String year, String first, String last) {
        var today = LocalDate.now(clock);
        boolean numbers = number(first).isPresent() || number(last).isPresent();
        return new RegisterSpan(
                book.equals(Book.OUTGOING.stored()) ? Book.OUTGOING : Book.INCOMING,
                numbers ? Optional.empty() : Optional.of(day(from).orElse(today.withDayOfMonth(1))),
                numbers ? Optional.empty() : Optional.of(day(until).orElse(today)),
                number(year).orElse(today.getYear()),
                number(first),
                number(last));
    }

    private static OptionalInt number(String typed) {
        return typed.strip().matches("\\d{1,7}")
                ? OptionalInt.of(Integer.parseInt(typed.strip()))
                : OptionalInt.empty();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
