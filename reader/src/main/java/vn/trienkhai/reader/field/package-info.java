/** One class per thing read from a directive. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.field;
