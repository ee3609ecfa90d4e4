package vn.trienkhai.directive;

import java.time.LocalDate;
import java.util.Optional;
import vn.trienkhai.shared.Vietnamese;

/**
 * Văn bản đến trùng: a file that is, or may be, a directive which is in the unit's register already.
 *
 * @param known the directive in the register
 * @param certain whether day and subject agree too; else a person has to compare
 * @param mayKeep whether the register has no original yet, so that this file may become the unit's
 * @param settled whether somebody has decided already
 */
public record Intake(
        long id,
        Directive known,
        boolean certain,
        boolean mayKeep,
        boolean settled,
        String fileName,
        String issuer,
        String numberRaw,
        Optional<LocalDate> issuedOn,
        String subject) {
    public String day() {
        return issuedOn.map(Vietnamese::date).orElse("");
    }

    public String knownDay() {
        return known.issuedOn().map(Vietnamese::date).orElse("");
    }
}
