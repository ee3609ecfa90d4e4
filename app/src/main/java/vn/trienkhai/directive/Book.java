package vn.trienkhai.directive;

import java.util.Locale;

/** Sổ văn bản đến, sổ văn bản đi. */
public enum Book {
    INCOMING,
    OUTGOING;

    static Book of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
