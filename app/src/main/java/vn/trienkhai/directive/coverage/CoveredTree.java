package vn.trienkhai.directive.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trienkhai.shared.UnitId;

/**
 * The units below one that have others below them, with what was counted of those. Units without any below are not here one by one:
 * they are the greater part of a tree.
 */
final class CoveredTree {
    private final UnitId root;
    private final Map<UnitId, Tally> direct = new HashMap<>();
    private final Map<UnitId, List<UnitId>> inner = new HashMap<>();
    private final Map<UnitId, Tally> whole = new HashMap<>();
    private final Map<UnitId, Long> weights = new HashMap<>();

    /**
     * @param counted of the root and all below it that have others below them
     * @param places of the same units; their order is the official one
     */
    CoveredTree(UnitId root, Collection<CoverageStore.Counted> counted, Collection<CoverageStore.Place> places) {
        this.root = root;
        counted.forEach(each -> each.parent().ifPresent(parent -> direct.merge(parent, each.tally(), Tally::plus)));
        places.stream()
                .filter(place -> !place.unit().equals(root))
                .sorted(Comparator.comparingInt(CoverageStore.Place::ordinal)
                        .thenComparing(place -> place.unit().value()))
                .forEach(place -> place.parent()
                        .ifPresent(parent -> inner.computeIfAbsent(parent, none -> new ArrayList<>())
                                .add(place.unit())));
        add(root);
    }

    private Tally add(UnitId unit) {
        var sum = direct(unit);
        for (var child : inner(unit)) {
            sum = sum.plus(add(child));
        }
        whole.put(unit, sum);
        weights.put(
                unit,
                leaves(unit) + inner(unit).stream().mapToLong(this::weight).sum());
        return sum;
    }

    UnitId root() {
        return root;
    }

    /** Of the units directly below one. */
    Tally direct(UnitId unit) {
        return direct.getOrDefault(unit, Tally.NONE);
    }

    /** Of all units below one, itself not among them. */
    Tally below(UnitId unit) {
        return whole.getOrDefault(unit, Tally.NONE);
    }

    /** Those directly below that have others below them, in official order. */
    List<UnitId> inner(UnitId unit) {
        return inner.getOrDefault(unit, List.of());
    }

    /** Units directly below that have nobody below them. */
    long leaves(UnitId unit) {
        return direct(unit).units() - inner(unit).size();
    }

    /** How many units at the lowest ends hang below one, or are itself: what its width in a drawing goes by. */
    long weight(UnitId unit) {
        return Math.max(1, weights.getOrDefault(unit, 1L));
    }
}
