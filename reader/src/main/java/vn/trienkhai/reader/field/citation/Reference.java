package vn.trienkhai.reader.field.citation;

import org.jspecify.annotations.Nullable;

/** Số và ký hiệu: what a reference number says, each part where it is printed. */
public record Reference(@Nullable String number, @Nullable String symbol, String raw) {}
