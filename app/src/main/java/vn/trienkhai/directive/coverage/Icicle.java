package vn.trienkhai.directive.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.trienkhai.shared.UnitId;

/**
 * The tree below a unit as strips, one a level, a cell a unit, as wide as what hangs below it. Units too narrow to be seen stand together in
 * one cell behind those beside them, as the sum of what they are.
 *
 * @param strips from the root down
 */
public record Icicle(List<List<Cell>> strips) {
    private static final int STRIPS = 4;
    /** In hundredths of a per cent of the width: what can still be seen and met with a finger's width of others around it. */
    private static final int NARROWEST = 80;

    static final int WIDTH = 10_000;

    /**
     * One unit, or several that are too narrow.
     *
     * @param from where it begins and {@code width} in hundredths of a per cent of the whole
     * @param unit none for several
     * @param tally of the unit itself, or of the several
     * @param below of all units below the unit, or the several
     */
    public record Cell(int from, int width, Optional<UnitId> unit, Tally tally, Tally below) {
        public String x() {
            return percent(from);
        }

        public String w() {
            return percent(width);
        }

        /** The parts of the cell from the furthest on, each with its share of the height in hundredths of a per cent. */
        public List<Part> parts() {
            var parts = new ArrayList<Part>();
            long all = Math.max(1, tally.units());
            long done = 0;
            for (var reached : Reached.values()) {
                long n = tally.of(reached);
                if (n > 0) {
                    parts.add(new Part(reached, (int) (done * WIDTH / all), (int) (n * WIDTH / all)));
                    done += n;
                }
            }
            return parts;
        }

        private static String percent(int hundredths) {
            return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100 + "%";
        }
    }

    /** A share of a cell: from its top, in hundredths of a per cent of its height. */
    public record Part(Reached reached, int from, int height) {}

    /** What a drawing needs to know of single units: those directly below some, and how far it has come at some. */
    interface Units {
        Map<UnitId, List<UnitId>> children(Set<UnitId> parents);

        Map<UnitId, Reached> states(Set<UnitId> units);
    }

    static Icicle of(CoveredTree tree, Reached ofRoot, Units units) {
        var strips = new ArrayList<List<Cell>>();
        var root = new Cell(0, WIDTH, Optional.of(tree.root()), Tally.one(ofRoot), tree.below(tree.root()));
        var above = List.of(root);
        strips.add(above);
        while (strips.size() < STRIPS
                && above.stream().anyMatch(cell -> cell.below().units() > 0)) {
            above = new Strip(tree, units).below(above);
            strips.add(above);
        }
        return new Icicle(List.copyOf(strips));
    }

    /** How many cells there are in all. */
    int cells() {
        return strips.stream().mapToInt(List::size).sum();
    }

    /** The units that have a cell of their own. */
    List<UnitId> drawn() {
        return strips.stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.unit().stream())
                .toList();
    }

    /** One level in the making. */
    private record Strip(CoveredTree tree, Units units) {
        List<Cell> below(List<Cell> above) {
            var singly = new HashMap<UnitId, List<UnitId>>();
            above.forEach(cell -> cell.unit().ifPresent(unit -> singly.put(unit, wide(cell, unit))));
            leaves(above)
                    .forEach((parent, children) -> singly.merge(parent, children, (some, more) -> {
                        var all = new ArrayList<>(some);
                        more.stream().filter(child -> !some.contains(child)).forEach(all::add);
                        return all;
                    }));
            var states =
                    units.states(singly.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
            return above.stream()
                    .flatMap(cell -> cells(cell, singly, states).stream())
                    .toList();
        }

        /** Those below a cell that have others below them and are wide enough. */
        private List<UnitId> wide(Cell cell, UnitId unit) {
            long all = tree.weight(unit);
            return tree.inner(unit).stream()
                    .filter(child -> cell.width() * tree.weight(child) / all >= NARROWEST)
                    .toList();
        }

        /** Of the cells under which each lowest unit is wide enough, the units directly below. */
        private Map<UnitId, List<UnitId>> leaves(List<Cell> above) {
            var parents = new HashMap<UnitId, Cell>();
            above.forEach(cell -> cell.unit()
                    .filter(unit -> tree.leaves(unit) > 0 && cell.width() / tree.weight(unit) >= NARROWEST)
                    .ifPresent(unit -> parents.put(unit, cell)));
            return parents.isEmpty() ? Map.of() : units.children(parents.keySet());
        }

        private List<Cell> cells(Cell cell, Map<UnitId, List<UnitId>> singly, Map<UnitId, Reached> states) {
            if (cell.unit().isEmpty()) {
                return cell.below().units() == 0
                        ? List.of()
                        : List.of(new Cell(cell.from(), cell.width(), Optional.empty(), cell.below(), Tally.NONE));
            }
            var parent = cell.unit().get();
            long all = tree.weight(parent);
            var cells = new ArrayList<Cell>();
            var rest = tree.direct(parent);
            var restBelow = tree.below(parent).minus(rest);
            long place = 0;
            for (var child : singly.getOrDefault(parent, List.of())) {
                var own = Tally.one(states.getOrDefault(child, Reached.UNSENT));
                cells.add(
                        cell(cell, all, place, place + tree.weight(child), Optional.of(child), own, tree.below(child)));
                place += tree.weight(child);
                rest = rest.minus(own);
                restBelow = restBelow.minus(tree.below(child));
            }
            if (rest.units() > 0) {
                cells.add(cell(cell, all, place, all, Optional.empty(), rest, restBelow));
            }
            return cells;
        }

        private static Cell cell(
                Cell above, long all, long from, long to, Optional<UnitId> unit, Tally tally, Tally below) {
            int left = (int) (above.from() + above.width() * from / all);
            int right = (int) (above.from() + above.width() * Math.min(to, all) / all);
            return new Cell(left, right - left, unit, tally, below);
        }
    }
}
