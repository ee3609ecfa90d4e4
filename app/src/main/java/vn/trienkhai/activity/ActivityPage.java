package vn.trienkhai.activity;

import java.math.BigDecimal;
import java.util.List;

/** One activity. Public because templates are compiled elsewhere. */
public record ActivityPage(
        Activity activity,
        String organiser,
        List<String> together,
        List<Entered> figures,
        boolean mine,
        boolean isNew) {

    /** A figure with its name. */
    public record Entered(Indicator indicator, BigDecimal value) {}
}
