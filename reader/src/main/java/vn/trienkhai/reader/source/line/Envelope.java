package vn.trienkhai.reader.source.line;

import org.jspecify.annotations.Nullable;

/** What the envelope of a packet says of the document in it: its number with symbol, and its day (ISO). */
public record Envelope(@Nullable String numberRaw, @Nullable String date) {
    static final Envelope NONE = new Envelope(null, null);
}
