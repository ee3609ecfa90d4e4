/** PDF that carries text: glyphs and drawn lines to rows and tables. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.source.pdf;
