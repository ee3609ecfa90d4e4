package vn.trienkhai.unit;

import java.time.LocalDate;
import vn.trienkhai.shared.UnitId;

/** On {@code onDate}, {@code from} (or a part of it) went into {@code to}. */
public record Succession(UnitId from, UnitId to, LocalDate onDate, Kind kind) {
    /** How one unit becomes another. */
    public enum Kind {
        MERGED,
        SPLIT,
        RENAMED,
        MOVED
    }
}
