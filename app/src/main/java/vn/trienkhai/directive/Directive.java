package vn.trienkhai.directive;

import java.time.LocalDate;
import java.util.Optional;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;

/**
 * Văn bản: one directive as its heading tells it.
 *
 * @param issuerUnit the issuing body in our trees, where its name was found there
 * @param number "745"; {@code symbol} is "CV/ĐUK", {@code numberRaw} the two as printed
 * @param implementsId the directive that this one carries out (thực hiện)
 * @param version grows with every change of this heading
 */
public record Directive(
        DirectiveId id,
        String issuer,
        Optional<UnitId> issuerUnit,
        String docType,
        Optional<String> number,
        Optional<String> symbol,
        Optional<String> numberRaw,
        Optional<LocalDate> issuedOn,
        String subject,
        Optional<String> urgency,
        Origin origin,
        DirectiveState state,
        UnitId registeredBy,
        Optional<DirectiveId> implementsId,
        Optional<Long> originalFile,
        int version) {

    public boolean isOf(UnitId unit) {
        return registeredBy.equals(unit);
    }

    /** "745-CV/ĐUK ngày 03/4/2024", or the subject where no number is printed; for lists and audit. */
    public String reference() {
        var day = issuedOn.map(date -> " ngày " + Vietnamese.date(date)).orElse("");
        return numberRaw.map(raw -> raw + day).orElseGet(() -> subject.isBlank() ? issuer + day : subject + day);
    }
}
