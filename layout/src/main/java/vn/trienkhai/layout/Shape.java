package vn.trienkhai.layout;

/**
 * How a paragraph stands on the page; lengths in points.
 *
 * @param firstLine indent of the first line against the others, negative for a hanging one
 * @param line exact distance of lines, 0 for the typeface's own
 */
record Shape(
        Align align,
        double before,
        double after,
        double left,
        double firstLine,
        double line,
        boolean withNext,
        boolean unbroken) {

    enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFIED
    }

    static Shape of(Align align) {
        return new Shape(align, 0, 0, 0, 0, 0, false, false);
    }

    Shape spaced(double newBefore, double newAfter) {
        return new Shape(align, newBefore, newAfter, left, firstLine, line, withNext, unbroken);
    }

    Shape indented(double newLeft, double newFirstLine) {
        return new Shape(align, before, after, newLeft, newFirstLine, line, withNext, unbroken);
    }

    Shape lines(double distance) {
        return new Shape(align, before, after, left, firstLine, distance, withNext, unbroken);
    }

    /** Never the last thing on its page. */
    Shape keptWithNext() {
        return new Shape(align, before, after, left, firstLine, line, true, unbroken);
    }

    /** Never split between pages. */
    Shape keptWhole() {
        return new Shape(align, before, after, left, firstLine, line, withNext, true);
    }
}
