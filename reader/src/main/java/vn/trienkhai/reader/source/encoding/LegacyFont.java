package vn.trienkhai.reader.source.encoding;

import org.jspecify.annotations.Nullable;

/** Fonts from before Unicode: the letters stored are not the letters drawn, and only the name of the font tells. */
public final class LegacyFont {
    private LegacyFont() {}

    public static boolean is(@Nullable String font) {
        return font != null && (Tcvn3.isFont(font) || Vni.isFont(font));
    }

    /** What a run of that font shows on paper. */
    public static String shown(String text, @Nullable String font) {
        if (font == null || !is(font)) {
            return text;
        }
        var plain = unlifted(text);
        return Tcvn3.isFont(font) ? Tcvn3.decode(plain, font) : Vni.decode(plain);
    }

    /**
     * What an optional hyphen shows in that font: in those of TCVN3 its place, 0xAD, is the letter "ư", and programs that know
     * only the place turn one into the other. In other fonts it shows nothing.
     */
    public static String optionalHyphen(@Nullable String font) {
        return is(font) ? shown("\u00ad", font) : "";
    }

    /** As a symbol font is stored: lifted into the private area of Unicode. */
    private static String unlifted(String text) {
        if (text.chars().noneMatch(c -> c >= 0xf000 && c <= 0xf0ff)) {
            return text;
        }
        var out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append((char) (c >= 0xf000 && c <= 0xf0ff ? c - 0xf000 : c)));
        return out.toString();
    }

    /** The first name of a list such as {@code ".VnTime", serif}, without quotes. */
    public static String first(String names) {
        int comma = names.indexOf(',');
        var name = (comma < 0 ? names : names.substring(0, comma)).strip();
        return name.replace("\"", "").replace("'", "").replace("&quot;", "").strip();
    }
}
