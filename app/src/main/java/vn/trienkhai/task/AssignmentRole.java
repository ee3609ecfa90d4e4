package vn.trienkhai.task;

import java.util.Locale;

/** Chủ trì hay phối hợp. */
public enum AssignmentRole {
    LEAD,
    SUPPORT;

    static AssignmentRole of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
