package vn.trienkhai.bench;

import java.util.Locale;

/**
 * One measured figure.
 *
 * @param limit what it is held against, in the same unit; 0 where there is only a goal
 * @param goal the largest figure (or, where {@code ratioGoal}, the largest ratio to the limit) that is good enough
 */
record Figure(String name, double figure, String unit, double limit, double goal, boolean ratioGoal) {

    static Figure atMost(String name, double figure, String unit, double goal) {
        return new Figure(name, figure, unit, 0, goal, false);
    }

    static Figure ratioAtMost(String name, double figure, String unit, double limit, double goal) {
        return new Figure(name, figure, unit, limit, goal, true);
    }

    double ratio() {
        return limit == 0 ? 0 : figure / limit;
    }

    boolean isMet() {
        return (ratioGoal ? ratio() : figure) <= goal;
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"name\":\"%s\",\"figure\":%.2f,\"unit\":\"%s\",\"limit\":%s,\"ratio\":%s,\"goal\":%.2f,\"met\":%b}",
                name, figure, unit, limit == 0 ? "null" : String.format(Locale.ROOT, "%.2f", limit),
                limit == 0 ? "null" : String.format(Locale.ROOT, "%.2f", ratio()), goal, isMet());
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%-34s %10.1f %-4s %10s %8s   ≤ %-8s %s",
                name, figure, unit, limit == 0 ? "–" : String.format(Locale.ROOT, "%.1f", limit),
                limit == 0 ? "–" : String.format(Locale.ROOT, "%.2f", ratio()),
                (ratioGoal ? "× " : "") + String.format(Locale.ROOT, "%.1f", goal), isMet() ? "đạt" : "KHÔNG ĐẠT");
    }
}
