package vn.trienkhai.reader.source.encoding;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TCVN3 (ABC): Vietnamese from before Unicode, one byte a letter. It has no capitals with a tone; fonts whose name ends in H
 * draw small letters as capitals, so only the font tells the case.
 */
public final class Tcvn3 {
    private static final String FROM_A1 =
            "ĂÂÊÔƠƯĐăâêôơưđ\u00af\u00b0\u00b1\u00b2\u00b3\u00b4àảãáạ\u00baằẳẵắ\u00bf\u00c0\u00c1\u00c2\u00c3\u00c4"
                    + "\u00c5ặầẩẫấậè\u00cdẻẽéẹềểễếệìỉ\u00d9\u00da\u00dbĩíịò\u00e0ỏõóọồổỗốộờởỡớợù\u00f0ủũúụừửữứựỳỷỹýỵ\u00ff";

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Tcvn3() {}

    static boolean isFont(String name) {
        return name.regionMatches(true, 0, ".Vn", 0, 3);
    }

    public static String decode(String text, String font) {
        var decoded = decode(text);
        return font.endsWith("H") ? decoded.toUpperCase(Locale.ROOT) : decoded;
    }

    public static String decode(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(letter(text.charAt(i)));
        }
        return out.toString();
    }

    /**
     * The table has no capitals with a tone; officials typed the small letter: "ủY BAN NHÂN DÂN". Where all other letters of a
     * line, or of a word, are capitals, those were meant to be.
     */
    static String raised(String text) {
        return LINE.matcher(text)
                .replaceAll(line -> Matcher.quoteReplacement(
                        isCapital(line.group(), 4)
                                ? line.group().toUpperCase(Locale.ROOT)
                                : WORD.matcher(line.group())
                                        .replaceAll(word -> isCapital(word.group(), 2)
                                                ? word.group().toUpperCase(Locale.ROOT)
                                                : word.group())));
    }

    /** Whether every letter that the table has a capital of is one, and there are enough of them. */
    private static boolean isCapital(String text, int enough) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isLowerCase(letter) && (letter < 0x80 || "ăâêôơưđ".indexOf(letter) >= 0)) {
                return false;
            }
            capitals += Character.isUpperCase(letter) ? 1 : 0;
        }
        return capitals >= enough;
    }

    private static char letter(char c) {
        if (c == '\u03bc') {
            return 'à';
        }
        if (c == '\u2212') {
            return 'ư';
        }
        return c >= 0xa1 && c <= 0xff ? FROM_A1.charAt(c - 0xa1) : c;
    }
}
