package vn.trienkhai.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.shared.AccountId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.UnitId;

/** Who holds, and held, a post for a unit: answered by the module above that knows people. */
public interface UnitPeople {
    /** The posts of a unit, by given name; none where the actor may not see them. Posts only: nothing of what anybody does. */
    List<Post> posts(Actor actor, UnitId unit);

    /** Those who hold roles for a unit on a day, or will later, by given name; none whom the actor may not see. */
    List<Worker> workers(Actor actor, UnitId unit, LocalDate day);

    /** @param roles in words */
    record Worker(AccountId id, String name, List<String> roles) {}

    /**
     * A role that somebody holds for the unit.
     *
     * @param last the last day on which it holds; empty while nothing ends it
     */
    record Post(String person, String role, LocalDate from, Optional<LocalDate> last) {
        boolean isHeldOn(LocalDate day) {
            return !from.isAfter(day) && last.map(end -> !end.isBefore(day)).orElse(true);
        }

        boolean hasEndedBy(LocalDate day) {
            return last.filter(end -> end.isBefore(day)).isPresent();
        }
    }
}
