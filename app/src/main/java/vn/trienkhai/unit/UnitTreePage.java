package vn.trienkhai.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/**
 * What the page of the trees prints: branches of one line on one day, or what a search found.
 *
 * @param sought the unit down to which the tree is opened
 */
public record UnitTreePage(
        LocalDate day,
        LocalDate today,
        Line line,
        String words,
        UnitBranches branches,
        List<FoundUnit> found,
        Optional<Unit> sought,
        Texts texts)
        implements UnitChoices {

    public boolean isSearch() {
        return !words.isEmpty();
    }

    public String dayInWords() {
        return Vietnamese.date(day);
    }

    /** That the unit sought does not live on the day, and when it does; or nothing. */
    public Optional<String> absence() {
        return sought.filter(unit -> !unit.isAliveOn(day)).map(unit -> {
            var from = Vietnamese.date(unit.validFrom());
            return unit.validTo()
                    .map(end -> texts.of("unit.tree.absent", unit.name(), from, Vietnamese.date(end.minusDays(1))))
                    .orElseGet(() -> texts.of("unit.tree.not_yet", unit.name(), from));
        });
    }

    /** A day on which the unit sought lives. */
    public LocalDate dayOfSought() {
        return sought.flatMap(Unit::validTo)
                .map(end -> end.minusDays(1))
                .or(() -> sought.map(Unit::validFrom))
                .orElse(day);
    }
}
