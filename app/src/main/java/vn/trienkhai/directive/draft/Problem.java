package vn.trienkhai.directive.draft;

import java.util.List;

/**
 * Chỗ cần xem: something in a draft that stands in the way of signing, or that a person should know before.
 *
 * @param line of the text from 1, 0 for the draft as a whole
 * @param key of the sentence that says it
 */
public record Problem(boolean blocks, int line, String key, List<Object> values) {
    static Problem error(int line, String key, Object... values) {
        return new Problem(true, line, key, List.of(values));
    }

    static Problem hint(int line, String key, Object... values) {
        return new Problem(false, line, key, List.of(values));
    }
}
