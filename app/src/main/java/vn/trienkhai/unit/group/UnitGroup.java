package vn.trienkhai.unit.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.shared.UnitId;

/**
 * Units under a name.
 *
 * @param query what a saved query asks for; asks for nothing where it is a list
 * @param listed the units of a list, as they were put into it
 * @param version goes up with every change
 * @param endedOn since when it is no longer used
 */
public record UnitGroup(
        long id,
        String name,
        Sort sort,
        GroupQuery query,
        List<UnitId> listed,
        int version,
        LocalDate since,
        Optional<LocalDate> endedOn) {
    /** How it is known who is in it. */
    public enum Sort {
        QUERY,
        LIST
    }

    /** How a group is to be. */
    public record Draft(String name, Sort sort, GroupQuery query, List<UnitId> listed) {}
}
