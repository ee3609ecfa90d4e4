package vn.trienkhai.unit.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.trienkhai.job.Job;
import vn.trienkhai.job.JobState;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.unit.Branch;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Units;
import vn.trienkhai.unit.exchange.ImportReport.Question;
import vn.trienkhai.unit.exchange.ImportReport.Verb;
import vn.trienkhai.unit.intake.IntakeFiles.Upload;
import vn.trienkhai.web.Download;
import vn.trienkhai.web.Texts;

/** Importing units: the file is sent, then a page shows what would happen, asks what is open, and enters it. */
@Controller
class IntakeController {
    private static final int LINES = 50;
    private static final LocalDate SINCE = LocalDate.of(2004, 1, 1);

    private final Intakes intakes;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    IntakeController(Intakes intakes, Units units, Texts texts, Clock clock) {
        this.intakes = intakes;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/units/import")
    String form(Actor actor, Model model) {
        return form(actor, "", model);
    }

    private String form(Actor actor, String problem, Model model) {
        var within = Branch.of(actor);
        var line = within.map(branch -> units.find(actor, branch.head()).line()).orElse(Line.GOVERNMENT);
        model.addAttribute(
                "page",
                new IntakeStartPage(intakes.recent(actor), within, line, LocalDate.now(clock), SINCE, problem, texts));
        return "unit/import";
    }

    @PostMapping("/units/import")
    String send(
            Actor actor,
            @RequestParam Optional<MultipartFile> first,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> firstDay,
            @RequestParam Optional<MultipartFile> second,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> secondDay,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> since,
            @RequestParam(defaultValue = "GOVERNMENT") Line line,
            Model model,
            HttpServletResponse response) {
        var uploads = new ArrayList<Upload>();
        chosen(first).ifPresent(file -> uploads.add(upload(file, firstDay)));
        chosen(second).ifPresent(file -> uploads.add(upload(file, secondDay)));
        try {
            return "redirect:/units/import/" + intakes.begin(actor, uploads, since.orElse(SINCE), line);
        } catch (Refusal refusal) {
            response.setStatus(422);
            return form(actor, texts.of(refusal.key(), refusal.values().toArray()), model);
        }
    }

    private static Optional<MultipartFile> chosen(Optional<MultipartFile> file) {
        return file.filter(some -> !some.isEmpty()
                && some.getOriginalFilename() != null
                && !some.getOriginalFilename().isBlank());
    }

    private static Upload upload(MultipartFile file, Optional<LocalDate> day) {
        return new Upload(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file::getInputStream, day);
    }

    @GetMapping("/units/import/{id}")
    String show(
            Actor actor,
            @PathVariable long id,
            @RequestParam Optional<String> show,
            @RequestParam(defaultValue = "0") int after,
            Model model) {
        model.addAttribute("page", page(actor, id, show, after));
        return "unit/import_show";
    }

    @GetMapping("/units/import/{id}/progress")
    String progress(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", page(actor, id, Optional.empty(), 0));
        return "unit/_import_progress";
    }

    private IntakePage page(Actor actor, long id, Optional<String> show, int after) {
        var intake = intakes.find(actor, id);
        var listed = show.flatMap(IntakeController::verb).or(() -> show.isPresent() ? Optional.empty() : first(intake));
        var lines = intakes.lines(actor, id, listed, after, LINES + 1);
        var failed = intakes.job(actor, intake)
                .filter(job -> job.state() == JobState.FAILED)
                .flatMap(this::problem);
        return new IntakePage(
                intake,
                Branch.of(actor),
                listed,
                lines.subList(0, Math.min(LINES, lines.size())),
                after,
                lines.size() > LINES,
                failed,
                texts);
    }

    private Optional<String> problem(Job job) {
        return job.problem().map(key -> texts.of(key, job.problemValues().toArray()));
    }

    private static Optional<Verb> verb(String name) {
        return Arrays.stream(Verb.values())
                .filter(verb -> verb.name().equals(name))
                .findFirst();
    }

    /** What is listed first: refused rows where there are some, else the first thing that would happen. */
    private static Optional<Verb> first(Intake intake) {
        return intake.preview()
                .filter(preview -> preview.problems() == 0)
                .flatMap(preview -> Arrays.stream(Verb.values())
                        .filter(verb -> verb != Verb.SAME && preview.counts().getOrDefault(verb, 0) > 0)
                        .findFirst());
    }

    @PostMapping("/units/import/{id}/check")
    String again(Actor actor, @PathVariable long id) {
        intakes.again(actor, id);
        return "redirect:/units/import/" + id;
    }

    /** Each answer is named after its question's number and says which of the two codes holds. */
    @PostMapping("/units/import/{id}/answers")
    String answer(Actor actor, @PathVariable long id, @RequestParam Map<String, String> sent) {
        var questions =
                intakes.find(actor, id).preview().map(IntakePreview::questions).orElse(List.of());
        var codes = new HashMap<String, String>();
        for (int i = 0; i < questions.size(); i++) {
            put(codes, questions.get(i), sent.getOrDefault("answer" + i, ""));
        }
        intakes.answer(actor, id, codes);
        return "redirect:/units/import/" + id;
    }

    private static void put(Map<String, String> codes, Question question, String holds) {
        if (question.choices().contains(holds)) {
            question.choices().stream()
                    .filter(choice -> !choice.equals(holds))
                    .forEach(other -> codes.put(other, holds));
        }
    }

    @PostMapping("/units/import/{id}/application")
    String apply(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String seal) {
        intakes.apply(actor, id, seal);
        return "redirect:/units/import/" + id;
    }

    @PostMapping("/units/import/{id}/undo")
    String undo(Actor actor, @PathVariable long id) {
        intakes.undo(actor, id);
        return "redirect:/units/import/" + id;
    }

    @GetMapping("/units/import/{id}/problems.xlsx")
    void problems(Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
        intakes.find(actor, id);
        Download.begin(response, texts.of("unit.intake.problems_file"));
        intakes.writeProblems(actor, id, response.getOutputStream());
    }
}
