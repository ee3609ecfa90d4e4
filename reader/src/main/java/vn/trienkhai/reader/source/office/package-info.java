/** Word processors' files: DOCX, DOC, ODT, RTF. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.source.office;
