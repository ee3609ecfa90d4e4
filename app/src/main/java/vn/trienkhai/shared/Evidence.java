package vn.trienkhai.shared;

/**
 * Dẫn chứng: the words of a directive that a value comes from. Kept as JSON with everything derived from the value, so
 * that the sentence can be shown at every level below.
 *
 * @param directiveId the directive whose text is quoted
 * @param start first UTF-16 unit in that directive's normalised text; {@code end} is one past the last
 */
public record Evidence(long directiveId, int page, int line, int start, int end, String quote) {}
