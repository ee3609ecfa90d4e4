package vn.trienkhai.directive.outside;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What whoever holds a link is shown: the heading of the letter, who sent it to whom, and how the link stands. */
public record LinkShows(
        String recipient,
        String sender,
        Optional<String> phone,
        String docType,
        String issuer,
        Optional<String> numberRaw,
        Optional<LocalDate> issuedOn,
        String subject,
        Instant until,
        boolean isRecalled,
        Optional<Instant> acknowledgedAt,
        Optional<String> acknowledgedBy) {}
