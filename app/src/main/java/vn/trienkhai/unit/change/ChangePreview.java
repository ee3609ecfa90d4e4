package vn.trienkhai.unit.change;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.unit.UnitPeople.Worker;

/**
 * What a change would do, in sentences.
 *
 * @param title what is done, in one line
 * @param steps what happens to units
 * @param hanging what hangs on units that end, and what becomes of it
 * @param people of a unit that is divided whole, each with where they go; which is chosen with the preview before one's eyes
 */
public record ChangePreview(String title, List<String> steps, List<String> hanging, List<Going> people) {

    /** @param place of the new unit to which somebody goes, in the list of those; empty when the roles end */
    public record Going(Worker person, Optional<Integer> place) {}

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
