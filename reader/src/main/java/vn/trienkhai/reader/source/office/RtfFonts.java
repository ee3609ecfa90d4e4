package vn.trienkhai.reader.source.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.source.encoding.LegacyFont;

/** The fonts of a rich text, and the letters that its bytes mean in them: old fonts have their own tables, others the code page. */
final class RtfFonts {
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int VIETNAMESE_FONT = 163;
    private static final int LONGEST_NAME = 100;

    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, Integer> charsets = new HashMap<>();
    private Charset page = WESTERN;
    private int usual;

    /** A letter more of the name of a font; below 0 no font is open. */
    void name(int font, char letter) {
        if (letter != ';' && font >= 0) {
            names.merge(
                    font, String.valueOf(letter), (name, more) -> name.length() < LONGEST_NAME ? name + more : name);
        }
    }

    void charset(int font, int charset) {
        charsets.put(font, charset);
    }

    /** The font of what names none. */
    void usual(int font) {
        usual = font;
    }

    /** The code page of Windows by its number; one that is not known changes nothing. */
    void page(int number) {
        var name = "windows-" + number;
        page = Charset.isSupported(name) ? Charset.forName(name) : page;
    }

    boolean isLegacy(int font) {
        return LegacyFont.is(name(font));
    }

    /** @param raw one letter for each byte */
    String letters(String raw, int font) {
        var name = name(font);
        return LegacyFont.is(name)
                ? LegacyFont.shown(raw, name)
                : new String(raw.getBytes(StandardCharsets.ISO_8859_1), charset(font));
    }

    private @Nullable String name(int font) {
        return names.get(font >= 0 ? font : usual);
    }

    private Charset charset(int font) {
        return charsets.getOrDefault(font >= 0 ? font : usual, 0) == VIETNAMESE_FONT ? VIETNAMESE : page;
    }
}
