package vn.trienkhai.directive.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.coverage.CoverageStore.Counted;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.TreeShape;

/** Adds up what has become of a directive at every unit of a branch: the states come from the registers, the places from today's trees. */
final class BranchSums {
    private static final int ELSEWHERE = 0;

    private final TreeShape shape;
    private final UnitId root;
    private final Map<Place, long[]> sums = new HashMap<>();
    private @Nullable Place last;
    private long[] lastSums = {};

    private BranchSums(TreeShape shape, UnitId root) {
        this.shape = shape;
        this.root = root;
    }

    /**
     * Units at which a directive has come equally far.
     *
     * @param isOwn whether the root sent it to them itself
     */
    record Group(Reached reached, boolean isOwn, int[] units) {}

    /** What is added up together. */
    private record Place(int parent, Line line, Level level) {}

    /** Of all units below the root, and of those elsewhere to which it sent the directive itself. */
    static List<Counted> counted(TreeShape shape, UnitId root, List<Group> groups) {
        var branch = new BranchSums(shape, root);
        var reached = new Reached[shape.countBelow(root)];
        for (var group : groups) {
            for (int unit : group.units()) {
                int place = shape.placeBelow(root, unit);
                if (place >= 0) {
                    reached[place] = group.reached();
                } else {
                    branch.countElsewhere(unit, group);
                }
            }
        }
        for (int place = 0; place < reached.length; place++) {
            int unit = shape.unitBelow(root, place);
            branch.count(shape.parent(unit), unit, reached[place] == null ? Reached.UNSENT : reached[place]);
        }
        return branch.counted();
    }

    private void countElsewhere(int unit, Group group) {
        if (group.isOwn() && shape.isPlaced(unit) && unit != root.value()) {
            count(ELSEWHERE, unit, group.reached());
        }
    }

    private void count(int parent, int unit, Reached reached) {
        var line = shape.line(unit);
        var level = shape.level(unit);
        // those of one place stand beside each other
        if (last == null || last.parent() != parent || last.line() != line || last.level() != level) {
            last = new Place(parent, line, level);
            lastSums = sums.computeIfAbsent(last, none -> new long[Reached.values().length]);
        }
        lastSums[reached.ordinal()]++;
    }

    private List<Counted> counted() {
        var all = new ArrayList<Counted>(sums.size());
        sums.forEach((place, sum) -> all.add(new Counted(
                place.parent() == ELSEWHERE ? Optional.empty() : Optional.of(new UnitId(place.parent())),
                place.line(),
                place.level(),
                Tally.of(sum))));
        return all;
    }
}
