package vn.trienkhai.directive;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.shared.UnitId;

/** What identifies a directive, taken from a reading or from corrected content. */
record DirectiveHeading(
        String issuer,
        Optional<UnitId> issuerUnit,
        String docType,
        Optional<String> number,
        Optional<String> symbol,
        Optional<String> numberRaw,
        Optional<LocalDate> issuedOn,
        String subject,
        Optional<String> urgency) {

    static DirectiveHeading of(DirectiveReading reading, Optional<UnitId> issuerUnit) {
        return new DirectiveHeading(
                Optional.ofNullable(reading.issuer()).orElse(""),
                issuerUnit,
                reading.docType(),
                Optional.ofNullable(reading.number()),
                Optional.ofNullable(reading.symbol()),
                Optional.ofNullable(reading.numberRaw()),
                Optional.ofNullable(reading.day()),
                Optional.ofNullable(reading.subject()).orElse(""),
                Optional.ofNullable(reading.urgency()));
    }

    DirectiveHeading numbered(String number, String symbol, String numberRaw, LocalDate on) {
        return new DirectiveHeading(
                issuer,
                issuerUnit,
                docType,
                Optional.of(number),
                Optional.of(symbol),
                Optional.of(numberRaw),
                Optional.of(on),
                subject,
                urgency);
    }

    /** "745-CV/ĐUK" is number 745 and symbol CV/ĐUK, "459/KH-LĐLĐ" number 459 and symbol KH-LĐLĐ. */
    static Optional<Parts> parts(String numberRaw) {
        var match = PARTS.matcher(numberRaw.strip());
        return match.matches()
                ? Optional.of(new Parts(match.group(1), match.group(2).strip()))
                : Optional.empty();
    }

    record Parts(String number, String symbol) {}

    private static final Pattern PARTS = Pattern.compile("(\\d+[a-zđ]?)\\s*[-/]\\s*(\\S.*)");
}
