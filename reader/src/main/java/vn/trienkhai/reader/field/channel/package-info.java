/** Forms of activity that a directive orders. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.field.channel;
