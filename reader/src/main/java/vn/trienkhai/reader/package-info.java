/**
 * Reads a Vietnamese official directive (văn bản chỉ đạo) into structure: bytes in, {@link vn.trienkhai.reader.DirectiveReading}
 * out. Every value carries the words it was read from; what cannot be settled is a {@link vn.trienkhai.reader.Doubt}, never a
 * guess and never an exception. No network, no database, no framework.
 */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader;
