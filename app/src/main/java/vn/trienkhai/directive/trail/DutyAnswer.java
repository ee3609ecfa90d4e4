package vn.trienkhai.directive.trail;

import java.time.Instant;
import java.util.List;
import vn.trienkhai.directive.DirectiveId;

/**
 * What a person of the unit that carries a directive out has said of one of its duties.
 *
 * @param directive that carries out {@code source}
 * @param duty of the source
 * @param carried the duties of the directive that do it; none where the person said that none does
 * @param version from 1, one more with every change of mind
 */
public record DutyAnswer(
        long id,
        DirectiveId directive,
        DirectiveId source,
        DutyWords duty,
        List<DutyWords> carried,
        int version,
        String by,
        Instant at) {

    /** Whether none of the directive's duties does it. */
    public boolean isNone() {
        return carried.isEmpty();
    }
}
