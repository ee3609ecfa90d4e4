package vn.trienkhai.directive.coverage;

import java.util.Arrays;
import java.util.Locale;

/** How far a directive has come at one unit, the furthest first. */
public enum Reached {
    /** The unit has issued a letter of its own that carries the directive out. */
    DERIVED,
    /** Taken into the register. */
    ACKNOWLEDGED,
    /** Looked at and not taken in yet. */
    OPENED,
    UNOPENED,
    /** Sent back by the unit, or recalled. */
    WITHDRAWN,
    /** Not sent to the unit. */
    UNSENT;

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Reached of(String stored) {
        return Arrays.stream(values())
                .filter(each -> each.stored().equals(stored))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(stored));
    }
}
