package vn.trienkhai.activity;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Number of an activity, made where it is logged: the same one sent again is the same activity. */
public record ActivityId(UUID value) implements Serializable {

    /** A new one, for a form that is about to be filled in. */
    public static ActivityId fresh() {
        return new ActivityId(UUID.randomUUID());
    }

    /** What a form or an address carries; empty when it is none. */
    public static Optional<ActivityId> parse(String text) {
        try {
            return Optional.of(new ActivityId(UUID.fromString(text)));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
