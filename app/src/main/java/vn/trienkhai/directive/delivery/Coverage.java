package vn.trienkhai.directive.delivery;

import java.util.List;
import vn.trienkhai.unit.Unit;

/**
 * Mức phủ: whom a directive has reached.
 *
 * @param toRemind units that have not acknowledged, in official order; at most a page of them
 */
public record Coverage(int delivered, int acknowledged, List<Unit> toRemind) {
    public int waiting() {
        return delivered - acknowledged;
    }
}
