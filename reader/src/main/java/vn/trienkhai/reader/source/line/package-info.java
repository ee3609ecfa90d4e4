/** What every kind of file becomes: lines, the places of their words, and what was left out on the way. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.source.line;
