package vn.trienkhai.unit;

/**
 * A unit in the drawn tree.
 *
 * @param hasChildren whether there is something to open
 * @param below what is sent along already; deeper branches come when they are opened
 * @param isSought whether the page was opened for this unit
 */
public record UnitBranch(Unit unit, boolean hasChildren, UnitBranches below, boolean isSought) {
    public boolean isOpen() {
        return !below.branches().isEmpty();
    }
}
