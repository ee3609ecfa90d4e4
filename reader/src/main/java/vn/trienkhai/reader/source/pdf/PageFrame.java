package vn.trienkhai.reader.source.pdf;

import vn.trienkhai.reader.SourcePage;
import vn.trienkhai.reader.source.line.Places;

/**
 * A printed page, turned so that most of its letters stand upright.
 *
 * @param width of the paper before any turning, in points; so is {@code height}
 * @param shown by how many degrees viewers turn it to the right
 * @param turn by how many it is turned to be read
 */
record PageFrame(int page, double width, double height, int shown, int turn) {
    private static final double LARGEST = 1e6;
    private static final int QUARTER = 90;
    private static final int QUARTERS = 4;

    PageFrame {
        width = paper(width);
        height = paper(height);
    }

    /** A damaged file may say anything. */
    private static double paper(double points) {
        return points > 1 ? Math.min(points, LARGEST) : 1;
    }

    private boolean isLying(int degrees) {
        return degrees % (2 * QUARTER) != 0;
    }

    /** The box of what stands between two places, given in points on the page as it is held to read these very letters. */
    long box(int held, double left, double top, double right, double bottom) {
        double wide = isLying(held) ? height : width;
        double high = isLying(held) ? width : height;
        double x = left / wide;
        double y = top / high;
        double toX = right / wide;
        double toY = bottom / high;
        for (int i = quarters(turn - held); i > 0; i--) {
            double above = y;
            y = x;
            x = 1 - toY;
            toY = toX;
            toX = 1 - above;
        }
        return Places.box(page, x, y, toX, toY);
    }

    SourcePage sourcePage() {
        double ratio = width / height;
        return new SourcePage(page, isLying(turn) ? 1 / ratio : ratio, quarters(turn - shown), 0);
    }

    private static int quarters(int degrees) {
        return Math.floorMod(degrees / QUARTER, QUARTERS);
    }
}
