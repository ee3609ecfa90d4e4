package vn.trienkhai.reader.field.citation;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.vocabulary.DocumentTypes;

/**
 * The last kind of document that some words name: "thực hiện Kế hoạch".
 *
 * @param end behind it
 */
record TypeWord(String name, int end) {

    /** Of words in lower case; null where they name none. */
    static @Nullable TypeWord last(String lower) {
        var names = DocumentTypes.name().matcher(lower);
        @Nullable TypeWord last = null;
        while (names.find()) {
            last = new TypeWord(names.group(), names.end());
        }
        return last;
    }
}
