package vn.trienkhai.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How an assignment stands on a day.
 *
 * <p>The day of the deadline itself still counts as in time: no rule says whether "trước ngày X" includes X, and offices are
 * not to be called late on a day that some of them read as theirs.
 *
 * @param days days left for {@code SOON}, days past for {@code LATE}, else 0
 */
public record Standing(Kind kind, long days) {
    /** Days before a deadline from which it counts as near. */
    public static final int SOON_DAYS = 10;

    /** What is to be said of it, the most pressing first. */
    public enum Kind {
        LATE,
        SOON,
        DOING,
        ACCEPTED,
        NEW,
        DONE
    }

    public static Standing of(AssignmentState state, Optional<LocalDate> deadline, LocalDate day) {
        if (state == AssignmentState.DONE) {
            return new Standing(Kind.DONE, 0);
        }
        long left = deadline.map(due -> ChronoUnit.DAYS.between(day, due)).orElse(Long.MAX_VALUE);
        if (left < 0) {
            return new Standing(Kind.LATE, -left);
        }
        return left <= SOON_DAYS ? new Standing(Kind.SOON, left) : new Standing(Kind.valueOf(state.name()), 0);
    }
}
