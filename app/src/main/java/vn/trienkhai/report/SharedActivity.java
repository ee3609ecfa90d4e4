package vn.trienkhai.report;

import java.math.BigDecimal;
import vn.trienkhai.activity.ActivityId;

/**
 * An activity that stands in more than one report, with what it adds to one figure.
 *
 * @param version of the activity when its value was put in; the later one is right where two differ
 */
public record SharedActivity(ActivityId activity, int version, BigDecimal value) {

    SharedActivity later(SharedActivity other) {
        return switch (Integer.compare(version, other.version)) {
            case 1 -> this;
            case -1 -> other;
            default -> value.compareTo(other.value) >= 0 ? this : other;
        };
    }
}
