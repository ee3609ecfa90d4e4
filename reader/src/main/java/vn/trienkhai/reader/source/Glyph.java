package vn.trienkhai.reader.source;

import org.apache.pdfbox.text.TextPosition;

/**
 * A letter on a page, in points from the left and from the top of the page as it is held to read the letter.
 *
 * @param turn by how many degrees the page is turned to read it: 0, 90, 180 or 270
 * @param y of the line it stands on
 * @param space width of a space in its font
 */
record Glyph(String text, int turn, double from, double to, double y, double height, double space) {
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
                space > 0 ? space : 0);
    }

    /** Spaces are glyphs too, in rows of dozens between columns. */
    boolean isBlank() {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    double middle() {
        return (from + to) / 2;
    }

    double width() {
        return to - from;
    }
}
