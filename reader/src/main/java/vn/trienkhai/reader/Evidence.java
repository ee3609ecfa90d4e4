package vn.trienkhai.reader;

/**
 * Dẫn chứng: the words that a value was read from.
 *
 * @param page page of the source, from 1; 1 throughout where the source has no pages
 * @param line line of the normalised text, from 1
 * @param start first UTF-16 unit in the normalised text, from 0
 * @param end one past the last UTF-16 unit
 * @param quote the normalised text from {@code start} to {@code end}
 */
public record Evidence(int page, int line, int start, int end, String quote) {
    public Evidence {
        if (page < 1 || line < 1 || start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "no such place: page " + page + ", line " + line + ", " + start + "-" + end);
        }
    }
}
