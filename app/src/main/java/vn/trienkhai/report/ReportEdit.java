package vn.trienkhai.report;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a person changes in a draft.
 *
 * @param byHand by code: what is added without an activity behind it, with a word on where it comes from
 * @param sections by ordinal: the text
 */
public record ReportEdit(Map<String, ByHand> byHand, Map<Integer, String> sections) {

    /** A figure entered by hand. */
    public record ByHand(BigDecimal value, String note) {
        public static ByHand of(long value) {
            return new ByHand(BigDecimal.valueOf(value), "");
        }
    }
}
