package vn.trienkhai.reader.source;

/** Puts the pieces of a broken row together. */
final class Hyphens {
    private Hyphens() {}

    /** A word broken at the end of a row loses its hyphen only where the hyphen stands alone between two small letters. */
    static String joined(String above, String below) {
        int last = above.length() - 1;
        boolean broken = last > 1
                && above.charAt(last) == '-'
                && Character.isLowerCase(above.charAt(last - 1))
                && Character.isLowerCase(below.charAt(0));
        return broken ? above.substring(0, last) + below : above + " " + below;
    }
}
