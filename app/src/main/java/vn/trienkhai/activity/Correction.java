package vn.trienkhai.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Đính chính: what an activity said until it was corrected, and why.
 *
 * @param before what it said
 */
public record Correction(Said before, String reason, String byName, OffsetDateTime at) {

    /** What of an activity can be corrected, as it is kept. */
    public record Said(
            String channel,
            String what,
            String place,
            LocalDate on,
            @Nullable Integer attendance,
            Map<String, BigDecimal> figures,
            List<String> links,
            String note) {

        static Said of(Activity activity) {
            return new Said(
                    activity.channel().code(),
                    activity.what(),
                    activity.place(),
                    activity.on(),
                    activity.attendance().orElse(null),
                    activity.figures(),
                    activity.links(),
                    activity.note());
        }
    }
}
