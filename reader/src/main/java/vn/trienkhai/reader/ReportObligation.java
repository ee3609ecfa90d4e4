package vn.trienkhai.reader;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Chế độ báo cáo: something to be sent back.
 *
 * @param kind {@code report}, {@code submission} or {@code adhoc}
 * @param to who formally receives it; {@code via} who collects it (qua)
 * @param recurring monthly, quarterly, semiannual, annual, periodic
 */
public record ReportObligation(
        String kind,
        @Nullable String what,
        @Nullable String to,
        @Nullable String via,
        @Nullable LocalDate due,
        @Nullable String recurring,
        String raw) {}
