package vn.trienkhai.directive;

import java.util.List;
import java.util.Set;
import vn.trienkhai.unit.Unit;

/**
 * The choice of units to send to.
 *
 * @param offered those the letter addresses, then those directly below
 * @param ticked numbers of the chosen; {@code reached} of those that have it already
 * @param others names typed besides
 */
public record DeliveryPage(
        Directive directive,
        List<Unit> offered,
        Set<Integer> ticked,
        Set<Integer> reached,
        String others,
        String problem) {

    public boolean has(Unit unit) {
        return reached.contains(unit.id().value());
    }

    public boolean isTicked(Unit unit) {
        return !has(unit) && ticked.contains(unit.id().value());
    }
}
