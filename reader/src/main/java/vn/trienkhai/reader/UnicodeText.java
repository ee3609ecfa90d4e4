package vn.trienkhai.reader;

import java.util.Optional;
import vn.trienkhai.reader.source.encoding.Bytes;

/**
 * A plain text in Unicode, whatever encoding an office saved it in: UTF-8, UTF-16, windows-1258, TCVN3 (ABC) or VNI.
 *
 * @param encoding how the bytes were taken; empty for UTF-8
 */
public record UnicodeText(String text, Optional<String> encoding) {

    /** Empty where no encoding that offices use makes Vietnamese of the bytes. */
    public static Optional<UnicodeText> of(byte[] content) {
        return Bytes.unicode(content);
    }
}
