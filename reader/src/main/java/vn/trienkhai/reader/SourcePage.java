package vn.trienkhai.reader;

/**
 * A page of a file, and how it is turned to be read: scans may lie on their side, and a little askew.
 *
 * @param number from 1
 * @param ratio width by height, once it is turned
 * @param quarters of a circle that it is turned to the right, 0 to 3
 * @param skew degrees by which its rows then still fall to the right; it is turned back by as many about its middle
 */
public record SourcePage(int number, double ratio, int quarters, double skew) {
    public SourcePage {
        if (!isOne(number, ratio, quarters, skew)) {
            throw new IllegalArgumentException(
                    "no such page: " + number + ", " + ratio + ", " + quarters + ", " + skew);
        }
    }

    public static boolean isOne(int number, double ratio, int quarters, double skew) {
        return number >= 1 && ratio > 0 && quarters >= 0 && quarters <= 3 && Math.abs(skew) <= 45;
    }
}
