/** Files in, lines with a place out: each kind of file has a package, all end in {@link vn.trienkhai.reader.source.line.SourceText}. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.source;
