package vn.trienkhai.directive.outside;

import java.time.Instant;
import java.util.Optional;
import vn.trienkhai.shared.Vietnamese;

/**
 * What a stranger with a link sees.
 *
 * @param title kind and number of the letter
 */
public record LinkPage(Standing standing, Optional<LinkShows> shows, String title, String who, String problem) {
    public enum Standing {
        OPEN,
        /** Acknowledged just now, by this person. */
        THANKS,
        /** Acknowledged before. */
        USED,
        EXPIRED,
        RECALLED,
        /** Never sent, cut off on its way, or replaced by a later mail. */
        UNKNOWN
    }

    public String day(Instant at) {
        return Vietnamese.date(at);
    }
}
