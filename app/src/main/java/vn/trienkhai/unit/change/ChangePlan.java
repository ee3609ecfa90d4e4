package vn.trienkhai.unit.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Succession;

/**
 * A change taken apart: what begins, what ends, what goes into what, and what stands below another unit from the day on.
 *
 * @param inherited what stood below units that end and follows them; the same names may meet there
 * @param keeper of several that take over from one unit, the one to which its people and places go
 */
record ChangePlan(
        LocalDate day,
        List<Newcomer> newcomers,
        List<Standing> ended,
        List<Step> steps,
        List<Placing> moved,
        List<Placing> inherited,
        Optional<Target> keeper) {

    ChangePlan(
            LocalDate day,
            List<Newcomer> newcomers,
            List<Standing> ended,
            List<Step> steps,
            List<Placing> moved,
            List<Placing> inherited) {
        this(day, newcomers, ended, steps, moved, inherited, Optional.empty());
    }

    /** @param formerly the unit whose other names and host it keeps */
    record Newcomer(
            Line line,
            Level level,
            String kind,
            String name,
            String shortName,
            Optional<String> code,
            int ordinal,
            Optional<UnitId> parent,
            Optional<UnitId> formerly) {}

    /** A unit that there is, or the newcomer of this place in the list. */
    record Target(Optional<UnitId> known, int newcomer) {
        static Target of(UnitId known) {
            return new Target(Optional.of(known), -1);
        }

        static Target newcomer(int place) {
            return new Target(Optional.empty(), place);
        }

        UnitId among(List<UnitId> founded) {
            return known.orElseGet(() -> founded.get(newcomer));
        }
    }

    record Step(Standing from, Target to, Succession.Kind kind) {}

    record Placing(Standing unit, Target below) {}

    /** The one unit that takes over from one that ends, or of several the one chosen to, if there is one. */
    Optional<Target> heir(Standing ending) {
        var targets = steps.stream()
                .filter(step -> step.from().id().equals(ending.id()))
                .map(Step::to)
                .distinct()
                .toList();
        return targets.size() == 1 ? Optional.of(targets.getFirst()) : keeper.filter(targets::contains);
    }
}
