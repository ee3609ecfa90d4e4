package vn.trienkhai.directive;

import java.util.List;
import java.util.Optional;

/**
 * Which directive implements which, seen from one of them.
 *
 * @param cited the documents it names, matched with the register where issuer and number agree
 * @param below directives of any unit in reach that carry this one out
 */
public record Chain(Optional<Heading> above, List<Cited> cited, List<Directive> below) {

    /** What may be told of a directive that was not sent to this unit. */
    public record Heading(
            DirectiveId id,
            String docType,
            Optional<String> numberRaw,
            Optional<java.time.LocalDate> issuedOn,
            String issuer,
            String subject,
            boolean readable) {}

    /** @param dateDiffers issuer and number agree, the day cited does not */
    public record Cited(
            String type,
            String numberRaw,
            Optional<java.time.LocalDate> on,
            String issuer,
            Optional<DirectiveId> matched,
            boolean dateDiffers) {}
}
