package vn.trienkhai.directive.outside;

import java.time.Instant;
import java.util.List;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.shared.Vietnamese;

/**
 * Sending to offices outside, and what became of it.
 *
 * @param offered contacts that have not been sent this directive
 * @param name as typed; {@code email} and {@code code} likewise
 */
public record OutsidePage(
        Directive directive,
        List<OutsideDelivery> deliveries,
        List<Contact> offered,
        boolean sendsMail,
        boolean mayChange,
        String name,
        String email,
        String code,
        String problem) {

    public String day(Instant at) {
        return Vietnamese.date(Vietnamese.day(at));
    }
}
