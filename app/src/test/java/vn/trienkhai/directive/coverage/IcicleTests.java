package vn.trienkhai.directive.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;

class IcicleTests {
    private final Map<UnitId, List<UnitId>> tree = new HashMap<>();
    private final Map<UnitId, Reached> states = new HashMap<>();
    private int last;

    private UnitId unit(Reached reached) {
        var unit = new UnitId(++last);
        states.put(unit, reached);
        return unit;
    }

    private UnitId below(UnitId parent, Reached reached) {
        var unit = unit(reached);
        tree.computeIfAbsent(parent, none -> new ArrayList<>()).add(unit);
        return unit;
    }

    private Icicle drawn(UnitId root) {
        var counted = tree.entrySet().stream()
                .map(entry -> new CoverageStore.Counted(
                        Optional.of(entry.getKey()),
                        Line.PARTY,
                        Level.COMMUNE,
                        entry.getValue().stream()
                                .map(child -> Tally.one(Objects.requireNonNull(states.get(child))))
                                .reduce(Tally.NONE, Tally::plus)))
                .toList();
        var places = new ArrayList<CoverageStore.Place>();
        tree.forEach((parent, children) -> children.stream()
                .filter(tree::containsKey)
                .forEach(child -> places.add(new CoverageStore.Place(child, Optional.of(parent), child.value()))));
        return Icicle.of(
                new CoveredTree(root, counted, places), Objects.requireNonNull(states.get(root)), new Icicle.Units() {
                    @Override
                    public Map<UnitId, List<UnitId>> children(Set<UnitId> parents) {
                        return parents.stream().collect(Collectors.toMap(parent -> parent, tree::get));
                    }

                    @Override
                    public Map<UnitId, Reached> states(Set<UnitId> units) {
                        return units.stream().collect(Collectors.toMap(unit -> unit, states::get));
                    }
                });
    }

    @Test
    void eachLevelIsAStripAndEachUnitAsWideAsWhatHangsBelowIt() {
        var root = unit(Reached.ACKNOWLEDGED);
        var large = below(root, Reached.DERIVED);
        var small = below(root, Reached.OPENED);
        IntStream.range(0, 3).forEach(n -> below(large, Reached.UNOPENED));
        below(small, Reached.WITHDRAWN);

        var strips = drawn(root).strips();

        assertThat(strips).hasSize(3);
        assertThat(strips.get(1))
                .extracting(Icicle.Cell::unit, Icicle.Cell::x, Icicle.Cell::w)
                .containsExactly(
                        tuple(Optional.of(large), "0.00%", "75.00%"), tuple(Optional.of(small), "75.00%", "25.00%"));
        assertThat(strips.get(2))
                .hasSize(4)
                .allSatisfy(cell -> assertThat(cell.w()).isEqualTo("25.00%"));
        assertThat(strips.get(1).getFirst().below().unopened()).isEqualTo(3);
    }

    @Test
    void unitsTooNarrowStandTogetherAndNoneIsLost() {
        var root = unit(Reached.DERIVED);
        for (int i = 0; i < 300; i++) {
            var commune = below(root, i % 3 == 0 ? Reached.ACKNOWLEDGED : Reached.UNOPENED);
            below(commune, Reached.UNSENT);
            if (i == 0) {
                IntStream.range(0, 99).forEach(n -> below(commune, Reached.OPENED));
            }
        }

        var strips = drawn(root).strips();

        assertThat(strips.get(1)).hasSize(2);
        assertThat(strips.get(1).getFirst().unit()).isPresent();
        assertThat(strips.get(1).getLast().unit()).isEmpty();
        assertThat(strips.get(1).getLast().tally()).isEqualTo(new Tally(0, 99, 0, 200, 0, 0));
        assertThat(strips.get(1).getLast().parts())
                .extracting(Icicle.Part::reached)
                .containsExactly(Reached.ACKNOWLEDGED, Reached.UNOPENED);
        assertThat(strips.get(2).stream().map(Icicle.Cell::tally).reduce(Tally.NONE, Tally::plus))
                .isEqualTo(new Tally(0, 0, 99, 0, 0, 300));
    }

    @Test
    void aNationFitsOnAPage() {
        var root = unit(Reached.DERIVED);
        for (int province = 0; province < 34; province++) {
            var committee = below(root, Reached.DERIVED);
            for (int commune = 0; commune < 98; commune++) {
                var office = below(committee, Reached.ACKNOWLEDGED);
                IntStream.range(0, 10).forEach(n -> below(office, Reached.UNOPENED));
            }
        }

        var icicle = drawn(root);

        assertThat(icicle.cells()).isLessThan(400);
        assertThat(icicle.strips().get(1)).hasSize(34);
        icicle.strips()
                .forEach(strip -> assertThat(
                                strip.stream().mapToInt(Icicle.Cell::width).sum())
                        .isBetween(9_900, Icicle.WIDTH));
    }

    @Test
    void aUnitWithNobodyBelowIsOneCell() {
        assertThat(drawn(unit(Reached.OPENED)).strips()).hasSize(1);
    }
}
