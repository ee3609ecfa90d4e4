package vn.trienkhai.unit;

import java.util.List;

/**
 * A unit in the drawn tree.
 *
 * @param hasChildren whether there is something to open
 * @param children what is sent along already; deeper branches come when they are opened
 */
public record UnitBranch(Unit unit, boolean hasChildren, List<UnitBranch> children) {
    public boolean isOpen() {
        return !children.isEmpty();
    }
}
