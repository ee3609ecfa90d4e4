/** A value with the words it was read from, and all findings of one document. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.field.finding;
