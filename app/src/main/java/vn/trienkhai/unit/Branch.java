package vn.trienkhai.unit;

import java.util.Optional;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;

/**
 * The part of the tree that somebody may reorganise: what stands below the own unit, which is itself changed from above.
 *
 * @param path of the unit in today's tree
 */
public record Branch(UnitId head, String name, String path) {

    /** To which the person is limited; operators are to none. */
    public static Optional<Branch> of(Actor actor) {
        return actor.isAny(Role.OPERATOR)
                ? Optional.empty()
                : Optional.of(new Branch(actor.unit(), actor.unitName(), actor.path()));
    }
}
