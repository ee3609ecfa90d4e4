package vn.trienkhai.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.shared.Evidence;

/**
 * What the first page shows.
 *
 * @param today "thứ Sáu 03/5/2024"
 * @param counts one sentence
 * @param more how many due lines are not shown
 */
public record HomePage(
        String today,
        String counts,
        Optional<Action> main,
        List<Line> due,
        int more,
        List<Line> arrived,
        int moreArrived,
        List<Line> drafts) {

    /**
     * One line: how it stands, what it is, from whom, and the one thing to do.
     *
     * @param manner shape of the state; {@code day} is what lines are ordered by
     */
    public record Line(
            String manner,
            String standing,
            LocalDate day,
            String what,
            String from,
            Optional<Evidence> evidence,
            Action action) {}

    /**
     * The one thing to do: a page to open, or, where {@code request} is set, the report to begin for that request.
     */
    public record Action(String words, String address, Optional<Long> request) {
        static Action open(String words, String address) {
            return new Action(words, address, Optional.empty());
        }
    }
}
