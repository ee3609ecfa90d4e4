/** Who does what: bodies as they are named, and the words by which they are given their work. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.field.duty;
