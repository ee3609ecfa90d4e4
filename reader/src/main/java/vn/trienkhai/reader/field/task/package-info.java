/** The work that a directive gives: its sentences, headings, lists and tables. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.field.task;
