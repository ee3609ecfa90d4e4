package vn.trienkhai.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/** What the page of one unit prints. */
public record UnitPage(
        Unit unit,
        List<Unit> above,
        List<Unit> children,
        Optional<Unit> host,
        List<Unit> guests,
        List<SuccessionDrawing> history,
        LocalDate today,
        boolean mayChange,
        Texts texts) {
    private static final int SHOWN = 200;

    public String line() {
        return texts.of("unit.line." + unit.line());
    }

    public String level() {
        return texts.of("unit.level." + unit.level());
    }

    public String lineOf(Unit other) {
        return texts.of("unit.line." + other.line());
    }

    /** From when until when; nothing more is said of a unit that lives. */
    public String validity() {
        var from = Vietnamese.date(unit.validFrom());
        return unit.validTo()
                .map(end -> texts.of("unit.validity.ended", from, Vietnamese.date(end.minusDays(1))))
                .orElseGet(() -> texts.of("unit.validity.since", from));
    }

    public boolean isAlive() {
        return unit.isAliveOn(today);
    }

    public List<Unit> shownChildren() {
        return children.subList(0, Math.min(children.size(), SHOWN));
    }

    public int hiddenChildren() {
        return children.size() - shownChildren().size();
    }

    public String day(SuccessionDrawing drawing) {
        return texts.of("unit.show.day", Vietnamese.date(drawing.on()));
    }

    public String step(SuccessionDrawing.Step step) {
        return texts.of(
                "unit.succession." + step.kind(),
                Vietnamese.date(step.onDate()),
                step.from().name(),
                step.to().name());
    }
}
