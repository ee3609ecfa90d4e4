package vn.trienkhai.directive.chain;

import java.time.LocalDate;
import java.util.Optional;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.Vietnamese;

/**
 * What may be told of a directive that was not sent to this unit.
 *
 * @param readable whether the caller may open the directive itself
 */
public record Heading(
        DirectiveId id,
        String docType,
        Optional<String> numberRaw,
        Optional<LocalDate> issuedOn,
        String issuer,
        String subject,
        boolean readable) {

    /** "745-CV/ĐUK", or the subject where no number is printed. */
    public String name() {
        return numberRaw.orElse(subject.isBlank() ? issuer : subject);
    }

    /** "745-CV/ĐUK ngày 03/4/2024". */
    public String reference() {
        return name() + issuedOn.map(day -> " ngày " + Vietnamese.date(day)).orElse("");
    }

    /** Days from the other to this one; none where a day is not known. */
    public Optional<Long> daysAfter(Heading other) {
        return issuedOn.flatMap(day -> other.issuedOn().map(before -> day.toEpochDay() - before.toEpochDay()));
    }

    Heading readable(boolean may) {
        return new Heading(id, docType, numberRaw, issuedOn, issuer, subject, may);
    }
}
