package vn.trienkhai.task;

import java.util.Locale;

/** How far a unit says it is. What may follow what is said here and nowhere else. */
public enum AssignmentState {
    NEW,
    ACCEPTED,
    DOING,
    DONE;

    boolean canBecome(AssignmentState next) {
        return switch (this) {
            case NEW -> next == ACCEPTED;
            case ACCEPTED, DOING -> next == DOING || next == DONE;
            case DONE -> false;
        };
    }

    static AssignmentState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
