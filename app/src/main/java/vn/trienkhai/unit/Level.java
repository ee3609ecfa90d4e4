package vn.trienkhai.unit;

import java.util.Locale;

/** Cấp. The district level holds only for days before 01/7/2025. */
public enum Level {
    CENTRAL,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    GRASSROOTS;

    static Level of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
