package vn.trienkhai.job;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.web.Texts;

/** How far a job is: a page that can be left and found again, and the part of it that renews itself. */
@Controller
class JobController {
    private final Jobs jobs;
    private final ObjectProvider<JobHandler> handlers;
    private final Texts texts;

    JobController(Jobs jobs, ObjectProvider<JobHandler> handlers, Texts texts) {
        this.jobs = jobs;
        this.handlers = handlers;
        this.texts = texts;
    }

    @GetMapping("/jobs/{id}")
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", page(actor, id));
        return "job/show";
    }

    @GetMapping("/jobs/{id}/progress")
    String progress(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", page(actor, id));
        return "job/_progress";
    }

    private JobPage page(Actor actor, long id) {
        var job = jobs.find(actor, new JobId(id));
        var title = handlers.stream()
                .filter(handler -> handler.kind().equals(job.kind()))
                .findFirst()
                .map(handler -> texts.of(handler.title(), job.subject()))
                .orElse(job.subject());
        return new JobPage(job, title, texts);
    }
}
