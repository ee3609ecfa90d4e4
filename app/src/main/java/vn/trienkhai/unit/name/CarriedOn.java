package vn.trienkhai.unit.name;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.trienkhai.unit.Resolution;
import vn.trienkhai.unit.Resolution.Way;
import vn.trienkhai.unit.Succession;
import vn.trienkhai.unit.Unit;

/**
 * What units that a letter meant on its day have become by another. Who took over from one alone is meant now; where a unit was
 * divided, or ended without an heir, a person chooses.
 */
public final class CarriedOn {
    private static final Set<Succession.Kind> CERTAIN = EnumSet.of(Succession.Kind.MERGED, Succession.Kind.RENAMED);

    private final KnownNames known;
    private final LocalDate day;

    public CarriedOn(KnownNames known, LocalDate day) {
        this.known = known;
        this.day = day;
    }

    public Resolution of(Resolution found) {
        var units = new LinkedHashSet<Unit>();
        var open = new LinkedHashSet<Unit>();
        boolean certain = true;
        for (var unit : found.units()) {
            var heirs = unit.isAliveOn(day) ? List.<KnownNames.Successor>of() : known.successors(unit.id(), day);
            var now = heirs.stream().map(KnownNames.Successor::unit).distinct().toList();
            if (unit.isAliveOn(day)) {
                units.add(unit);
            } else if (now.size() == 1 && heirs.stream().allMatch(heir -> CERTAIN.contains(heir.kind()))) {
                units.addAll(now);
            } else {
                certain = false;
                open.addAll(now);
            }
        }
        for (var unit : found.candidates()) {
            if (unit.isAliveOn(day)) {
                open.add(unit);
            } else {
                known.successors(unit.id(), day).forEach(heir -> open.add(heir.unit()));
            }
        }
        var parts = found.parts().stream().map(this::of).toList();
        if (!certain && parts.isEmpty()) {
            units.addAll(open);
            return new Resolution(found.phrase(), Way.CHOICE, found.matched(), List.of(), List.copyOf(units), parts);
        }
        return new Resolution(
                found.phrase(), found.way(), found.matched(), List.copyOf(units), List.copyOf(open), parts);
    }
}
