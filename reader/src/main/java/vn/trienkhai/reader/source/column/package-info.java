/** Columns that stand side by side put back one below the other. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.source.column;
