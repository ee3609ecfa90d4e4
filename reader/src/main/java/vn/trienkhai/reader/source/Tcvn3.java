package vn.trienkhai.reader.source;

import java.util.Locale;

/**
 * TCVN3 (ABC): Vietnamese from before Unicode, one byte a letter. It has no capitals with a tone; fonts whose name ends in H
 * draw small letters as capitals, so only the font tells the case.
 */
final class Tcvn3 {
    private static final String FROM_A1 =
            "ĂÂÊÔƠƯĐăâêôơưđ\u00af\u00b0\u00b1\u00b2\u00b3\u00b4àảãáạ\u00baằẳẵắ\u00bf\u00c0\u00c1\u00c2\u00c3\u00c4"
                    + "\u00c5ặầẩẫấậè\u00cdẻẽéẹềểễếệìỉ\u00d9\u00da\u00dbĩíịò\u00e0ỏõóọồổỗốộờởỡớợù\u00f0ủũúụừửữứựỳỷỹýỵ\u00ff";

    private Tcvn3() {}

    static boolean isFont(String name) {
        return name.regionMatches(true, 0, ".Vn", 0, 3);
    }

    static String decode(String text, String font) {
        var decoded = decode(text);
        return font.endsWith("H") ? decoded.toUpperCase(Locale.ROOT) : decoded;
    }

    static String decode(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(letter(text.charAt(i)));
        }
        return out.toString();
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
