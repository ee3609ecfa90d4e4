package vn.trienkhai.unit;

import vn.trienkhai.shared.UnitId;

/**
 * Where all units stand today, their lines and levels, by the number of the unit: small enough to be kept (ten bytes a unit), and
 * 250,000 units are added up in passing.
 */
public final class TreeShape {
    private static final int NOWHERE = 0;

    private final int[] parents;
    private final int[] tops;
    private final byte[] lines;
    private final byte[] levels;

    private TreeShape(int size) {
        parents = new int[size];
        tops = new int[size];
        lines = new byte[size];
        levels = new byte[size];
    }

    /**
     * @param units those that stand somewhere today
     * @param parents of each of these; 0 for the head of a line
     */
    public static TreeShape of(Integer[] units, Integer[] parents, Line[] lines, Level[] levels) {
        int size = 1;
        for (int unit : units) {
            size = Math.max(size, unit + 1);
        }
        var shape = new TreeShape(size);
        for (int i = 0; i < units.length; i++) {
            int unit = units[i];
            shape.parents[unit] = parents[i];
            shape.tops[unit] = unit;
            shape.lines[unit] = (byte) lines[i].ordinal();
            shape.levels[unit] = (byte) levels[i].ordinal();
        }
        for (int unit : units) {
            shape.tops[unit] = shape.findTop(unit);
        }
        return shape;
    }

    private int findTop(int unit) {
        int top = unit;
        while (parents[top] != NOWHERE) {
            top = parents[top];
        }
        return top;
    }

    /** One more than the highest number of a unit. */
    public int size() {
        return parents.length;
    }

    /** Whether it stands below the head of this line, itself not among them. */
    public boolean isBelowHead(int unit, UnitId head) {
        return tops[unit] == head.value() && unit != head.value();
    }

    public boolean isPlaced(int unit) {
        return tops[unit] != NOWHERE;
    }

    /** The number of the unit directly above; 0 for the head of a line. */
    public int parent(int unit) {
        return parents[unit];
    }

    public Line line(int unit) {
        return Line.values()[lines[unit]];
    }

    public Level level(int unit) {
        return Level.values()[levels[unit]];
    }
}
