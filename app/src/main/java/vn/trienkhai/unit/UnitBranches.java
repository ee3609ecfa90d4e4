package vn.trienkhai.unit;

import java.util.List;
import java.util.Optional;
import vn.trienkhai.shared.UnitId;

/**
 * Units side by side in the drawn tree, or the first of them.
 *
 * @param parent what they stand below; none for the heads of a line
 * @param next how many have been sent with these, where those that follow begin
 * @param more how many follow
 */
public record UnitBranches(List<UnitBranch> branches, Optional<UnitId> parent, int next, int more) {
    static final UnitBranches NONE = new UnitBranches(List.of(), Optional.empty(), 0, 0);
}
