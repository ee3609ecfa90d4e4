package vn.trienkhai.directive.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.unit.Resolution;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.group.UnitGroup;

/**
 * The choice of units to send to.
 *
 * @param phrases what the letter's words under "Kính gửi" mean
 * @param offered those the letter addresses, then those directly below
 * @param ticked numbers of the chosen; {@code reached} of those that have it already
 * @param groups those of the unit, with how many are in each today; {@code grouped} are the numbers of the chosen
 * @param others names typed besides
 */
public record DeliveryPage(
        Directive directive,
        List<Resolution> phrases,
        List<Unit> offered,
        Set<Integer> ticked,
        Set<Integer> reached,
        Map<UnitGroup, Integer> groups,
        Set<Long> grouped,
        String others,
        String problem) {

    /** Units that a phrase may mean and that are not offered anyway. */
    public List<Unit> candidates(Resolution phrase) {
        return phrase.candidates().stream()
                .filter(unit -> !offered.contains(unit))
                .toList();
    }

    public List<UnitGroup> groupsByName() {
        return groups.keySet().stream()
                .sorted(Comparator.comparing(UnitGroup::name))
                .toList();
    }

    public boolean isChosen(UnitGroup group) {
        return grouped.contains(group.id());
    }

    public boolean has(Unit unit) {
        return reached.contains(unit.id().value());
    }

    public boolean isTicked(Unit unit) {
        return !has(unit) && ticked.contains(unit.id().value());
    }
}
