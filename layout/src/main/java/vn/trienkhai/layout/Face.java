package vn.trienkhai.layout;

/** Size in points and cut of the one serif typeface that official documents use. */
record Face(double size, boolean bold, boolean italic, boolean underline) {

    static Face regular(double size) {
        return new Face(size, false, false, false);
    }

    static Face bold(double size) {
        return new Face(size, true, false, false);
    }

    static Face italic(double size) {
        return new Face(size, false, true, false);
    }

    Face asBold() {
        return new Face(size, true, italic, underline);
    }

    Face asItalic() {
        return new Face(size, bold, true, underline);
    }

    Face underlined() {
        return new Face(size, bold, italic, true);
    }
}
