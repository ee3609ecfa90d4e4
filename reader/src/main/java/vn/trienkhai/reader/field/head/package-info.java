/** What stands above the text: bodies, number, type, place and day, subject, addressees. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.field.head;
