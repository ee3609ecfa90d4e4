package vn.trienkhai.directive.outside;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.shared.Vietnamese;

/**
 * Sending to offices outside, and what became of it.
 *
 * @param offered contacts that have not been sent this directive
 */
public record OutsidePage(
        Directive directive,
        List<OutsideDelivery> deliveries,
        List<Contact> offered,
        boolean sendsMail,
        boolean mayChange,
        Typed typed,
        String problem) {

    /**
     * What the forms held when one of them was refused.
     *
     * @param contacts that were ticked
     * @param delivery whose address or reason was typed; 0 for none
     */
    public record Typed(
            String name, String email, Set<Long> contacts, String code, long delivery, String again, String reason) {
        static final Typed NOTHING = new Typed("", "", Set.of(), "", 0, "", "");

        static Typed office(String name, String email, Set<Long> contacts) {
            return new Typed(name, email, contacts, "", 0, "", "");
        }

        static Typed code(String code) {
            return new Typed("", "", Set.of(), code, 0, "", "");
        }

        static Typed again(long delivery, String email) {
            return new Typed("", "", Set.of(), "", delivery, email, "");
        }

        static Typed reason(long delivery, String reason) {
            return new Typed("", "", Set.of(), "", delivery, "", reason);
        }

        public boolean isAgain(OutsideDelivery of) {
            return of.id() == delivery && !again.isEmpty();
        }

        public boolean isReason(OutsideDelivery of) {
            return of.id() == delivery && again.isEmpty();
        }
    }

    public String day(Instant at) {
        return Vietnamese.date(at);
    }
}
