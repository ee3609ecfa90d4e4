/** Writes official documents (văn bản đúng thể thức) from a typed model: DOCX first, PDF from the same model. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.layout;
