/** Everything read from a directive: one package for each kind of thing, and what asks them in order. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.field;
