package vn.trienkhai.reader;

/**
 * A rectangle on a page as it is shown upright ({@link SourcePage}), in parts of its width and height from the left and from the
 * top: all of a page is 0, 0, 1, 1.
 *
 * @param page from 1
 */
public record PageBox(int page, double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }
}
