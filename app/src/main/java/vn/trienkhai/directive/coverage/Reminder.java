package vn.trienkhai.directive.coverage;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.UnitId;

/**
 * Đôn đốc: one unit asks others for what they have not done yet with a directive.
 *
 * @param to the unit that is asked; with {@code whole} all below it too
 */
public record Reminder(
        DirectiveId directive,
        UnitId to,
        boolean whole,
        Asked asked,
        String words,
        UnitId by,
        String byName,
        Instant sentAt) {

    /** What is asked for. */
    public enum Asked {
        /** To take the directive in. */
        ACKNOWLEDGE,
        /** To issue a letter of the own level. */
        DERIVE;

        public String stored() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Asked> of(String typed) {
            return Arrays.stream(values())
                    .filter(each -> each.stored().equals(typed))
                    .findFirst();
        }
    }
}
