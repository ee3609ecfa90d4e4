package vn.trienkhai.reader.source.line;

/** Tells words that are broken at the end of a row. */
final class Hyphens {
    private Hyphens() {}

    /** A word broken at the end of a row loses its hyphen only where the hyphen stands alone between two small letters. */
    static boolean isBroken(String above, String below) {
        int last = above.length() - 1;
        return last > 1
                && above.charAt(last) == '-'
                && Character.isLowerCase(above.charAt(last - 1))
                && Character.isLowerCase(below.charAt(0));
    }
}
