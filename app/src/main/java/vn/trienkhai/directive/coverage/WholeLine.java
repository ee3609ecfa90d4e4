package vn.trienkhai.directive.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trienkhai.directive.coverage.CoverageStore.Counted;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.TreeShape;

/** Adds up what has become of a directive at every unit of a line: the states come from the registers, the places from today's trees. */
final class WholeLine {
    private static final int ELSEWHERE = 0;

    private final TreeShape shape;
    private final UnitId head;
    private final Map<Place, long[]> sums = new HashMap<>();

    private WholeLine(TreeShape shape, UnitId head) {
        this.shape = shape;
        this.head = head;
    }

    /**
     * Units at which a directive has come equally far.
     *
     * @param isOwn whether the head sent it to them itself
     */
    record Group(Reached reached, boolean isOwn, Integer[] units) {}

    /** What is added up together. */
    private record Place(int parent, Line line, Level level) {}

    /** See {@link CoverageStore#below}; units that stand elsewhere count where the head sent it to them itself. */
    static List<Counted> counted(TreeShape shape, UnitId head, List<Group> groups) {
        var line = new WholeLine(shape, head);
        var reached = new Reached[shape.size()];
        for (var group : groups) {
            for (int unit : group.units()) {
                if (unit < reached.length) {
                    reached[unit] = group.reached();
                    line.countElsewhere(unit, group);
                }
            }
        }
        for (int unit = 1; unit < shape.size(); unit++) {
            if (shape.isBelowHead(unit, head)) {
                line.count(shape.parent(unit), unit, reached[unit] == null ? Reached.UNSENT : reached[unit]);
            }
        }
        return line.counted();
    }

    private void countElsewhere(int unit, Group group) {
        if (group.isOwn() && shape.isPlaced(unit) && unit != head.value() && !shape.isBelowHead(unit, head)) {
            count(ELSEWHERE, unit, group.reached());
        }
    }

    private void count(int parent, int unit, Reached reached) {
        var place = new Place(parent, shape.line(unit), shape.level(unit));
        sums.computeIfAbsent(place, none -> new long[Reached.values().length])[reached.ordinal()]++;
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
