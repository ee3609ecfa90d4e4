package vn.trienkhai.shared;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * Người thao tác: a signed-in person acting for one unit.
 *
 * @param path the unit's path in today's tree of its line, as ltree text ({@code p.12.345})
 * @param roles what the person may do for that unit today; never empty
 */
public record Actor(AccountId account, String name, UnitId unit, String unitName, String path, Set<Role> roles)
        implements Serializable {
    public Actor {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("an actor without a role");
        }
        roles = Set.copyOf(roles);
    }

    public boolean isAny(Role first, Role... others) {
        return EnumSet.of(first, others).stream().anyMatch(roles::contains);
    }

    /** Whether nobody stands above the acting unit in its line. */
    public boolean headsItsLine() {
        return path.indexOf('.') < 0;
    }

    /** Refuses unless the person has one of the roles for the acting unit. */
    public void require(Role first, Role... others) {
        if (!isAny(first, others)) {
            throw new AccessRefused(EnumSet.of(first, others));
        }
    }

    /** Short and without names: the session's row and the log keep it. */
    @Override
    public String toString() {
        return account + "@" + unit;
    }
}
