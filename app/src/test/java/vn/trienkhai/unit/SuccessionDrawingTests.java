package vn.trienkhai.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.trienkhai.shared.UnitId;

class SuccessionDrawingTests {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate OLD = LocalDate.of(2004, 1, 1);

    private final Unit hill = unit(1, "Xã Đồi", OLD, true);
    private final Unit valley = unit(2, "Xã Lũng", OLD, true);
    private final Unit river = unit(3, "Xã Sông", OLD, false);
    private final Unit upper = unit(4, "Xã Thượng", DAY, false);
    private final Unit lower = unit(5, "Xã Hạ", DAY, false);

    @Test
    void severalBecomeSeveralWithoutLinesThatNeedNotCross() {
        var drawing = drawn(
                step(hill, lower, Succession.Kind.MERGED),
                step(valley, lower, Succession.Kind.SPLIT),
                step(valley, upper, Succession.Kind.SPLIT));

        assertThat(drawing.right()).containsExactly(upper, lower);
        assertThat(drawing.left()).containsExactly(valley, hill);
        assertThat(drawing.lines())
                .containsExactlyInAnyOrder(
                        new SuccessionDrawing.Line(90, 90, false),
                        new SuccessionDrawing.Line(30, 90, true),
                        new SuccessionDrawing.Line(30, 30, true));
    }

    @Test
    void aUnitThatGoesOnStandsOnBothSides() {
        var drawing = drawn(step(hill, river, Succession.Kind.MERGED));

        assertThat(drawing.left()).containsExactlyInAnyOrder(hill, river);
        assertThat(drawing.right()).containsExactly(river);
        assertThat(drawing.lines()).extracting(SuccessionDrawing.Line::to).containsOnly(60);
        assertThat(drawing.steps()).hasSize(1);
    }

    @Test
    void eachDayIsDrawnByItselfTheLatestFirst() {
        var later = new Succession(upper.id(), lower.id(), DAY.plusYears(1), Succession.Kind.MERGED);

        assertThat(SuccessionDrawing.of(
                        List.of(step(hill, upper, Succession.Kind.RENAMED), later), List.of(hill, upper, lower)))
                .extracting(SuccessionDrawing::on)
                .containsExactly(DAY.plusYears(1), DAY);
    }

    private SuccessionDrawing drawn(Succession... steps) {
        return SuccessionDrawing.of(List.of(steps), List.of(hill, valley, river, upper, lower))
                .getFirst();
    }

    private static Succession step(Unit from, Unit to, Succession.Kind kind) {
        return new Succession(from.id(), to.id(), DAY, kind);
    }

    private static Unit unit(int number, String name, LocalDate from, boolean ended) {
        return new Unit(
                new UnitId(number),
                Line.GOVERNMENT,
                "xa",
                Level.COMMUNE,
                name,
                name,
                Optional.empty(),
                number,
                Optional.empty(),
                from,
                ended ? Optional.of(DAY) : Optional.empty(),
                Optional.empty());
    }
}
