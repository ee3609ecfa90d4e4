package vn.trienkhai.activity;

import java.math.BigDecimal;

/** What one activity adds to one indicator, as it stands now. */
public record CountedActivity(String code, ActivityId activity, int version, BigDecimal value) {}
