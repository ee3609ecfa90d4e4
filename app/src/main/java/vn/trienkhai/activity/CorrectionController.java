package vn.trienkhai.activity;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.web.Texts;

/** Correcting what was logged, in the form that it was logged with. */
@Controller
class CorrectionController {
    private static final String PATH = "/activities/{id:[0-9a-f-]{36}}/correction";

    private final Activities activities;
    private final Corrections corrections;
    private final Texts texts;
    private final Clock clock;

    CorrectionController(Activities activities, Corrections corrections, Texts texts, Clock clock) {
        this.activities = activities;
        this.corrections = corrections;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String form(Actor actor, @PathVariable String id, Model model) {
        var activity = own(actor, id);
        model.addAttribute("page", page(actor, activity, ActivityForm.of(activity), Map.of(), ""));
        return "activity/new";
    }

    @PostMapping(PATH)
    String correct(
            Actor actor,
            @PathVariable String id,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var activity = own(actor, id);
        var form = ActivityForm.of(fields, List.of()).correcting(activity);
        var indicators = activities.entered(actor);
        var problems = form.problems(indicators, LocalDate.now(clock));
        if (form.get("reason").isBlank()) {
            problems.put("reason", "activity.form.reason");
        }
        if (!problems.isEmpty()) {
            return again(actor, activity, form, problems, texts.of("activity.correction.wrong"), 422, model, response);
        }
        try {
            corrections.correct(actor, form.version(), form.activity(indicators, List.of()), form.get("reason"));
            return "redirect:/activities/" + activity.id();
        } catch (Refusal refusal) {
            var said = texts.of(refusal.key(), refusal.values().toArray());
            if (refusal instanceof Conflict) {
                var other = own(actor, id);
                return again(actor, other, form.over(other.version()), Map.of(), said, 409, model, response);
            }
            return again(actor, activity, form, Map.of(), said, 422, model, response);
        }
    }

    private Activity own(Actor actor, String id) {
        var activity = activities.find(actor, ActivityId.parse(id).orElseThrow(() -> new NotFound("activity", id)));
        if (!activity.organiser().equals(actor.unit())) {
            throw new NotFound("activity", id);
        }
        return activity;
    }

    private String again(
            Actor actor,
            Activity activity,
            ActivityForm form,
            Map<String, String> problems,
            String problem,
            int status,
            Model model,
            HttpServletResponse response) {
        response.setStatus(status);
        var sentences = ActivityFormPage.sentences(problems, texts);
        model.addAttribute("page", page(actor, activity, form, sentences, problem));
        return "activity/new";
    }

    private ActivityFormPage page(
            Actor actor, Activity activity, ActivityForm form, Map<String, String> problems, String problem) {
        return new ActivityFormPage(
                form,
                problems,
                problem,
                List.of(),
                activities.entered(actor),
                List.of(),
                LocalDate.now(clock),
                java.util.Optional.of(activity));
    }
}
