/** Days by which something must be done, their words, and what makes them doubtful. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.field.deadline;
