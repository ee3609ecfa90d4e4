package vn.trienkhai.directive.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;

/**
 * What a recall would do, before it is done.
 *
 * @param units from which it is recalled; empty with {@code all}
 * @param count of them
 * @param carried who has gone on with it
 * @param offered directives that may take its place; {@code replacement} is the number of the chosen, or empty
 */
public record RecallPage(
        Directive directive,
        Set<Integer> units,
        boolean all,
        int count,
        List<Carried> carried,
        Map<UnitId, Unit> names,
        List<Directive> offered,
        String replacement,
        String reason,
        String problem) {

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
