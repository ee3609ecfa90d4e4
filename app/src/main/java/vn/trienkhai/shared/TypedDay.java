package vn.trienkhai.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day from a form: as browsers send it (2026-12-05), or as people write it where the browser has no calendar (05/12/2026, 5-12-2026). */
public final class TypedDay {
    private static final Pattern SENT = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})");

    private TypedDay() {}

    /** Nothing where nothing was typed, or what is no day of any calendar (31/02/2026). */
    public static Optional<LocalDate> read(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        var sent = SENT.matcher(typed.strip());
        if (sent.matches()) {
            return day(sent.group(1), sent.group(2), sent.group(3));
        }
        var written = WRITTEN.matcher(typed.strip());
        return written.matches() ? day(written.group(3), written.group(2), written.group(1)) : Optional.empty();
    }

    /** A day that has to be there. */
    public static LocalDate required(@Nullable String typed, Supplier<Refusal> none) {
        return read(typed).orElseThrow(none);
    }

    /** A day that may be left out, but is refused when it is none. */
    public static Optional<LocalDate> ifTyped(@Nullable String typed, Supplier<Refusal> none) {
        return typed == null || typed.isBlank() ? Optional.empty() : Optional.of(required(typed, none));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
