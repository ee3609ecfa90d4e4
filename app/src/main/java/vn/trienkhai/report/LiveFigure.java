package vn.trienkhai.report;

import java.math.BigDecimal;

/** A figure over everything sent so far below a request, accepted or not; it stands beside the official one. */
public record LiveFigure(String code, BigDecimal fromActivities, BigDecimal byHand, int reports) {
    public BigDecimal total() {
        return fromActivities.add(byHand);
    }
}
