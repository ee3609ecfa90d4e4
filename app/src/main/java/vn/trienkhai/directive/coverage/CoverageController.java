package vn.trienkhai.directive.coverage;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.web.Download;
import vn.trienkhai.web.Texts;

/** How far a directive has come, the lists behind the figures, and đôn đốc. */
@Controller
class CoverageController {
    private static final int LATE = 12;
    private static final int LISTED = 100;

    private final Coverages coverages;
    private final OfficesOutside offices;
    private final Reminders reminders;
    private final Directives directives;
    private final Texts texts;

    CoverageController(
            Coverages coverages, OfficesOutside offices, Reminders reminders, Directives directives, Texts texts) {
        this.coverages = coverages;
        this.offices = offices;
        this.reminders = reminders;
        this.directives = directives;
        this.texts = texts;
    }

    @GetMapping("/directives/{id}/coverage")
    String show(Actor actor, @PathVariable long id, @RequestParam Optional<Integer> unit, Model model) {
        model.addAttribute("page", page(actor, new DirectiveId(id), root(actor, unit), "", "", ""));
        return "directive/coverage/coverage";
    }

    @GetMapping("/directives/{id}/coverage/units")
    String list(
            Actor actor,
            @PathVariable long id,
            @RequestParam Optional<Integer> unit,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String line,
            @RequestParam(defaultValue = "") String level,
            @RequestParam Optional<String> behind,
            Model model) {
        var directive = directives.find(actor, new DirectiveId(id));
        var root = root(actor, unit);
        var wanted = Wanted.typed(state, line, level);
        var found = coverages.listed(
                actor, directive.id(), root, wanted, behind.filter(CoverageController::isPlace), LISTED + 1);
        var outside = offices.of(actor, directive.id(), root);
        model.addAttribute(
                "page",
                new CoveragePage.Listing(
                        directive,
                        coverages.within(actor, directive.id(), root),
                        wanted,
                        found.subList(0, Math.min(LISTED, found.size())),
                        found.size() > LISTED,
                        found.size() > LISTED ? List.of() : OfficesOutside.listed(outside, wanted),
                        !outside.isEmpty(),
                        Arrays.asList(Reached.values())));
        return "directive/coverage/units";
    }

    @GetMapping("/directives/{id}/coverage/units.xlsx")
    void sheet(
            Actor actor,
            @PathVariable long id,
            @RequestParam Optional<Integer> unit,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String line,
            @RequestParam(defaultValue = "") String level,
            HttpServletResponse response)
            throws IOException {
        var directive = directives.find(actor, new DirectiveId(id));
        var root = root(actor, unit);
        coverages.within(actor, directive.id(), root);
        var wanted = Wanted.typed(state, line, level);
        Download.begin(response, texts.of("directive.coverage.file", directive.reference()) + ".xlsx");
        CoverageSheet.write(
                response.getOutputStream(),
                texts,
                (behind, limit) -> coverages.listed(actor, directive.id(), root, wanted, behind, limit),
                OfficesOutside.listed(offices.of(actor, directive.id(), root), wanted));
    }

    @PostMapping("/directives/{id}/reminders")
    String remind(
            Actor actor,
            @PathVariable long id,
            @RequestParam int unit,
            @RequestParam(defaultValue = "false") boolean whole,
            @RequestParam String asked,
            @RequestParam String words,
            @RequestParam Optional<Integer> from,
            Model model,
            HttpServletResponse response) {
        var directive = new DirectiveId(id);
        try {
            var what = Reminder.Asked.of(asked).orElseThrow(() -> new Refusal("directive.remind.what"));
            reminders.send(actor, directive, new UnitId(unit), whole, what, words);
            return "redirect:/directives/" + id + "/coverage?unit="
                    + root(actor, from).value() + "#sent";
        } catch (Refusal refusal) {
            response.setStatus(422);
            var problem = texts.of(refusal.key(), refusal.values().toArray());
            model.addAttribute("page", page(actor, directive, root(actor, from), asked, words, problem));
            return "directive/coverage/coverage";
        }
    }

    private CoveragePage page(Actor actor, DirectiveId id, UnitId root, String asked, String typed, String problem) {
        var directive = directives.find(actor, id);
        var words = typed.isBlank()
                ? texts.of("directive.remind.words", actor.unitName(), directives.citation(actor, id))
                : typed;
        return new CoveragePage(
                directive,
                coverages.of(actor, id, root),
                offices.of(actor, id, root),
                coverages.listed(actor, id, root, Wanted.inState(Wanted.WAITING), Optional.empty(), LATE),
                reminders.sent(actor, id),
                actor.isAny(Role.CLERK, Role.APPROVER),
                asked,
                words,
                problem);
    }

    private static UnitId root(Actor actor, Optional<Integer> unit) {
        return unit.map(UnitId::new).orElse(actor.unit());
    }

    private static boolean isPlace(String typed) {
        return typed.matches("\\d{1,9}(\\.\\d{1,9}){0,19}");
    }
}
