package vn.trienkhai.reader;

import org.jspecify.annotations.Nullable;

/** Người ký: authority as printed ("T/M BAN THƯỜNG VỤ"), title and name. */
public record Signer(
        @Nullable String authority,
        @Nullable String title,
        @Nullable String name) {}
