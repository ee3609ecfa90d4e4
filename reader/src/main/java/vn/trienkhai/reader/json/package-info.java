/** A JSON reader and writer of a few hundred lines, so that the library needs none. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.json;
