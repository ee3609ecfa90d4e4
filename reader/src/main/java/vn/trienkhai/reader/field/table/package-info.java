/** Tables whose rows are work or appointments: which column says what. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.field.table;
