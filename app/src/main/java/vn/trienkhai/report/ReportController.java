package vn.trienkhai.report;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.file.FileAnswer;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.web.Texts;

/** The page of one report, and what can be done with it. */
@Controller
class ReportController {
    private final Reports reports;
    private final ReportReviews reviews;
    private final ReportDocuments documents;
    private final ReportPages pages;
    private final FigurePages figures;
    private final FileAnswer files;
    private final Texts texts;

    ReportController(
            Reports reports,
            ReportReviews reviews,
            ReportDocuments documents,
            ReportPages pages,
            FigurePages figures,
            FileAnswer files,
            Texts texts) {
        this.reports = reports;
        this.reviews = reviews;
        this.documents = documents;
        this.pages = pages;
        this.figures = figures;
        this.files = files;
        this.texts = texts;
    }

    @GetMapping("/reports/{id:\\d+}")
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", pages.page(actor, new ReportId(id)));
        return "report/show";
    }

    @PostMapping("/reports")
    String draft(Actor actor, @RequestParam long request) {
        return to(reports.draft(actor, new RequestId(request)));
    }

    @PostMapping("/reports/{id:\\d+}")
    String save(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        return kept(
                actor,
                id,
                parameters,
                model,
                response,
                (form, edit) -> reports.save(actor, new ReportId(id), form.version(), edit));
    }

    @PostMapping("/reports/{id:\\d+}/submission")
    String submit(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        return kept(
                actor,
                id,
                parameters,
                model,
                response,
                (form, edit) -> reports.submit(actor, new ReportId(id), form.version(), edit));
    }

    private interface Keeping {
        void keep(ReportForm form, ReportEdit edit);
    }

    /** What cannot be kept is shown again as it was typed, with a word at its field. */
    private String kept(
            Actor actor,
            long id,
            Map<String, String> parameters,
            Model model,
            HttpServletResponse response,
            Keeping keeping) {
        var form = ReportForm.of(parameters);
        var indicators = pages.indicators(actor, new ReportId(id));
        if (!form.problems(indicators).isEmpty()) {
            return again(actor, id, form, "report.form.wrong", 422, model, response);
        }
        try {
            keeping.keep(form, form.edit(indicators));
            return to(new ReportId(id));
        } catch (Conflict conflict) {
            return again(actor, id, form, conflict.key(), 409, model, response);
        }
    }

    private String again(
            Actor actor,
            long id,
            ReportForm form,
            String problem,
            int status,
            Model model,
            HttpServletResponse response) {
        response.setStatus(status);
        model.addAttribute("page", pages.page(actor, new ReportId(id), Optional.of(form), texts.of(problem)));
        return "report/show";
    }

    @PostMapping("/reports/{id:\\d+}/return")
    String sendBack(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(defaultValue = "") String about) {
        reviews.sendBack(actor, new ReportId(id), version, comment, about);
        return to(new ReportId(id));
    }

    @PostMapping("/reports/{id:\\d+}/acceptance")
    String accept(Actor actor, @PathVariable long id, @RequestParam int version) {
        reviews.accept(actor, new ReportId(id), version);
        return to(new ReportId(id));
    }

    /** What was typed is kept first, so that taking in again loses none of it. */
    @PostMapping("/reports/{id:\\d+}/refresh")
    String refresh(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        return kept(actor, id, parameters, model, response, (form, edit) -> {
            reports.save(actor, new ReportId(id), form.version(), edit);
            reports.refresh(actor, new ReportId(id));
        });
    }

    @PostMapping("/reports/{id:\\d+}/replacement")
    String replace(Actor actor, @PathVariable long id) {
        return to(reports.replace(actor, new ReportId(id)));
    }

    @PostMapping("/reports/{id:\\d+}/passages")
    String takeOver(Actor actor, @PathVariable long id, @RequestParam long source, @RequestParam int ordinal) {
        reports.takeOver(actor, new ReportId(id), new ReportId(source), ordinal);
        return to(new ReportId(id));
    }

    @PostMapping("/reports/{id:\\d+}/passages/{ordinal}/removal")
    String leaveOut(
            Actor actor,
            @PathVariable long id,
            @PathVariable int ordinal,
            @RequestParam Map<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        return kept(actor, id, parameters, model, response, (form, edit) -> {
            reports.save(actor, new ReportId(id), form.version(), edit);
            reports.leaveOut(actor, new ReportId(id), ordinal);
        });
    }

    @PostMapping("/reports/{id:\\d+}/document")
    String write(Actor actor, @PathVariable long id) {
        return "redirect:/jobs/" + documents.write(actor, new ReportId(id));
    }

    @GetMapping("/reports/{id:\\d+}/document.{format:docx|pdf}")
    ResponseEntity<Resource> document(Actor actor, @PathVariable long id, @PathVariable String format) {
        var wanted = format.equals("pdf") ? ReportDocuments.Format.PDF : ReportDocuments.Format.DOCX;
        var file = documents.find(actor, new ReportId(id), wanted).orElseThrow(() -> new NotFound("document", id));
        return files.of(actor, file);
    }

    @GetMapping("/reports/{id:\\d+}/figures/{code}")
    String figure(
            Actor actor,
            @PathVariable long id,
            @PathVariable String code,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        model.addAttribute("page", figures.page(actor, new ReportId(id), code));
        return part ? "report/_figure" : "report/figure";
    }

    private static String to(ReportId id) {
        return "redirect:/reports/" + id;
    }
}
