package vn.trienkhai.directive.draft;

import java.time.Instant;
import java.util.Optional;

/**
 * Góp ý at words of a version of a draft.
 *
 * @param line of the text of that version, from 1; 0 for the draft as a whole
 * @param quote the words it is about
 */
public record Remark(
        long id,
        int version,
        int line,
        String quote,
        String words,
        String by,
        Instant at,
        Optional<String> resolvedBy) {
    public boolean isOpen() {
        return resolvedBy.isEmpty();
    }
}
