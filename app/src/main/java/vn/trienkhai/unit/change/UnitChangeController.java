package vn.trienkhai.unit.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.FoundUnit;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/**
 * Changing one unit: the kinds of change and what has been done, to take it back; then, at an address of its own for each kind,
 * what is wanted, what would happen, and it happens.
 */
@Controller
class UnitChangeController {
    private final UnitChanges changes;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    UnitChangeController(UnitChanges changes, Units units, Texts texts, Clock clock) {
        this.changes = changes;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/units/{id}/changes")
    String list(Actor actor, @PathVariable int id, Model model) {
        changes.require(actor);
        var unit = new UnitId(id);
        model.addAttribute("page", new ChangesPage(units.find(actor, unit), changes.of(actor, unit), texts));
        return "unit/changes";
    }

    @GetMapping("/units/{id}/changes/new")
    String form(Actor actor, @PathVariable int id, @RequestParam ChangeForm.Action action, Model model) {
        var form = ChangeForm.empty(action, LocalDate.now(clock).plusDays(1));
        return page(actor, new UnitId(id), form, List.of(), Optional.empty(), "", model);
    }

    @PostMapping(value = "/units/{id}/changes/preview", params = "more")
    String more(Actor actor, @PathVariable int id, @ModelAttribute ChangeForm form, Model model) {
        return page(actor, new UnitId(id), form.withOneMore(), List.of(), Optional.empty(), "", model);
    }

    @PostMapping(value = "/units/{id}/changes/preview", params = "!more")
    String preview(Actor actor, @PathVariable int id, @ModelAttribute ChangeForm form, Model model) {
        var unit = new UnitId(id);
        var day = form.day();
        if (day.isEmpty()) {
            return page(actor, unit, form, List.of(), Optional.empty(), texts.of("unit.change.no_day"), model);
        }
        var others = others(actor, form, day.get()).stream()
                .filter(each -> !each.id().equals(unit))
                .toList();
        if (form.chosen().needsOther() && others.size() != 1) {
            var said = texts.of(others.isEmpty() ? "unit.change.no_other" : "unit.change.which_other");
            return page(actor, unit, form, others, Optional.empty(), said, model);
        }
        var other = others.stream().findFirst();
        var known = other.map(form::with).orElse(form);
        try {
            var preview = changes.preview(actor, known.of(unit, day.get(), other.map(Unit::id)));
            return page(actor, unit, known, List.of(), Optional.of(preview), "", model);
        } catch (Refusal refusal) {
            var said = texts.of(refusal.key(), refusal.values().toArray());
            return page(actor, unit, form, List.of(), Optional.empty(), said, model);
        }
    }

    @PostMapping("/units/{id}/changes")
    String apply(Actor actor, @PathVariable int id, @ModelAttribute ChangeForm form, @RequestParam String seal) {
        var day = form.day().orElseThrow(() -> new Refusal("unit.change.no_day"));
        var other = Optional.ofNullable(form.otherId()).map(UnitId::new);
        if (form.chosen().needsOther() && other.isEmpty()) {
            throw new Refusal("unit.change.no_other");
        }
        changes.apply(actor, form.of(new UnitId(id), day, other), seal);
        return "redirect:/units/" + id + "/changes";
    }

    @PostMapping("/units/{id}/changes/{change}/undo")
    String undo(Actor actor, @PathVariable int id, @PathVariable long change) {
        changes.undo(actor, change);
        return "redirect:/units/" + id + "/changes";
    }

    private List<Unit> others(Actor actor, ChangeForm form, LocalDate day) {
        var words = ChangeForm.text(form.other());
        if (form.otherId() != null) {
            var chosen = units.find(actor, new UnitId(form.otherId()));
            // Other words typed since mean another unit.
            if (words.isEmpty() || words.equalsIgnoreCase(chosen.name())) {
                return List.of(chosen);
            }
        }
        return words.isEmpty() ? List.of() : units.matching(actor, words, day);
    }

    private List<FoundUnit> found(Actor actor, List<Unit> choices, LocalDate day) {
        var parents = units.places(actor, choices.stream().map(Unit::id).toList(), day);
        return choices.stream()
                .map(unit -> new FoundUnit(unit, Optional.ofNullable(parents.get(unit.id()))))
                .toList();
    }

    private String page(
            Actor actor,
            UnitId id,
            ChangeForm form,
            List<Unit> choices,
            Optional<ChangePreview> preview,
            String problem,
            Model model) {
        changes.require(actor);
        var day = form.day().orElseGet(() -> LocalDate.now(clock));
        model.addAttribute(
                "page",
                new ChangePage(
                        units.find(actor, id),
                        units.children(actor, id, day),
                        form,
                        found(actor, choices, day),
                        preview,
                        problem,
                        texts));
        return "unit/change";
    }
}
