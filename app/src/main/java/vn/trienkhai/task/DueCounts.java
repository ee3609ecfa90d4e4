package vn.trienkhai.task;

/** How many open assignments of a unit are late, near, or open at all. Each is counted up to {@link #MOST}. */
public record DueCounts(int late, int soon, int open) {
    public static final int MOST = 1000;
}
