package vn.trienkhai.layout;

/** Escapes text for XML; what XML cannot carry has been dropped before ({@link Wording#clean}). */
final class Xml {

    private Xml() {}

    static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String attribute(String text) {
        return text(text).replace("\"", "&quot;");
    }
}
