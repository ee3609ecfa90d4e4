package vn.trienkhai.unit.comparison;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Succession;
import vn.trienkhai.unit.SuccessionDrawing;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.UnitChoices;
import vn.trienkhai.web.Texts;

/**
 * What the page of comparing two days prints.
 *
 * @param words as typed for the unit to which it is limited
 * @param kind of change that is shown
 * @param told the changes of this kind on this page
 * @param problem why nothing is compared, or empty
 */
public record ComparisonPage(
        Span span,
        String words,
        Optional<Unit> below,
        Map<ChangeKind, Integer> counts,
        Map<Level, TreeComparison.Living> living,
        Optional<ChangeKind> kind,
        List<Told> told,
        int number,
        int pages,
        String problem,
        Texts texts)
        implements UnitChoices {

    /** One change with the units that it speaks of. */
    public record Told(
            Unit unit, Affair affair, Optional<Unit> before, Optional<Unit> after, List<SuccessionDrawing> drawings) {
        static Told of(Affair affair, ChangeKind kind, List<Succession> steps, Map<UnitId, Unit> named) {
            var near = kind.isDrawn() ? near(affair, kind, steps) : List.<Succession>of();
            return new Told(
                    Objects.requireNonNull(named.get(affair.unit())),
                    affair,
                    affair.before().map(named::get),
                    affair.after().map(named::get),
                    SuccessionDrawing.of(near, named.values()));
        }

        private static List<Succession> near(Affair affair, ChangeKind kind, List<Succession> steps) {
            var day = steps.stream()
                    .filter(step -> step.onDate().equals(affair.on()))
                    .toList();
            if (kind == ChangeKind.MERGED) {
                var froms = day.stream()
                        .filter(step -> step.to().equals(affair.unit()))
                        .map(Succession::from)
                        .collect(Collectors.toSet());
                return day.stream().filter(step -> froms.contains(step.from())).toList();
            }
            var tos = day.stream()
                    .filter(step -> step.from().equals(affair.unit()))
                    .map(Succession::to)
                    .collect(Collectors.toSet());
            return day.stream().filter(step -> tos.contains(step.to())).toList();
        }
    }

    public List<ChangeKind> kinds() {
        return List.copyOf(counts.keySet());
    }

    public String name(ChangeKind each) {
        return texts.of("unit.comparison.kind." + each);
    }

    public String lead() {
        return texts.of(
                "unit.comparison.lead",
                Vietnamese.date(span.from()),
                Vietnamese.date(span.to()),
                below.map(Unit::name).orElse(texts.of("unit.comparison.everywhere")));
    }

    public String day(Told change) {
        return Vietnamese.date(change.affair().on());
    }

    public String step(SuccessionDrawing.Step step) {
        return texts.of("unit.comparison.step." + step.kind());
    }

    /** The address of this comparison with another kind, or another page of it. */
    public String at(ChangeKind each, int page) {
        var rest = new EnumMap<Part, String>(Part.class);
        span.below().ifPresent(unit -> rest.put(Part.unit, unit.toString()));
        span.line().ifPresent(line -> rest.put(Part.line, line.name()));
        span.level().ifPresent(level -> rest.put(Part.level, level.name()));
        if (page > 1) {
            rest.put(Part.page, Integer.toString(page));
        }
        return Stream.concat(
                        Stream.of("from=" + span.from(), "to=" + span.to(), "kind=" + each),
                        rest.entrySet().stream().map(part -> part.getKey() + "=" + part.getValue()))
                .collect(Collectors.joining("&", "/units/comparison?", ""));
    }

    private enum Part {
        unit,
        line,
        level,
        page
    }
}
