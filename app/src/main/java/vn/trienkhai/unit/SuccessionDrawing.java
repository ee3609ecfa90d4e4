package vn.trienkhai.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.trienkhai.shared.UnitId;

/**
 * Where a unit came from and what became of it, drawn as lines: predecessors on the left, the unit in the middle, successors
 * on the right. The same is said in sentences beside it.
 */
public record SuccessionDrawing(Unit unit, List<Box> left, List<Box> right, List<Step> steps) {
    private static final int ROW = 56;

    /** A unit at its height in the drawing. */
    public record Box(Unit unit, int y) {}

    /** One step of the history. */
    public record Step(Unit from, Unit to, LocalDate onDate, Succession.Kind kind) {}

    static SuccessionDrawing of(Unit unit, List<Succession> successions, Collection<Unit> named) {
        Map<UnitId, Unit> byId = named.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        var steps = successions.stream()
                .filter(step -> byId.containsKey(step.from()) && byId.containsKey(step.to()))
                .map(step -> new Step(
                        java.util.Objects.requireNonNull(byId.get(step.from())),
                        java.util.Objects.requireNonNull(byId.get(step.to())),
                        step.onDate(),
                        step.kind()))
                .sorted(Comparator.comparing(Step::onDate))
                .toList();
        return new SuccessionDrawing(
                unit,
                boxes(steps.stream()
                        .filter(step -> step.to().id().equals(unit.id()))
                        .map(Step::from)),
                boxes(steps.stream()
                        .filter(step -> step.from().id().equals(unit.id()))
                        .map(Step::to)),
                steps);
    }

    private static List<Box> boxes(java.util.stream.Stream<Unit> units) {
        var distinct = units.distinct().toList();
        return IntStream.range(0, distinct.size())
                .mapToObj(i -> new Box(distinct.get(i), ROW / 2 + i * ROW))
                .toList();
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    public int height() {
        return ROW * Math.max(1, Math.max(left.size(), right.size()));
    }

    public int middle() {
        return height() / 2;
    }

    /** A name that fits the drawing; the whole name stands in the sentences. */
    public String shortened(Unit unit) {
        return unit.shortName().length() <= 30
                ? unit.shortName()
                : unit.shortName().substring(0, 29) + "…";
    }
}
