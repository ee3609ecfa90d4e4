package vn.trienkhai.directive.coverage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.outside.OutsideDeliveries;
import vn.trienkhai.directive.outside.OutsideDelivery;
import vn.trienkhai.directive.outside.OutsideDelivery.Standing;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.UnitId;

/**
 * How far a directive has come at offices that are not on the system. They stand in no tree: they are counted where the acting unit
 * looks at all it sent, and not in its branches. Which those are that a unit below wrote to is that unit's own affair: of them
 * {@link Coverage#outsideBelow} gives the numbers.
 */
@Component
class OfficesOutside {
    private final OutsideDeliveries outside;

    OfficesOutside(OutsideDeliveries outside) {
        this.outside = outside;
    }

    /** Offices, in the order they were sent; none where the root is not the acting unit. */
    List<OutsideDelivery> of(Actor actor, DirectiveId directive, UnitId root) {
        return root.equals(actor.unit()) ? outside.of(actor, directive) : List.of();
    }

    /** Those of them that a list asks for. */
    static List<OutsideDelivery> listed(List<OutsideDelivery> offices, Wanted wanted) {
        return wanted.asksOffices() ? offices.stream().filter(wanted::admits).toList() : List.of();
    }

    static Tally tally(List<OutsideDelivery> offices) {
        return offices.stream()
                .map(office -> Tally.one(reached(office.standing())))
                .reduce(Tally::plus)
                .orElse(Tally.NONE);
    }

    /** Numbers of offices by how they stand; without those that are none. */
    static Map<Standing, Long> standings(List<OutsideDelivery> offices) {
        var numbers = new EnumMap<Standing, Long>(Standing.class);
        offices.forEach(office -> numbers.merge(office.standing(), 1L, Long::sum));
        return numbers;
    }

    /** The same ladder as that of units, whose next step an office cannot take: it issues nothing here. */
    static Reached reached(Standing standing) {
        return switch (standing) {
            case ACKNOWLEDGED -> Reached.ACKNOWLEDGED;
            case OPENED -> Reached.OPENED;
            case SENT, MAILED -> Reached.UNOPENED;
            case RECALLED -> Reached.WITHDRAWN;
            case MAILING, REFUSED, BOUNCED -> Reached.UNSENT;
        };
    }
}
