package vn.trienkhai.directive.trail;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.shared.UnitId;

/** What units were given of the duties of directives; told by the modules above. */
public interface DutyWork {
    /** Within the caller's transaction: what the caller may see of it, in the order of the directives. */
    List<Given> of(Actor actor, Collection<DirectiveId> directives);

    /**
     * A duty that a unit has given out.
     *
     * @param place of the duty in the directive, from 0; of one that was passed on, in the directive it was first given from
     * @param passedOn whether the keeper passes on what it was given itself
     * @param words that ask for it, of the highest directive known
     * @param units how many were given it, {@code done} of them have done it, {@code late} are late
     * @param some of the units, in the order of their numbers
     */
    record Given(
            DirectiveId directive,
            int place,
            boolean passedOn,
            Optional<Evidence> words,
            UnitId keeper,
            long units,
            long done,
            long late,
            List<AtUnit> some) {}

    /**
     * The duty at one unit.
     *
     * @param assignment its number, for the page of the assignment
     * @param manner the shape of its state, {@code state} in words
     */
    record AtUnit(long assignment, UnitId unit, String manner, String state, Optional<LocalDate> deadline) {}
}
