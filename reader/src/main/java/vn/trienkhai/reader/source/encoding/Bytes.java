package vn.trienkhai.reader.source.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.UnicodeText;
import vn.trienkhai.reader.source.line.Notes;
import vn.trienkhai.reader.source.line.Unreadable;

/** The bytes of a text as Unicode, whatever encoding an office saved them in. */
public final class Bytes {
    private static final int SAMPLE = 4096;
    /** One wrong byte in so many characters is damage; more is another encoding. */
    private static final int WRONG_IN = 500;

    private Bytes() {}

    /**
     * A decoded text.
     *
     * @param encoding null for UTF-8
     */
    public record Text(String text, @Nullable String encoding, Notes notes) {}

    /** For those who read other things than directives. Empty where no table makes Vietnamese of the bytes. */
    public static Optional<UnicodeText> unicode(byte[] content) {
        try {
            var text = decode(content);
            return Optional.of(new UnicodeText(text.text(), Optional.ofNullable(text.encoding())));
        } catch (Unreadable notText) {
            return Optional.empty();
        }
    }

    public static Text decode(byte[] content) throws Unreadable {
        var utf16 = utf16(content);
        if (utf16 != null) {
            return new Text(unmarked(new String(content, utf16)), utf16.name(), Notes.NONE);
        }
        var text = unmarked(new String(content, StandardCharsets.UTF_8));
        long wrong = text.chars().filter(c -> c == '\ufffd').count();
        var old = wrong * WRONG_IN <= text.length() ? LegacyText.disguised(text) : LegacyText.decode(content);
        return old == null
                ? new Text(text, null, Notes.NONE)
                : new Text(old.text(), old.encoding(), Notes.doubts(old.doubts()));
    }

    private static String unmarked(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** UTF-16 by its mark, or without one by its high bytes: nearly all letters of Vietnamese stand in three rows of Unicode. */
    public static @Nullable Charset utf16(byte[] content) {
        if (content.length < 2) {
            return null;
        }
        int mark = (content[0] & 0xff) << 8 | content[1] & 0xff;
        if (mark == 0xfeff || mark == 0xfffe) {
            return mark == 0xfeff ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        return isHigh(content, 0) ? StandardCharsets.UTF_16BE : isHigh(content, 1) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean isHigh(byte[] content, int first) {
        int pairs = Math.min(content.length, SAMPLE) / 2;
        int high = 0;
        int zero = 0;
        for (int i = 0; i < pairs; i++) {
            int b = content[2 * i + first] & 0xff;
            high += b == 0 || b == 1 || b == 3 || b == 0x1e || b == 0x20 ? 1 : 0;
            zero += b == 0 ? 1 : 0;
        }
        return pairs >= 8 && high * 20 > pairs * 19 && zero * 2 > pairs && !hasEmptyPair(content, first, pairs);
    }

    private static boolean hasEmptyPair(byte[] content, int first, int pairs) {
        for (int i = 0; i < pairs; i++) {
            if (content[2 * i + 1 - first] == 0 && content[2 * i + first] == 0) {
                return true;
            }
        }
        return false;
    }
}
