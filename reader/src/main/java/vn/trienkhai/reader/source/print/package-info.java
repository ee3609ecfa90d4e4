/** Printed pages as lines: margins, running heads, wrapped cells; for PDF and scans alike. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.source.print;
