package vn.trienkhai.bench;

import java.util.Locale;

/**
 * One measured figure.
 *
 * @param limit what it is held against, in the same unit; 0 where there is only a goal
 * @param goal how large the figure (or its ratio to the limit) may be, or must be
 */
record Figure(String name, double figure, String unit, double limit, double goal, Goal kind) {

    /** What is held against the goal. */
    enum Goal {
        FIGURE_AT_MOST,
        FIGURE_AT_LEAST,
        RATIO_AT_MOST
    }

    static Figure atMost(String name, double figure, String unit, double goal) {
        return new Figure(name, figure, unit, 0, goal, Goal.FIGURE_AT_MOST);
    }

    static Figure atLeast(String name, double figure, String unit, double goal) {
        return new Figure(name, figure, unit, 0, goal, Goal.FIGURE_AT_LEAST);
    }

    static Figure ratioAtMost(String name, double figure, String unit, double limit, double goal) {
        return new Figure(name, figure, unit, limit, goal, Goal.RATIO_AT_MOST);
    }

    double ratio() {
        return limit == 0 ? 0 : figure / limit;
    }

    boolean isMet() {
        return switch (kind) {
            case FIGURE_AT_MOST -> figure <= goal;
            case FIGURE_AT_LEAST -> figure >= goal;
            case RATIO_AT_MOST -> ratio() <= goal;
        };
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"name\":\"%s\",\"figure\":%.2f,\"unit\":\"%s\",\"limit\":%s,\"ratio\":%s,\"goal\":%.2f,\"met\":%b}",
                name,
                figure,
                unit,
                limit == 0 ? "null" : String.format(Locale.ROOT, "%.2f", limit),
                limit == 0 ? "null" : String.format(Locale.ROOT, "%.2f", ratio()),
                goal,
                isMet());
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%-34s %10.1f %-4s %10s %8s   %-10s %s",
                name,
                figure,
                unit,
                limit == 0 ? "–" : String.format(Locale.ROOT, "%.1f", limit),
                limit == 0 ? "–" : String.format(Locale.ROOT, "%.2f", ratio()),
                words(),
                isMet() ? "đạt" : "KHÔNG ĐẠT");
    }

    private String words() {
        var sign = kind == Goal.FIGURE_AT_LEAST ? "≥ " : kind == Goal.RATIO_AT_MOST ? "≤ ×" : "≤ ";
        return sign + String.format(Locale.ROOT, "%.2f", goal);
    }
}
