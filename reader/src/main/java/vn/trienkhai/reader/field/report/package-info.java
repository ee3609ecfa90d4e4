/** What must be sent back: what, to whom, through whom, by when and how often. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.field.report;
