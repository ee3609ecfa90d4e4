package vn.trienkhai.reader;

import org.jspecify.annotations.Nullable;

/** How it was read: version of the reader, kind of source (txt, docx, pdf…), encoding where it matters, milliseconds. */
public record ReaderInfo(
        String version, String source, @Nullable String encoding, long ms) {}
