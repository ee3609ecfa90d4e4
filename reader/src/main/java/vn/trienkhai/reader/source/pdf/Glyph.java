package vn.trienkhai.reader.source.pdf;

import org.apache.pdfbox.text.TextPosition;

/**
 * A letter on a page, in points from the left and from the top of the page as it is held to read the letter.
 *
 * @param turn by how many degrees the page is turned to read it: 0, 90, 180 or 270
 * @param y of the line it stands on
 * @param space width of a space in its font
 * @param size of its font, in points
 */
record Glyph(String text, int turn, double from, double to, double y, double height, double space, double size) {
    private static final double ASCENT = 0.92;
    private static final double DESCENT = 0.24;
    /** Of the height that PDFBox tells, which is about that of a capital. */
    private static final double LEAST_SIZE = 1.1;

    private static final double MOST_SIZE = 2.5;

    static Glyph of(TextPosition position) {
        double from = position.getXDirAdj();
        double space = position.getWidthOfSpace();
        return new Glyph(
                position.getUnicode(),
                Math.round(position.getDir()),
                from,
                from + position.getWidthDirAdj(),
                position.getYDirAdj(),
                position.getHeightDir(),
                space > 0 ? space : 0,
                size(position));
    }

    /** What a font says of its size can be anything; a letter is a little smaller than that. */
    private static double size(TextPosition position) {
        double height = position.getHeightDir() > 1 ? position.getHeightDir() : 1;
        return Math.min(Math.max(position.getFontSizeInPt(), LEAST_SIZE * height), MOST_SIZE * height);
    }

    /** The upper end of its line: capitals with two marks still reach above it by a hair. */
    double top() {
        return y - ASCENT * size;
    }

    double bottom() {
        return y + DESCENT * size;
    }

    /** Spaces are glyphs too, in rows of dozens between columns. */
    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    double middle() {
        return (from + to) / 2;
    }

    double width() {
        return to - from;
    }
}
