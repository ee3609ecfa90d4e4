package vn.trienkhai.reader.field;

import org.jspecify.annotations.Nullable;

/** Số và ký hiệu: what a reference number says, each part where it is printed. */
record Reference(@Nullable String number, @Nullable String symbol, String raw) {}
