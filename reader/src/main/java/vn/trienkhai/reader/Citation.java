package vn.trienkhai.reader;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Another document that the text names: its type ({@code CV}, {@code KH}…), number as written, date and issuer. */
public record Citation(
        @Nullable String type,
        @Nullable String numberRaw,
        @Nullable LocalDate date,
        @Nullable String issuer) {}
