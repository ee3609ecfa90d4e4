package vn.trienkhai.directive.coverage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;

/**
 * How far a directive has come below a unit.
 *
 * @param above the units from the caller's own down to the one above {@code root}
 * @param isBelow whether the root is the caller or stands below it; of a unit elsewhere only its own state is known
 * @param own what has become of it at the root itself
 * @param below of all units below the root
 * @param children units directly below that have others below them, in official order; units without any stand in {@code others}
 * @param levels of the units below, by line and level
 * @param elsewhere of the units that do not stand below the caller and that the caller sent it to, where the root is the caller
 * @param outsideBelow of the offices outside the system that units below, or the root where it is not the caller, wrote to
 * @param named the units that the drawing shows
 */
public record Coverage(
        Unit root,
        List<Unit> above,
        boolean isBelow,
        Reached own,
        Tally below,
        Icicle icicle,
        List<Branch> children,
        Tally others,
        List<OfLevel> levels,
        List<OfLevel> elsewhere,
        Tally outsideBelow,
        Map<UnitId, Unit> named) {

    /** How many can be reminded of it: those below, those elsewhere, and the root unless that is the caller. */
    public long late(Reminder.Asked asked) {
        return below.late(asked)
                + elsewhere.stream().mapToLong(each -> each.tally().late(asked)).sum()
                + (isRootLate(asked) ? 1 : 0);
    }

    public boolean isRootLate(Reminder.Asked asked) {
        return !above.isEmpty() && Tally.one(own).late(asked) > 0;
    }

    /** A unit with what has become of the directive at it and below it. */
    public record Branch(Unit unit, Reached own, Tally below) {}

    public record OfLevel(Line line, Level level, Tally tally) {}

    /** A unit in a list; {@code place} is where the list goes on behind it. */
    public record Listed(Unit unit, Reached reached, Optional<Instant> deliveredAt, String place) {}
}
