/** The normalised text, its lines, and the parts of a directive as Decree 30/2020/NĐ-CP names them. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.layout;
