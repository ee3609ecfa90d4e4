package vn.trienkhai.layout;

import java.util.List;

/**
 * A composed document: A4 with its margins and everything printed on it.
 *
 * @param heading for the document properties
 * @param topRight what stands above page 1, 10 mm from its edge; "" for nothing
 */
record Sheet(String heading, String issuer, Face pageNumber, String topRight, List<Item> items) {

    static final double MM = 72 / 25.4;
    static final double PAGE_WIDTH = 210 * MM;
    static final double PAGE_HEIGHT = 297 * MM;
    static final double TOP = 20 * MM;
    static final double BOTTOM = 20 * MM;
    static final double LEFT = 30 * MM;
    static final double RIGHT = 15 * MM;
    /** From the edge of the page to the page number. */
    static final double PAGE_NUMBER = 10 * MM;

    static final double TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT;

    Sheet {
        items = List.copyOf(items);
    }
}
