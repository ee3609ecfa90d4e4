package vn.trienkhai.directive.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.outside.OutsideDelivery;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;

/**
 * What a recall would do, before it is done.
 *
 * @param units from which it is recalled; empty with {@code all}
 * @param count of them
 * @param outside with {@code all}, offices outside the system that it was sent to
 * @param carried who has gone on with it
 * @param offered directives that may take its place; {@code replacement} is the number of the chosen, or empty
 */
public record RecallPage(
        Directive directive,
        Set<Integer> units,
        boolean all,
        int count,
        List<OutsideDelivery> outside,
        List<Carried> carried,
        Map<UnitId, Unit> names,
        List<Directive> offered,
        String replacement,
        String reason,
        String problem) {

    /** Whether there is anything to recall. */
    public boolean isAny() {
        return count > 0 || !openOutside().isEmpty();
    }

    /** Names of those outside whose link or sheet will be good no longer. */
    public List<String> openOutside() {
        return outside.stream()
                .filter(OutsideDelivery::isOpen)
                .map(OutsideDelivery::name)
                .toList();
    }

    /** Names of those outside who have acknowledged it: it stays with them, and they have to be told by people. */
    public List<String> keptOutside() {
        return outside.stream()
                .filter(sent -> sent.acknowledged().isPresent())
                .map(OutsideDelivery::name)
                .toList();
    }

    public String name(UnitId unit) {
        return Optional.ofNullable(names.get(unit)).map(Unit::name).orElse("");
    }

    public String named() {
        return names.values().stream()
                .filter(unit -> units.contains(unit.id().value()))
                .map(Unit::name)
                .sorted()
                .reduce((some, next) -> some + "; " + next)
                .orElse("");
    }
}
