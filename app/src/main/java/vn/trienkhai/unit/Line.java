package vn.trienkhai.unit;

import java.util.Locale;

/** Hệ thống tổ chức: each line is a tree of its own; lines meet at hosts and at levels. */
public enum Line {
    PARTY,
    GOVERNMENT,
    FRONT,
    UNION,
    ARMED;

    static Line of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
