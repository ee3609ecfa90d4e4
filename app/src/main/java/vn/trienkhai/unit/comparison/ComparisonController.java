package vn.trienkhai.unit.comparison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Succession;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** What changed between two days: counted by kind, one kind at a time, in pages. */
@Controller
class ComparisonController {
    private static final int DRAWN = 20;
    private static final int LISTED = 100;

    private final TreeComparison comparison;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    ComparisonController(TreeComparison comparison, Units units, Texts texts, Clock clock) {
        this.comparison = comparison;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/units/comparison")
    String show(
            Actor actor,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> to,
            @RequestParam Optional<Integer> unit,
            @RequestParam(defaultValue = "") String under,
            @RequestParam Optional<Line> line,
            @RequestParam Optional<Level> level,
            @RequestParam Optional<ChangeKind> kind,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var last = to.orElseGet(() -> LocalDate.now(clock));
        var first = from.orElseGet(() -> last.minusYears(1));
        var candidates = under(actor, unit, under.strip(), last);
        var below = candidates.stream().filter(one -> candidates.size() == 1).findFirst();
        var span = new Span(first, last, below.map(Unit::id), line, level);
        var problem = problem(span, under.strip(), candidates);
        model.addAttribute(
                "page",
                problem.isEmpty() ? compared(actor, span, below, kind, page) : refused(span, under.strip(), problem));
        return "unit/comparison";
    }

    /** The unit that is meant: the one chosen, or the one of which alone the words speak on the last day. */
    private List<Unit> under(Actor actor, Optional<Integer> chosen, String words, LocalDate day) {
        var known = chosen.map(id -> units.find(actor, new UnitId(id)));
        if (known.isPresent()
                && (words.isEmpty() || words.equalsIgnoreCase(known.get().name()))) {
            return List.of(known.get());
        }
        return words.isEmpty() ? List.of() : units.matching(actor, words, day);
    }

    private String problem(Span span, String words, List<Unit> candidates) {
        if (!span.isForwards()) {
            return texts.of("unit.comparison.backwards");
        }
        if (!words.isEmpty() && candidates.size() != 1) {
            return texts.of(candidates.isEmpty() ? "unit.comparison.no_unit" : "unit.comparison.many_units", words);
        }
        return "";
    }

    private ComparisonPage compared(Actor actor, Span span, Optional<Unit> below, Optional<ChangeKind> kind, int page) {
        var counts = comparison.counts(actor, span);
        var shown = kind.filter(counts::containsKey)
                .or(() -> counts.keySet().stream().findFirst());
        int each = shown.filter(ChangeKind::isDrawn).isPresent() ? DRAWN : LISTED;
        int pages =
                shown.map(counts::get).map(count -> (count + each - 1) / each).orElse(1);
        int number = Math.clamp(page, 1, pages);
        var told = shown.map(one -> told(actor, span, one, (number - 1) * each, each))
                .orElse(List.of());
        return new ComparisonPage(
                span,
                below.map(Unit::name).orElse(""),
                below,
                counts,
                comparison.living(actor, span),
                shown,
                told,
                number,
                pages,
                "",
                texts);
    }

    private List<ComparisonPage.Told> told(Actor actor, Span span, ChangeKind kind, int offset, int limit) {
        var affairs = comparison.affairs(actor, span, kind, offset, limit);
        var steps = kind.isDrawn() ? comparison.steps(actor, affairs) : List.<Succession>of();
        var ids = Stream.concat(
                        affairs.stream()
                                .flatMap(each -> Stream.of(Optional.of(each.unit()), each.before(), each.after())
                                        .flatMap(Optional::stream)),
                        steps.stream().flatMap(step -> Stream.of(step.from(), step.to())))
                .distinct()
                .toList();
        Map<UnitId, Unit> named =
                units.find(actor, ids).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        return affairs.stream()
                .map(affair -> ComparisonPage.Told.of(affair, kind, steps, named))
                .toList();
    }

    private ComparisonPage refused(Span span, String words, String problem) {
        return new ComparisonPage(
                span, words, Optional.empty(), Map.of(), Map.of(), Optional.empty(), List.of(), 1, 1, problem, texts);
    }
}
