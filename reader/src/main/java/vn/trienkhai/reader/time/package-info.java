/** Days, months and years as officials write them, and the lunar calendar. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.time;
