package vn.trienkhai.directive.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a sender is told of a mail server's answer. */
class MailFailureTests {
    @Test
    void theCodeOfAnAnswerSaysWhatToDo() {
        Map.of(
                        "550 5.1.1 No such user here", MailFailure.ADDRESS,
                        "smtp; 552 5.2.2 mailbox full", MailFailure.FULL,
                        "552 5.3.4 Message too big", MailFailure.SIZE,
                        "554 5.7.1 <x@y.example>: Relay access denied", MailFailure.BLOCKED,
                        "451 4.4.1 timeout", MailFailure.AWAY)
                .forEach((answer, meant) ->
                        assertThat(MailFailure.of(answer)).as(answer).contains(meant));
    }

    @Test
    void anAnswerWithoutACodeIsLeftInItsOwnWords() {
        for (var answer :
                new String[] {"", "Connection refused", "550 no", "relay 10.5.1.1 said no", "550 5.6.0 data error"}) {
            assertThat(MailFailure.of(answer)).as(answer).isEmpty();
        }
    }
}
