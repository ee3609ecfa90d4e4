package vn.trienkhai.unit;

import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;

/** Who may act for which unit. Asked by every entry type before it does anything; answered above, in {@code account}. */
public interface UnitAccess {
    /** Refuses unless the actor's grants of today still hold one of the roles for the acting unit. */
    void require(Actor actor, Role first, Role... others);

    /** Refuses unless {@code unit} is the acting unit or stands below it. */
    void requireScope(Actor actor, UnitId unit);
}
