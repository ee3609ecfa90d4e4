package vn.trienkhai.campaign;

import java.util.Locale;

/** What a window is for. */
public enum WindowKind {
    /** The time of the whole campaign. */
    USUAL,
    /** Đợt cao điểm. */
    PEAK,
    /** Before and after one event: by the rule of the directive, or a window that the event has of its own. */
    RELATIVE;

    static WindowKind of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
