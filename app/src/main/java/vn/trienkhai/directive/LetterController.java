package vn.trienkhai.directive;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.directive.DerivedDraft.DerivedTask;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.web.Texts;

/** The form of a letter of the own level: new from a source, changed, issued. */
@Controller
class LetterController {
    private static final int EMPTY_DUTIES = 2;

    private final Letters letters;
    private final LetterSuggestion suggestion;
    private final Directives directives;
    private final Texts texts;

    LetterController(Letters letters, LetterSuggestion suggestion, Directives directives, Texts texts) {
        this.letters = letters;
        this.suggestion = suggestion;
        this.directives = directives;
        this.texts = texts;
    }

    @GetMapping("/directives/{id}/derive")
    String derive(Actor actor, @PathVariable long id, Model model) {
        var source = new DirectiveId(id);
        var suggested = suggestion.of(actor, source);
        boolean anyMine = suggested.mine().contains(true);
        var duties = new ArrayList<LetterPage.Duty>();
        for (var task : suggested.draft().tasks()) {
            int i = duties.size();
            duties.add(LetterPage.duty(i, !anyMine || suggested.mine().get(i), task, quote(actor, source, task)));
        }
        model.addAttribute("page", newPage(actor, source, suggested.draft(), withEmpty(duties), ""));
        return "directive/letter";
    }

    @PostMapping("/directives/{id}/derived")
    String derived(
            Actor actor,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var source = new DirectiveId(id);
        try {
            return "redirect:/directives/"
                    + letters.derive(actor, source, new LetterForm(sent).draft())
                            .id();
        } catch (Refusal refusal) {
            response.setStatus(422);
            var typed = typedAnyway(sent);
            model.addAttribute(
                    "page", newPage(actor, source, typed, withEmpty(used(actor, source, typed)), sentence(refusal)));
            return "directive/letter";
        }
    }

    @GetMapping("/directives/{id}/edit")
    String edit(Actor actor, @PathVariable long id, Model model) {
        var typed = letters.typed(actor, new DirectiveId(id));
        model.addAttribute("page", editPage(actor, new DirectiveId(id), typed.draft(), typed.version(), "", ""));
        return "directive/letter";
    }

    @PostMapping("/directives/{id}/draft")
    String save(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var letter = new DirectiveId(id);
        try {
            letters.redraft(actor, letter, version, new LetterForm(sent).draft());
            return "redirect:/directives/" + id;
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            var newest = letters.typed(actor, letter);
            var saved = directives.content(actor, letter).reading().text();
            model.addAttribute(
                    "page", editPage(actor, letter, typedAnyway(sent), newest.version(), sentence(conflict), saved));
        } catch (Refusal refusal) {
            response.setStatus(422);
            model.addAttribute("page", editPage(actor, letter, typedAnyway(sent), version, sentence(refusal), ""));
        }
        return "directive/letter";
    }

    @PostMapping("/directives/{id}/issuance")
    String issue(Actor actor, @PathVariable long id) {
        letters.issue(actor, new DirectiveId(id));
        return "redirect:/directives/" + id;
    }

    /** What was typed, without the values that were the trouble. */
    private static DerivedDraft typedAnyway(MultiValueMap<String, String> sent) {
        try {
            return new LetterForm(sent).draft();
        } catch (Refusal unreadableDay) {
            sent.set("reportWhat", "");
            sent.remove("taskDeadline");
            return new LetterForm(sent).draft();
        }
    }

    private LetterPage newPage(
            Actor actor, DirectiveId source, DerivedDraft draft, List<LetterPage.Duty> duties, String problem) {
        var citation = directives.citation(actor, source);
        return new LetterPage(
                texts.of("directive.derive.title"),
                "/directives/" + source + "/derived",
                "/directives/" + source,
                citation,
                letters.upcomingNumber(actor, draft.docType()),
                0,
                new LetterPage.Letter(draft),
                duties,
                problem,
                "");
    }

    private LetterPage editPage(
            Actor actor, DirectiveId id, DerivedDraft draft, int version, String problem, String saved) {
        var source = directives.find(actor, id).implementsId().orElseThrow(() -> new NotFound("source of", id));
        return new LetterPage(
                texts.of("directive.derive.edit"),
                "/directives/" + id + "/draft",
                "/directives/" + id,
                directives.citation(actor, source),
                letters.upcomingNumber(actor, draft.docType()),
                version,
                new LetterPage.Letter(draft),
                withEmpty(used(actor, source, draft)),
                problem,
                saved);
    }

    private List<LetterPage.Duty> used(Actor actor, DirectiveId source, DerivedDraft draft) {
        var duties = new ArrayList<LetterPage.Duty>();
        for (var task : draft.tasks()) {
            duties.add(LetterPage.duty(duties.size(), true, task, quote(actor, source, task)));
        }
        return duties;
    }

    private static List<LetterPage.Duty> withEmpty(List<LetterPage.Duty> duties) {
        var all = new ArrayList<>(duties);
        for (int i = 0; i < EMPTY_DUTIES; i++) {
            all.add(new LetterPage.Duty(all.size(), true, "", "", "", "", "", ""));
        }
        return all;
    }

    private String quote(Actor actor, DirectiveId source, DerivedTask task) {
        return task.source()
                .flatMap(pointer -> directives.content(actor, source).origin(pointer))
                .map(words -> words.quote())
                .orElse("");
    }

    private String sentence(Refusal refusal) {
        return texts.of(refusal.key(), refusal.values().toArray());
    }
}
