/** Files in, lines with a place out: one class per kind of file, all ending in {@link vn.trienkhai.reader.source.SourceText}. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.source;
