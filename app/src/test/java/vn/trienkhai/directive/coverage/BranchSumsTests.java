package vn.trienkhai.directive.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.coverage.CoverageStore.Counted;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.TreeShape;

/** Two lines of some hundred units in no order, states by chance: each unit is counted where it stands, and once. */
class BranchSumsTests {
    private static final int UNITS = 400;
    private static final Reached UNKNOWN = Reached.UNSENT;

    private final Random random = new Random(20_261_122);
    private final Integer[] parents = new Integer[UNITS];
    private final Line[] lines = new Line[UNITS];
    private final Level[] levels = new Level[UNITS];
    private final Reached[] reached = new Reached[UNITS + 1];
    private final boolean[] own = new boolean[UNITS + 1];

    private TreeShape trees() {
        var units = IntStream.rangeClosed(1, UNITS).boxed().toArray(Integer[]::new);
        for (int unit = 1; unit <= UNITS; unit++) {
            parents[unit - 1] = unit <= 2 ? 0 : 1 + random.nextInt(unit - 1);
            lines[unit - 1] = Line.values()[random.nextInt(2)];
            levels[unit - 1] = Level.values()[random.nextInt(Level.values().length)];
        }
        return TreeShape.of(units, parents, lines, levels);
    }

    private List<BranchSums.Group> states() {
        Arrays.fill(reached, UNKNOWN);
        var groups = new HashMap<List<Object>, List<Integer>>();
        for (int unit = 1; unit <= UNITS; unit++) {
            if (random.nextInt(4) > 0) {
                reached[unit] = Reached.values()[random.nextInt(Reached.values().length - 1)];
                own[unit] = random.nextBoolean();
                groups.computeIfAbsent(List.of(reached[unit], own[unit]), none -> new ArrayList<>())
                        .add(unit);
            }
        }
        var all = new ArrayList<BranchSums.Group>();
        groups.forEach((key, units) -> all.add(new BranchSums.Group(
                (Reached) key.get(0),
                (Boolean) key.get(1),
                units.stream().mapToInt(Integer::intValue).toArray())));
        all.add(new BranchSums.Group(Reached.OPENED, true, new int[] {UNITS + 5}));
        return all;
    }

    private boolean isBelow(int root, int unit) {
        int above = unit;
        do {
            above = parents[above - 1];
        } while (above > 0 && above != root);
        return above == root;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, UNITS})
    void countsEachUnitOnceWhereItStands(int root) {
        var counted = BranchSums.counted(trees(), new UnitId(root), states());

        var sums = new HashMap<List<Object>, Tally>();
        for (int unit = 1; unit <= UNITS; unit++) {
            if (isBelow(root, unit)) {
                add(sums, Optional.of(new UnitId(parents[unit - 1])), unit);
            } else if (unit != root && own[unit]) {
                add(sums, Optional.empty(), unit);
            }
        }
        assertThat(counted)
                .hasSameSizeAs(sums.keySet())
                .allSatisfy(each -> assertThat(each.tally()).isEqualTo(sums.get(key(each))));
    }

    private void add(HashMap<List<Object>, Tally> sums, Optional<UnitId> parent, int unit) {
        sums.merge(List.of(parent, lines[unit - 1], levels[unit - 1]), Tally.one(reached[unit]), Tally::plus);
    }

    private static List<Object> key(Counted counted) {
        return List.of(counted.parent(), counted.line(), counted.level());
    }
}
