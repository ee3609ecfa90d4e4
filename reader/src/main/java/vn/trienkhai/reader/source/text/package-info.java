/** Plain text, with the tables and columns that people type into it. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.source.text;
