package vn.trienkhai.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.activity.Activity;
import vn.trienkhai.activity.Indicator;
import vn.trienkhai.shared.Vietnamese;

/** What one figure consists of: own activities, added-up reports, what was entered by hand, and the words that asked. */
public record FigurePage(
        Report report,
        String unit,
        Indicator indicator,
        Figure figure,
        String note,
        List<Own> own,
        List<Child> children,
        Optional<ReportRequest> request) {

    /**
     * An own activity behind it.
     *
     * @param shared whether it stands in another report too
     * @param corrected whether it was corrected since: the value is the one of the report
     * @param together the other units that organised it
     */
    public record Own(Activity activity, BigDecimal value, boolean shared, boolean corrected, List<String> together) {
        public String shown() {
            return Vietnamese.number(value);
        }
    }

    /** A report that was added up. */
    public record Child(ReportId report, String unit, boolean isCurrent, Figure figure) {
        public String activities() {
            return Vietnamese.number(figure.fromActivities());
        }

        public String byHand() {
            return Vietnamese.number(figure.allByHand());
        }

        public String total() {
            return Vietnamese.number(figure.total());
        }
    }

    /** Activities that two or more of the added-up reports hold: in their totals each, here once. */
    public BigDecimal counted() {
        return children.stream()
                .map(child -> child.figure().fromActivities())
                .reduce(ownSum(), BigDecimal::add)
                .subtract(figure.fromActivities());
    }

    private BigDecimal ownSum() {
        return own.stream().map(Own::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public String number(BigDecimal value) {
        return Vietnamese.number(value);
    }
}
