package vn.trienkhai.directive.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.AccountId;

/**
 * One directive in one person's hands.
 *
 * @param note what is asked of the person; {@code answer} what came of it
 */
public record Handling(
        long id,
        DirectiveId directive,
        AccountId to,
        String toName,
        AccountId by,
        String byName,
        String note,
        Optional<LocalDate> due,
        Instant handedAt,
        State state,
        String answer,
        Optional<Instant> answeredAt) {

    public enum State {
        OPEN("doing"),
        DONE("done"),
        /** Passed back to whoever handed it over, who has to do something about it. */
        PASSED_BACK("late"),
        /** Passed back, and seen to. */
        CLOSED("new");

        private final String manner;

        State(String manner) {
            this.manner = manner;
        }

        /** The shape of the state. */
        public String manner() {
            return manner;
        }
    }

    public boolean isOpenFor(AccountId person) {
        return state == State.OPEN && to.equals(person);
    }

    public boolean isBackTo(AccountId person) {
        return state == State.PASSED_BACK && by.equals(person);
    }
}
