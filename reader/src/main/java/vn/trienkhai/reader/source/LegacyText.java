package vn.trienkhai.reader.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import vn.trienkhai.reader.Outcome;

/**
 * Text from before Unicode: windows-1258, and TCVN3 (ABC) by its bytes.
 *
 * <p>The two cannot be told apart by any mark in the file. Each is tried, and the one that yields more Vietnamese words'
 * letters wins; when neither does, the bytes are no text.
 */
final class LegacyText {
    private static final String SIGNS = "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

    private LegacyText() {}

    static SourceText read(byte[] content) throws Unreadable {
        if (looksBinary(content)) {
            throw new Unreadable(Outcome.Reason.NOT_A_DOCUMENT, "");
        }
        var tcvn3 = Tcvn3.decode(new String(content, StandardCharsets.ISO_8859_1));
        var windows = Normalizer.normalize(new String(content, Charset.forName("windows-1258")), Normalizer.Form.NFC);
        boolean old = vietnamese(tcvn3) > vietnamese(windows);
        if (Math.max(vietnamese(tcvn3), vietnamese(windows)) * 40 < content.length) {
            throw new Unreadable(Outcome.Reason.NOT_A_DOCUMENT, "");
        }
        return TextSource.of(old ? tcvn3 : windows, old ? "TCVN3" : "windows-1258");
    }

    private static boolean looksBinary(byte[] content) {
        int odd = 0;
        for (byte b : content) {
            odd += b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        return odd * 100 > content.length;
    }

    /** Letters that only Vietnamese writes, standing inside words; the wrong table puts them beside signs and digits. */
    private static int vietnamese(String text) {
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean sign = SIGNS.indexOf(Character.toLowerCase(text.charAt(i))) >= 0;
            boolean strange = !sign && text.charAt(i) > 0x7f && Character.isLetter(text.charAt(i - 1));
            count += sign && text.charAt(i - 1) > ' ' ? 1 : strange ? -2 : 0;
        }
        return Math.max(0, count);
    }
}
