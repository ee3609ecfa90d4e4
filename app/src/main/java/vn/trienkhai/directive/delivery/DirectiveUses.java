package vn.trienkhai.directive.delivery;

import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.UnitId;

/** Whether work hangs on a directive at a unit; told by the modules above, asked before the unit sends the directive back. */
public interface DirectiveUses {
    /** Within the transaction of somebody of that unit. */
    boolean hasWork(UnitId unit, DirectiveId directive);
}
