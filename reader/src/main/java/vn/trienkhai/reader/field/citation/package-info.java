/** Other documents that a directive names. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.field.citation;
