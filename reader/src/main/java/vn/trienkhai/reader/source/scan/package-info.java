/** Pictures of pages: straightened, recognised through Tesseract, their words put right where that is certain. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.source.scan;
