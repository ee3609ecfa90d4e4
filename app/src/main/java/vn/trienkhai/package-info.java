/** Triển Khai: from the directive to the report. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai;
