/** Web pages. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.source.web;
