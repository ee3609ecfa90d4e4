package vn.trienkhai.directive.outside;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.trienkhai.directive.DirectiveId;

/**
 * One office outside the system that a directive was sent to.
 *
 * @param code stands on its printed sheet
 * @param mailedAt when a mail server took the mail; {@code failure} is why none did, or why it came back
 * @param openedAt when its link was opened first, by a person or by a program that looks through mail
 * @param acknowledged by whom and on which day, by link or by signed sheet
 * @param withdrawnReason where it was recalled
 */
public record OutsideDelivery(
        long id,
        DirectiveId directive,
        String name,
        Optional<String> email,
        SheetCode code,
        Instant createdAt,
        Optional<Instant> mailedAt,
        Optional<Instant> openedAt,
        Optional<String> failure,
        Optional<Acknowledged> acknowledged,
        Optional<String> withdrawnReason) {

    /** @param recordedBy who typed in what the signed sheet says; nobody where it was the link */
    public record Acknowledged(LocalDate on, String by, Optional<String> recordedBy) {}

    public enum Standing {
        /** Only by sheet. */
        SENT("new"),
        /** The mail waits to be taken by a server. */
        MAILING("new"),
        MAILED("soon"),
        OPENED("soon"),
        /** No server took the mail. */
        REFUSED("late"),
        /** A server took the mail, and it came back. */
        BOUNCED("late"),
        ACKNOWLEDGED("done"),
        RECALLED("new");

        private final String manner;

        Standing(String manner) {
            this.manner = manner;
        }

        /** The mail did not arrive. */
        public boolean isFailed() {
            return this == REFUSED || this == BOUNCED;
        }

        /** The shape of the state. */
        public String manner() {
            return manner;
        }
    }

    public Standing standing() {
        if (withdrawnReason.isPresent()) {
            return Standing.RECALLED;
        }
        if (acknowledged.isPresent()) {
            return Standing.ACKNOWLEDGED;
        }
        if (failure.isPresent()) {
            return mailedAt.isPresent() ? Standing.BOUNCED : Standing.REFUSED;
        }
        if (mailedAt.isEmpty()) {
            return email.isPresent() ? Standing.MAILING : Standing.SENT;
        }
        return openedAt.isPresent() ? Standing.OPENED : Standing.MAILED;
    }

    /** Its mail did not arrive. */
    public boolean isFailed() {
        return standing().isFailed();
    }

    /** What the mail server's answer means, where it says so in a code. */
    public Optional<MailFailure> whyFailed() {
        return failure.flatMap(MailFailure::of);
    }

    /** Waits to be acknowledged. */
    public boolean isOpen() {
        return acknowledged.isEmpty() && withdrawnReason.isEmpty();
    }
}
