package vn.trienkhai.directive;

import java.util.Locale;

/** Where a directive stands. What may follow what is said here and nowhere else. */
public enum DirectiveState {
    /** Registered and read by the machine; a person has not confirmed it yet. */
    READ,
    /** A person stands for its content. */
    CONFIRMED,
    /** Our own letter, still being written. */
    DRAFTED,
    /** Our own letter, numbered and dated. */
    ISSUED;

    boolean canBecome(DirectiveState next) {
        return switch (this) {
            case READ -> next == CONFIRMED;
            case DRAFTED -> next == ISSUED;
            case CONFIRMED, ISSUED -> false;
        };
    }

    /** Whether other units may be given it, and work may hang on it. */
    public boolean isSettled() {
        return this == CONFIRMED || this == ISSUED;
    }

    static DirectiveState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
