package vn.trienkhai.reader.layout;

/** Takes marks off the ends of a text; a blank among the marks stands for all white space. */
public final class Ends {
    private Ends() {}

    public static String withoutLeading(String text, String marks) {
        int from = 0;
        while (from < text.length() && isOneOf(text.charAt(from), marks)) {
            from++;
        }
        return text.substring(from);
    }

    public static String withoutTrailing(String text, String marks) {
        int to = text.length();
        while (to > 0 && isOneOf(text.charAt(to - 1), marks)) {
            to--;
        }
        return text.substring(0, to);
    }

    /** Takes off one mark at most. */
    public static String withoutLast(String text, String marks) {
        int last = text.length() - 1;
        return last >= 0 && isOneOf(text.charAt(last), marks) ? text.substring(0, last) : text;
    }

    private static boolean isOneOf(char c, String marks) {
        return marks.indexOf(Character.isWhitespace(c) ? ' ' : c) >= 0;
    }
}
