package vn.trienkhai.unit.comparison;

/** What became of units. */
public enum ChangeKind {
    MERGED,
    DIVIDED,
    RENAMED,
    MOVED,
    FOUNDED,
    ENDED;

    /** Whether it is told by drawing who went where. */
    boolean isDrawn() {
        return this == MERGED || this == DIVIDED;
    }
}
