package vn.trienkhai.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.trienkhai.activity.ActivityId;

/**
 * Số liệu: one figure of a report, kept in parts so that it can be added to others without counting an activity twice.
 *
 * @param exclusive sum of the activities that stand in this report, or in one added up in it, alone
 * @param shared the activities that stand in more than one report; they travel upward as a set
 * @param byHand entered in this report without an activity behind it
 * @param byHandBelow entered by hand in the reports added up in this one; not checked for overlap
 */
public record Figure(
        BigDecimal exclusive, Map<ActivityId, SharedActivity> shared, BigDecimal byHand, BigDecimal byHandBelow) {
    public static final Figure NONE = new Figure(BigDecimal.ZERO, Map.of(), BigDecimal.ZERO, BigDecimal.ZERO);

    public Figure {
        shared = Map.copyOf(shared);
    }

    /** What activities behind it add up to. */
    public BigDecimal fromActivities() {
        return shared.values().stream().map(SharedActivity::value).reduce(exclusive, BigDecimal::add);
    }

    /** All that was entered by hand, here and below. */
    public BigDecimal allByHand() {
        return byHand.add(byHandBelow);
    }

    public BigDecimal total() {
        return fromActivities().add(allByHand());
    }

    public boolean isUnchecked() {
        return allByHand().signum() != 0;
    }

    /** This figure with a child's added: sums add, sets unite, what the child entered by hand stays marked as such. */
    public Figure plus(Figure child) {
        var united = new TreeMap<ActivityId, SharedActivity>(
                java.util.Comparator.comparing(ActivityId::value, java.util.Comparator.comparing(UUID::toString)));
        united.putAll(shared);
        child.shared.forEach((id, value) -> united.merge(id, value, SharedActivity::later));
        return new Figure(exclusive.add(child.exclusive), united, byHand, byHandBelow.add(child.allByHand()));
    }

    Figure withByHand(BigDecimal entered) {
        return new Figure(exclusive, shared, entered, byHandBelow);
    }
}
