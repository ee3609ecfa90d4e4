package vn.trienkhai.reader;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Thời gian thực hiện: a dated period of the activity (both days included), or one relative to events
 * ({@code anchor}, {@code beforeDays}, {@code afterDays}).
 */
public record Window(
        String what,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String raw,
        @Nullable String anchor,
        @Nullable Integer beforeDays,
        @Nullable Integer afterDays) {}
