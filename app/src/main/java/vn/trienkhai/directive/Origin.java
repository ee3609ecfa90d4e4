package vn.trienkhai.directive;

import java.util.Locale;

/** Whether a directive came from another body or is the registering unit's own. */
public enum Origin {
    RECEIVED,
    OWN;

    static Origin of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
