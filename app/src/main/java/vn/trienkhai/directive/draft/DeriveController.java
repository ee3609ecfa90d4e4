package vn.trienkhai.directive.draft;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.OwnDirectives;
import vn.trienkhai.directive.body.IssuingBody;
import vn.trienkhai.directive.draft.DerivedDraft.DerivedTask;
import vn.trienkhai.file.FileAnswer;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** How a document of the unit begins: from a directive above, from a blank, from an earlier one. */
@Controller
class DeriveController {
    private static final int EARLIER = 60;

    private final Letters letters;
    private final LetterSuggestion suggestion;
    private final LetterDocuments documents;
    private final FirstText first;
    private final OwnDirectives own;
    private final Directives directives;
    private final Units units;
    private final FileAnswer files;
    private final Texts texts;
    private final Clock clock;

    DeriveController(
            Letters letters,
            LetterSuggestion suggestion,
            LetterDocuments documents,
            FirstText first,
            OwnDirectives own,
            Directives directives,
            Units units,
            FileAnswer files,
            Texts texts,
            Clock clock) {
        this.letters = letters;
        this.suggestion = suggestion;
        this.documents = documents;
        this.first = first;
        this.own = own;
        this.directives = directives;
        this.units = units;
        this.files = files;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/directives/{id}/derive")
    String derive(Actor actor, @PathVariable long id, Model model) {
        var source = new DirectiveId(id);
        var suggested = suggestion.of(actor, source, LocalDate.now(clock));
        boolean anyMine = suggested.mine().contains(true);
        var duties = new ArrayList<DerivePage.Duty>();
        for (var task : suggested.draft().tasks()) {
            int i = duties.size();
            duties.add(duty(actor, source, i, !anyMine || suggested.mine().get(i), task));
        }
        model.addAttribute(
                "page", page(actor, source, suggested.draft(), duties, reports(actor, source, suggested), ""));
        return "directive/draft/derive";
    }

    @PostMapping("/directives/{id}/derived")
    String derived(
            Actor actor,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var source = new DirectiveId(id);
        var form = new DeriveForm(sent);
        var suggested = suggestion.of(actor, source, LocalDate.now(clock));
        try {
            var chosen = form.draft(suggested.draft(), suggested.superior(), symbol(actor, form.docType()));
            return "redirect:/directives/"
                    + letters.derive(actor, source, chosen).id() + "/edit?said=saved";
        } catch (Refusal refusal) {
            response.setStatus(422);
            var problem = texts.of(refusal.key(), refusal.values().toArray());
            model.addAttribute(
                    "page",
                    page(
                            actor,
                            source,
                            form.heading(suggested.draft()),
                            form.duties(this::quote, actor, source),
                            form.reports(reports(actor, source, suggested)),
                            problem));
            return "directive/draft/derive";
        }
    }

    private String symbol(Actor actor, String docType) {
        return IssuingBody.symbol(issuer(actor), docType);
    }

    private Unit issuer(Actor actor) {
        return units.find(actor, actor.unit());
    }

    private DerivePage page(
            Actor actor,
            DirectiveId source,
            DerivedDraft draft,
            List<DerivePage.Duty> duties,
            List<DerivePage.Report> reports,
            String problem) {
        return new DerivePage(source.value(), directives.citation(actor, source), draft, duties, reports, problem);
    }

    /** Every report of the source; where it asks for none, an empty one of the unit's own. */
    private List<DerivePage.Report> reports(Actor actor, DirectiveId source, LetterSuggestion.Suggested suggested) {
        var content = directives.content(actor, source);
        var asked = content.reading().reportObligations();
        if (asked.isEmpty()) {
            var to = issuer(actor).name();
            return List.of(new DerivePage.Report(0, false, "", to, "", "", "", "", false));
        }
        return IntStream.range(0, asked.size())
                .mapToObj(i -> {
                    var report = suggested.draft().reports().get(i);
                    return new DerivePage.Report(
                            i,
                            suggested.reportsMine().get(i),
                            report.what(),
                            report.to(),
                            report.via().orElse(""),
                            report.due().map(Vietnamese::date).orElse(report.when()),
                            Optional.ofNullable(asked.get(i).due())
                                    .map(Vietnamese::date)
                                    .orElse(""),
                            content.origin("/report_obligations/" + i)
                                    .map(words -> words.quote())
                                    .orElse(asked.get(i).raw()),
                            true);
                })
                .toList();
    }

    private DerivePage.Duty duty(Actor actor, DirectiveId source, int place, boolean used, DerivedTask task) {
        var above = Optional.ofNullable(
                        directives.content(actor, source).tasks().get(place).deadline())
                .map(Vietnamese::date)
                .orElse("");
        return new DerivePage.Duty(
                place,
                used,
                task.text(),
                String.join("; ", task.lead()),
                String.join("; ", task.support()),
                task.deadline().map(Vietnamese::date).orElse(""),
                above,
                quote(actor, source, place));
    }

    private String quote(Actor actor, DirectiveId source, int place) {
        return directives
                .content(actor, source)
                .origin("/tasks/" + place)
                .map(words -> words.quote())
                .orElse("");
    }

    @GetMapping("/directives/new")
    String choose(Actor actor, Model model) {
        model.addAttribute("earlier", own.earlier(actor, EARLIER));
        model.addAttribute("types", DraftContent.TYPES);
        return "directive/draft/new";
    }

    /** @param from number of an earlier document of the unit whose text is taken over; its marks carry out nothing any more */
    @PostMapping("/directives/drafts")
    String begin(
            Actor actor,
            @RequestParam(defaultValue = "CV") String docType,
            @RequestParam(defaultValue = "") String from) {
        var draft = from.matches("\\d{1,18}")
                ? again(actor, new DirectiveId(Long.parseLong(from)))
                : suggestion.blank(actor, known(docType), first.blank(known(docType)));
        return "redirect:/directives/"
                + letters.begin(actor, draft, Optional.empty()).id() + "/edit";
    }

    private static String known(String docType) {
        return DraftContent.TYPES.contains(docType) ? docType : DraftContent.TYPES.getFirst();
    }

    private DraftContent again(Actor actor, DirectiveId earlier) {
        Directive directive = directives.find(actor, earlier);
        if (!directive.isOf(actor.unit())) {
            throw new Refusal("directive.draft.earlier.other");
        }
        var draft = letters.typed(actor, earlier).draft();
        return draft.withBody(draft.body().replaceAll("(?m)^(=>.*?)\\s*\\|\\s*theo:[^|\\n]*", "$1"));
    }

    @GetMapping("/directives/{id}/documents/{format:docx|pdf}")
    ResponseEntity<Resource> document(Actor actor, @PathVariable long id, @PathVariable String format) {
        return files.of(actor, documents.file(actor, new DirectiveId(id), format));
    }

    @PostMapping("/directives/{id}/documents")
    String writeAgain(Actor actor, @PathVariable long id) {
        documents.writeAgain(actor, new DirectiveId(id));
        return "redirect:/directives/" + id;
    }
}
