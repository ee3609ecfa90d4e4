package vn.trienkhai.reader.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Straight lines drawn on a page, each joined from the pieces that every cell may draw of its own border. */
final class Rulings {
    static final double NEAR = 3;
    private static final double STRAIGHT = 1;
    private static final double SHORTEST = 4;
    /** A page with more of them is a drawing and no form. */
    private static final int MOST = 20_000;

    /** A line at one height, or one distance from the left, and where it begins and ends along the other. */
    record Ruling(double at, double from, double to) {
        boolean covers(double place) {
            return from - NEAR <= place && place <= to + NEAR;
        }

        boolean crosses(Ruling other) {
            return covers(other.at) && other.covers(at);
        }
    }

    private final List<Ruling> across = new ArrayList<>();
    private final List<Ruling> down = new ArrayList<>();

    void line(double x1, double y1, double x2, double y2) {
        if (across.size() + down.size() >= MOST) {
            return;
        }
        if (Math.abs(y1 - y2) <= STRAIGHT && Math.abs(x1 - x2) > STRAIGHT) {
            across.add(new Ruling((y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
        } else if (Math.abs(x1 - x2) <= STRAIGHT && Math.abs(y1 - y2) > STRAIGHT) {
            down.add(new Ruling((x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
        }
    }

    /** Many programs draw a border as a filled box that is a point or so thin; a wider one is a coloured ground. */
    void filled(double x1, double y1, double x2, double y2) {
        double width = Math.abs(x1 - x2);
        double height = Math.abs(y1 - y2);
        if (height <= NEAR && width > height) {
            line(x1, (y1 + y2) / 2, x2, (y1 + y2) / 2);
        } else if (width <= NEAR && height > width) {
            line((x1 + x2) / 2, y1, (x1 + x2) / 2, y2);
        }
    }

    boolean isEmpty() {
        return across.size() < 2 || down.size() < 2;
    }

    List<Ruling> across() {
        return joined(across);
    }

    List<Ruling> down() {
        return joined(down);
    }

    private static List<Ruling> joined(List<Ruling> pieces) {
        var sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Ruling::at));
        var joined = new ArrayList<Ruling>();
        int begin = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(begin).at() > NEAR) {
                join(sorted.subList(begin, i), joined);
                begin = i;
            }
        }
        return joined;
    }

    private static void join(List<Ruling> level, List<Ruling> joined) {
        double at = level.getFirst().at();
        level.sort(Comparator.comparingDouble(Ruling::from));
        double from = level.getFirst().from();
        double to = level.getFirst().to();
        for (var piece : level) {
            if (piece.from() > to + NEAR) {
                keep(at, from, to, joined);
                from = piece.from();
                to = piece.to();
            }
            to = Math.max(to, piece.to());
        }
        keep(at, from, to, joined);
    }

    private static void keep(double at, double from, double to, List<Ruling> joined) {
        if (to - from >= SHORTEST) {
            joined.add(new Ruling(at, from, to));
        }
    }
}
