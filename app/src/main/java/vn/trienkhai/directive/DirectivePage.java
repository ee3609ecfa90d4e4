package vn.trienkhai.directive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trienkhai.directive.chain.Chain;
import vn.trienkhai.directive.coverage.Reminder;
import vn.trienkhai.directive.delivery.Coverage;
import vn.trienkhai.directive.delivery.Delivery;
import vn.trienkhai.directive.handling.Handling;
import vn.trienkhai.directive.outside.OutsideDelivery;
import vn.trienkhai.reader.Task;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Unit;

/**
 * What a directive's page prints.
 *
 * @param mine the duties whose words mean the acting unit; where none do, all of them are shown
 * @param isFollowed whether there is something to see of how far it has come below
 * @param replacement what stands in the place of this directive, where it was recalled from the acting unit
 * @param reminder what the acting unit is asked for and has not done
 * @param handlings who of the acting unit has it in hand, or had
 * @param outside offices outside the system that it was sent to
 * @param may what the person may do here now
 */
public record DirectivePage(
        Directive directive,
        String title,
        DirectiveContent content,
        Chain chain,
        Optional<RegisterLine> line,
        Coverage coverage,
        boolean isFollowed,
        List<Delivery> deliveries,
        Optional<Directive> replacement,
        Optional<Reminder> reminder,
        List<Handling> handlings,
        List<OutsideDelivery> outside,
        Map<UnitId, Unit> units,
        List<Duty> mine,
        List<Duty> others,
        boolean hasOriginal,
        boolean hasDocx,
        boolean hasPdf,
        May may) {

    /** One duty with the place of its words. */
    public record Duty(int place, Task task, String passage) {
        public String units() {
            return String.join(", ", task.leadUnits());
        }

        public String support() {
            return String.join(", ", task.coopUnits());
        }
    }

    public record May(
            boolean read,
            boolean acknowledge,
            boolean derive,
            boolean edit,
            boolean issue,
            boolean deliver,
            boolean sendBack,
            boolean hand) {}

    /** Written in this system, not registered from a file. */
    public boolean isWrittenHere() {
        return !hasOriginal
                && (directive.state() == DirectiveState.ISSUED || directive.state() == DirectiveState.DRAFTED);
    }

    /** An issued letter whose documents are not all written yet, or could not be. */
    public boolean lacksPaper() {
        return directive.state() == DirectiveState.ISSUED && isWrittenHere() && !(hasDocx && hasPdf);
    }

    public int outsideAcknowledged() {
        return (int) outside.stream()
                .filter(each -> each.standing() == OutsideDelivery.Standing.ACKNOWLEDGED)
                .count();
    }

    public String name(UnitId unit) {
        return Optional.ofNullable(units.get(unit)).map(Unit::name).orElse("");
    }

    public String day(java.time.temporal.TemporalAccessor day) {
        return Vietnamese.date(day);
    }

    public String day(java.time.Instant at) {
        return Vietnamese.date(at);
    }
}
