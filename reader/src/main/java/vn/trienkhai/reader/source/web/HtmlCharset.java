package vn.trienkhai.reader.source.web;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.source.encoding.Bytes;

/** The encoding of a page. */
final class HtmlCharset {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w-]{2,30})");

    private HtmlCharset() {}

    /** The encoding that the page names, unless it is UTF-8 or one that does not fit, both of which the bytes show. */
    static @Nullable Charset named(byte[] content) {
        if (Bytes.utf16(content) != null) {
            return null;
        }
        var head = new String(content, 0, Math.min(content.length, 4096), StandardCharsets.ISO_8859_1);
        var found = CHARSET.matcher(head);
        if (!found.find() || !found.group(1).toLowerCase(Locale.ROOT).equals("windows-1258")) {
            return null;
        }
        try {
            return Charset.forName(found.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
