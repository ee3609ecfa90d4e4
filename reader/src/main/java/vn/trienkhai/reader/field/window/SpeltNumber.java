package vn.trienkhai.reader.field.window;

import java.util.List;

/** A number of days in digits or, up to ten, in words: "07", "ba". */
final class SpeltNumber {
    private static final List<String> WORDS =
            List.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

    /** A part of a pattern, with a group. */
    static final String NUMBER = "(\\d{1,3}|" + String.join("|", WORDS) + ")";

    private SpeltNumber() {}

    static int of(String words) {
        int spelt = WORDS.indexOf(words);
        return spelt < 0 ? Integer.parseInt(words) : spelt + 1;
    }
}
