package vn.trienkhai.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trienkhai.shared.AccountId;
import vn.trienkhai.shared.UnitId;

/** What hangs on units that are to end; told, and where it can go on, carried over, by the modules above. */
public interface UnitDependants {
    /** For the preview, in sentences: what hangs on these units, and what becomes of it. */
    List<String> hanging(LocalDate day, Collection<Ending> endings);

    /** In the transaction that ends them. */
    default void follow(LocalDate day, Collection<Ending> endings) {}

    /**
     * A unit that ends on the day.
     *
     * @param heir the one unit that takes over from it; empty when none does, or several do
     * @param people for whom it has been chosen, one by one, which unit they go to, if to any
     */
    record Ending(UnitId unit, Optional<Heir> heir, Map<AccountId, Optional<Heir>> people) {
        public Ending(UnitId unit, Optional<Heir> heir) {
            this(unit, heir, Map.of());
        }

        /** The units as a query takes them. */
        public static Integer[] units(Collection<Ending> endings) {
            return endings.stream().map(each -> each.unit().value()).toArray(Integer[]::new);
        }
    }

    /** @param id not known before the heir is founded */
    record Heir(Optional<UnitId> id, String name) {}
}
