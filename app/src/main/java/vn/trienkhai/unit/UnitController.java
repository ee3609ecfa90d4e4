package vn.trienkhai.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.web.Texts;

/** The trees of units on any day. A tree is never sent whole: deeper branches come when opened. */
@Controller
class UnitController {
    private static final int MOST_FOUND = 60;
    private static final int MOST_OFFERED = 12;

    private final Units units;
    private final TreeOpening tree;
    private final Texts texts;
    private final Clock clock;

    UnitController(Units units, TreeOpening tree, Texts texts, Clock clock) {
        this.units = units;
        this.tree = tree;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/units")
    String tree(
            Actor actor,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on,
            @RequestParam Optional<Line> line,
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<Integer> at,
            Model model) {
        var today = LocalDate.now(clock);
        var day = on.orElse(today);
        var words = q.strip();
        var sought = at.filter(id -> words.isEmpty()).map(id -> units.find(actor, new UnitId(id)));
        var shown = sought.map(Unit::line)
                .or(() -> line)
                .orElseGet(() -> units.find(actor, actor.unit()).line());
        var branches = words.isEmpty()
                ? tree.heads(actor, shown, day, sought.filter(unit -> unit.isAliveOn(day)))
                : UnitBranches.NONE;
        var found = words.isEmpty() ? List.<FoundUnit>of() : found(actor, words, day, MOST_FOUND);
        model.addAttribute("page", new UnitTreePage(day, today, shown, words, branches, found, sought, texts));
        return "unit/tree";
    }

    /** What is offered while somebody types. */
    @GetMapping("/units/search")
    String search(
            Actor actor,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        var day = on.orElseGet(() -> LocalDate.now(clock));
        model.addAttribute("found", q.isBlank() ? List.<FoundUnit>of() : found(actor, q.strip(), day, MOST_OFFERED));
        model.addAttribute("day", day);
        return "unit/_found";
    }

    @GetMapping("/units/{id}/children")
    String children(
            Actor actor,
            @PathVariable int id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        var day = on.orElseGet(() -> LocalDate.now(clock));
        var parent = units.find(actor, new UnitId(id)).id();
        model.addAttribute("level", tree.below(actor, parent, day, from));
        model.addAttribute("day", day);
        return from > 0 ? "unit/_siblings" : "unit/_branches";
    }

    private List<FoundUnit> found(Actor actor, String words, LocalDate day, int most) {
        var found = units.search(actor, words, day, most);
        var parents = units.places(actor, found.stream().map(Unit::id).toList(), day);
        return found.stream()
                .map(unit -> new FoundUnit(unit, Optional.ofNullable(parents.get(unit.id()))))
                .toList();
    }
}
