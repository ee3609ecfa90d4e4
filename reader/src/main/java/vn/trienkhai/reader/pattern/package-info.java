/** Patterns that are tried only where one of their beginnings stands. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.pattern;
