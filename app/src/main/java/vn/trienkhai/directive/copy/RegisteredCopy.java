package vn.trienkhai.directive.copy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.layout.Copy;

/**
 * Một dòng của sổ bản sao: a copy that the unit has made.
 *
 * @param number empty where it is written by hand, or the copy bears a stamp; {@code numberRaw} is the whole as it is printed
 * @param original what was copied, as it was called then
 * @param withdrawn why the line does not count, where it was entered wrongly
 */
public record RegisteredCopy(
        long id,
        DirectiveId directive,
        Copy.Kind kind,
        Optional<Integer> number,
        String numberRaw,
        LocalDate day,
        Of original,
        String signer,
        List<String> recipients,
        String by,
        Instant at,
        Optional<Withdrawn> withdrawn) {

    /** The copied paper. */
    public record Of(String number, Optional<LocalDate> day, String issuer, String subject) {}

    /** Who took the line back, and why. */
    public record Withdrawn(String by, String reason) {}

    /** Whether it is the same copy, made into a file once more. */
    boolean isSame(RegisteredCopy other) {
        return withdrawn.isEmpty()
                && directive.equals(other.directive)
                && kind == other.kind
                && number.equals(other.number)
                && numberRaw.equals(other.numberRaw)
                && day.equals(other.day)
                && recipients.equals(other.recipients);
    }
}
