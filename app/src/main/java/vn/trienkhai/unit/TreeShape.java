package vn.trienkhai.unit;

import java.util.Arrays;
import vn.trienkhai.shared.UnitId;

/**
 * Where all units stand today, their lines and levels, by the number of the unit: small enough to be kept (18 bytes a unit), and
 * 250,000 units are added up in passing. The units below one stand behind it one after the other.
 */
public final class TreeShape {
    private static final int NOWHERE = -1;
    private static final Line[] LINES = Line.values();
    private static final Level[] LEVELS = Level.values();

    private final int[] parents;
    /** The place of each unit in the order of the trees. */
    private final int[] places;

    private final int[] unitAt;
    private final int[] below;
    private final byte[] lines;
    private final byte[] levels;

    private TreeShape(int size, int placed) {
        parents = new int[size];
        places = new int[size];
        Arrays.fill(places, NOWHERE);
        unitAt = new int[placed];
        below = new int[size];
        lines = new byte[size];
        levels = new byte[size];
    }

    /**
     * @param units those that stand somewhere today
     * @param parents of each of these, which stands somewhere too; 0 for the head of a line
     */
    public static TreeShape of(Integer[] units, Integer[] parents, Line[] lines, Level[] levels) {
        int size = 1;
        for (int unit : units) {
            size = Math.max(size, unit + 1);
        }
        var shape = new TreeShape(size, units.length);
        for (int i = 0; i < units.length; i++) {
            int unit = units[i];
            shape.parents[unit] = parents[i];
            shape.lines[unit] = (byte) lines[i].ordinal();
            shape.levels[unit] = (byte) levels[i].ordinal();
        }
        shape.setInOrder(units);
        return shape;
    }

    private void setInOrder(Integer[] units) {
        var firstChild = new int[parents.length];
        var nextSibling = new int[parents.length];
        for (int unit : units) {
            nextSibling[unit] = firstChild[parents[unit]];
            firstChild[parents[unit]] = unit;
        }
        int place = 0;
        int unit = firstChild[0];
        while (unit != 0) {
            places[unit] = place;
            unitAt[place++] = unit;
            int next = firstChild[unit];
            while (next == 0 && unit != 0) {
                next = nextSibling[unit];
                below[unit] = place - places[unit] - 1;
                unit = parents[unit];
            }
            unit = next;
        }
    }

    /** One more than the highest number of a unit. */
    public int size() {
        return parents.length;
    }

    public boolean isPlaced(int unit) {
        return unit < places.length && places[unit] != NOWHERE;
    }

    /** How many units stand below this one at any depth. */
    public int countBelow(UnitId root) {
        return isPlaced(root.value()) ? below[root.value()] : 0;
    }

    /** One of the units below this one, from 0 to {@link #countBelow} less one; those below each stand behind it. */
    public int unitBelow(UnitId root, int n) {
        return unitAt[places[root.value()] + 1 + n];
    }

    /** The {@code n} of {@link #unitBelow}; less than 0 for a unit that does not stand below. */
    public int placeBelow(UnitId root, int unit) {
        if (!isPlaced(unit) || !isPlaced(root.value())) {
            return NOWHERE;
        }
        int n = places[unit] - places[root.value()] - 1;
        return n < below[root.value()] ? n : NOWHERE;
    }

    /** The number of the unit directly above; 0 for the head of a line. */
    public int parent(int unit) {
        return parents[unit];
    }

    public Line line(int unit) {
        return LINES[lines[unit]];
    }

    public Level level(int unit) {
        return LEVELS[levels[unit]];
    }
}
