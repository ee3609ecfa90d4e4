package vn.trienkhai.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.trienkhai.shared.UnitId;

/**
 * Who became whom on one day, drawn as lines from the units of the day before on the left to those of the day on the right.
 * Several may become several. A unit that goes on stands on both sides.
 *
 * @param steps what the lines say, all of them
 * @param hidden how many units are too many to be drawn
 */
public record SuccessionDrawing(
        LocalDate on, List<Unit> left, List<Unit> right, List<Line> lines, List<Step> steps, int hidden) {
    /** More on one side are no longer told apart. */
    private static final int MOST = 40;

    /** Height of the drawing for each unit on the longer side, so that it divides evenly; the page stretches lines to the names. */
    private static final int ROW = 60;

    private static final int ORDERINGS = 3;

    /** One step of the history. */
    public record Step(Unit from, Unit to, LocalDate onDate, Succession.Kind kind) {}

    /**
     * From a height on the left to one on the right.
     *
     * @param isPart whether only a part of the unit went there
     */
    public record Line(int from, int to, boolean isPart) {}

    /** The drawings of some successions, one a day, the latest first. */
    public static List<SuccessionDrawing> of(Collection<Succession> successions, Collection<Unit> named) {
        Map<UnitId, Unit> byId =
                named.stream().collect(Collectors.toMap(Unit::id, Function.identity(), (one, same) -> one));
        var days = successions.stream()
                .filter(step -> byId.containsKey(step.from()) && byId.containsKey(step.to()))
                .map(step -> new Step(
                        Objects.requireNonNull(byId.get(step.from())),
                        Objects.requireNonNull(byId.get(step.to())),
                        step.onDate(),
                        step.kind()))
                .collect(Collectors.groupingBy(Step::onDate));
        return days.entrySet().stream()
                .sorted(Map.Entry.<LocalDate, List<Step>>comparingByKey().reversed())
                .map(day -> drawn(day.getKey(), day.getValue()))
                .toList();
    }

    private static SuccessionDrawing drawn(LocalDate day, List<Step> steps) {
        var ordered = steps.stream()
                .sorted(Comparator.comparing((Step step) -> step.to().ordinal())
                        .thenComparing(step -> step.to().id().value())
                        .thenComparing(step -> step.from().ordinal())
                        .thenComparing(step -> step.from().id().value()))
                .toList();
        var left = new LinkedHashSet<Unit>();
        var right = new LinkedHashSet<Unit>();
        ordered.forEach(step -> {
            left.add(step.from());
            right.add(step.to());
        });
        right.stream().filter(unit -> unit.validFrom().isBefore(day)).forEach(left::add);
        left.stream().filter(unit -> unit.isAliveOn(day)).forEach(right::add);
        var ties = ties(ordered, left, right);
        var lefts = new ArrayList<>(left);
        var rights = new ArrayList<>(right);
        for (int n = 0; n < ORDERINGS; n++) {
            lefts = near(lefts, rights, ties, Tie::from, Tie::to);
            rights = near(rights, lefts, ties, Tie::to, Tie::from);
        }
        var shownLeft = lefts.subList(0, Math.min(MOST, lefts.size()));
        var shownRight = rights.subList(0, Math.min(MOST, rights.size()));
        int hidden = lefts.size() - shownLeft.size() + rights.size() - shownRight.size();
        return new SuccessionDrawing(
                day,
                List.copyOf(shownLeft),
                List.copyOf(shownRight),
                lines(shownLeft, shownRight, ties),
                ordered,
                hidden);
    }

    private record Tie(Unit from, Unit to, boolean isPart) {}

    private static List<Tie> ties(List<Step> steps, Collection<Unit> left, Collection<Unit> right) {
        var staying = left.stream().filter(right::contains).map(unit -> new Tie(unit, unit, false));
        return Stream.concat(
                        staying,
                        steps.stream()
                                .map(step -> new Tie(step.from(), step.to(), step.kind() == Succession.Kind.SPLIT)))
                .toList();
    }

    /** One side in the order of the middles of what each unit is tied to on the other, so that few lines cross. */
    private static ArrayList<Unit> near(
            List<Unit> side, List<Unit> other, List<Tie> ties, Function<Tie, Unit> mine, Function<Tie, Unit> theirs) {
        Map<Unit, Integer> places =
                IntStream.range(0, other.size()).boxed().collect(Collectors.toMap(other::get, Function.identity()));
        Map<Unit, Double> middles = ties.stream()
                .collect(Collectors.groupingBy(
                        mine, Collectors.averagingInt(tie -> places.getOrDefault(theirs.apply(tie), 0))));
        var sorted = new ArrayList<>(side);
        sorted.sort(Comparator.comparing(unit -> middles.getOrDefault(unit, 0.0)));
        return sorted;
    }

    private static List<Line> lines(List<Unit> left, List<Unit> right, List<Tie> ties) {
        int rows = Math.max(left.size(), right.size());
        return ties.stream()
                .filter(tie -> left.contains(tie.from()) && right.contains(tie.to()))
                .map(tie -> new Line(
                        height(left.indexOf(tie.from()), left.size(), rows),
                        height(right.indexOf(tie.to()), right.size(), rows),
                        tie.isPart()))
                .toList();
    }

    /** The names of the shorter side are spread evenly over the height of the longer. */
    private static int height(int place, int count, int rows) {
        return (2 * place + 1) * rows * ROW / (2 * count);
    }

    public int height() {
        return ROW * Math.max(1, Math.max(left.size(), right.size()));
    }
}
