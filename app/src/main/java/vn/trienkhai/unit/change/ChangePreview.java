package vn.trienkhai.unit.change;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a change would do, in sentences.
 *
 * @param title what is done, in one line
 * @param steps what happens to units
 * @param hanging what hangs on units that end, and what becomes of it
 */
public record ChangePreview(String title, List<String> steps, List<String> hanging) {

    /** The same only for the same steps: shows that what is applied is what was seen. Work goes on meanwhile and counts as little. */
    public String seal() {
        try {
            var bytes = (title + "\n" + String.join("\n", steps)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
