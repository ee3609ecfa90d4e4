/** Bytes to letters: Unicode, windows-1258, TCVN3 and VNI, by their bytes or by the name of a typeface. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.source.encoding;
