package vn.trienkhai.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandingTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);

    @Test
    void theDayOfTheDeadlineIsStillInTime() {
        assertThat(on(AssignmentState.DOING, 0)).isEqualTo(new Standing(Standing.Kind.SOON, 0));
        assertThat(on(AssignmentState.DOING, -1)).isEqualTo(new Standing(Standing.Kind.LATE, 1));
    }

    @Test
    void nearnessEndsAfterTenDays() {
        assertThat(on(AssignmentState.NEW, 10)).isEqualTo(new Standing(Standing.Kind.SOON, 10));
        assertThat(on(AssignmentState.NEW, 11)).isEqualTo(new Standing(Standing.Kind.NEW, 0));
    }

    @Test
    void whatIsDoneIsNeverLate() {
        assertThat(on(AssignmentState.DONE, -30).kind()).isEqualTo(Standing.Kind.DONE);
    }

    @Test
    void withoutADeadlineTheUnitsOwnWordCounts() {
        assertThat(Standing.of(AssignmentState.ACCEPTED, Optional.empty(), TODAY)
                        .kind())
                .isEqualTo(Standing.Kind.ACCEPTED);
    }

    @Test
    void aTaskIsTakenOnBeforeItIsDoneAndNothingFollowsThat() {
        assertThat(AssignmentState.NEW.canBecome(AssignmentState.DONE)).isFalse();
        assertThat(AssignmentState.ACCEPTED.canBecome(AssignmentState.DONE)).isTrue();
        assertThat(AssignmentState.DONE.canBecome(AssignmentState.DOING)).isFalse();
    }

    private static Standing on(AssignmentState state, int daysLeft) {
        return Standing.of(state, Optional.of(TODAY.plusDays(daysLeft)), TODAY);
    }
}
