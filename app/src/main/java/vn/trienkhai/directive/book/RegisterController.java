package vn.trienkhai.directive.book;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.trienkhai.directive.Book;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.Intakes;
import vn.trienkhai.directive.Recognised;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Download;
import vn.trienkhai.web.Texts;

/** The pages of the registers, and the way in for files. */
@Controller
class RegisterController {
    private static final int LINES = 30;
    private static final int HELD = 10;
    private static final Duration SHORT = Duration.ofSeconds(20);

    private final Directives directives;
    private final Registers registers;
    private final Numbers numbers;
    private final Intakes intakes;
    private final RegisterWorkbook workbook;
    private final Units units;
    private final Texts texts;
    private final Uploads uploads;
    private final Clock clock;

    RegisterController(
            Directives directives,
            Registers registers,
            Numbers numbers,
            Intakes intakes,
            RegisterWorkbook workbook,
            Units units,
            Texts texts,
            Uploads uploads,
            Clock clock) {
        this.directives = directives;
        this.registers = registers;
        this.numbers = numbers;
        this.intakes = intakes;
        this.workbook = workbook;
        this.units = units;
        this.texts = texts;
        this.uploads = uploads;
        this.clock = clock;
    }

    @GetMapping("/directives")
    String register(Actor actor, @ModelAttribute("form") RegisterForm form, Model model) {
        var problem = form.wrongDays().stream()
                .findFirst()
                .map(typed -> texts.of("directive.value.date", typed))
                .orElse("");
        model.addAttribute("page", page(actor, form, problem));
        return "directive/book/register";
    }

    private RegisterPage page(Actor actor, RegisterForm form, String problem) {
        var query = form.query(LINES + 1);
        var lines = registers.find(actor, query);
        var shown = lines.subList(0, Math.min(LINES, lines.size()));
        return new RegisterPage(
                form,
                query,
                shown,
                lines.size() > LINES,
                byId(
                        actor,
                        shown.stream()
                                .map(found -> found.line().deliveredBy())
                                .distinct()
                                .toList()),
                registers.years(actor, query.book()),
                directives.countWaiting(actor),
                query.book() == Book.OUTGOING ? numbers.countUnexplained(actor) : 0,
                intakes.waiting(actor, HELD),
                problem);
    }

    private Map<UnitId, Unit> byId(Actor actor, Collection<UnitId> ids) {
        return units.find(actor, ids).stream().collect(Collectors.toMap(Unit::id, unit -> unit));
    }

    @GetMapping("/directives/export.xlsx")
    void export(Actor actor, @ModelAttribute("form") RegisterForm form, HttpServletResponse response)
            throws IOException {
        var query = form.query(RegisterWorkbook.MOST_LINES);
        var name = texts.of(
                query.book() == Book.OUTGOING ? "directive.register.file.out" : "directive.register.file.in",
                LocalDate.now(clock));
        Download.begin(response, name + ".xlsx");
        try (var out = new BufferedOutputStream(response.getOutputStream())) {
            workbook.write(query.book(), registers.lines(actor, query), out);
        }
    }

    @PostMapping("/directives")
    String upload(
            Actor actor,
            @RequestParam Optional<MultipartFile> file,
            @RequestParam(defaultValue = "") String upload,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            var chosen = file.filter(some -> some.getOriginalFilename() != null
                            && !some.getOriginalFilename().isBlank())
                    .orElseThrow(() -> new Refusal("directive.register.nothing"));
            var name = Optional.ofNullable(chosen.getOriginalFilename()).orElse("");
            try (var content = chosen.getInputStream()) {
                var directive =
                        uploads.watched(actor, upload, progress -> directives.register(actor, name, content, progress));
                return "redirect:/directives/" + directive.id() + "/reading";
            }
        } catch (Recognised recognised) {
            return "redirect:/directives/intakes/" + recognised.intake();
        } catch (Refusal refusal) {
            response.setStatus(422);
            var problem = texts.of(refusal.key(), refusal.values().toArray());
            model.addAttribute("page", page(actor, RegisterForm.of(Book.INCOMING), problem));
            return "directive/book/register";
        }
    }

    /** A sentence on the pages read so far; nothing while there is nothing to say. */
    @GetMapping(path = "/directives/uploads/{upload}", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> progress(Actor actor, @PathVariable String upload) {
        return uploads.find(actor, upload)
                .map(pages -> ResponseEntity.ok().body(sentence(pages)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private String sentence(Uploads.Pages pages) {
        return pages.left().compareTo(SHORT) < 0
                ? texts.of("directive.register.pages_read", pages.done(), pages.of())
                : texts.of(
                        "directive.register.pages_left",
                        pages.done(),
                        pages.of(),
                        pages.left().plusSeconds(59).toMinutes());
    }
}
