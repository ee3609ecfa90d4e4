package vn.trienkhai.reader.field;

import java.util.regex.Pattern;
import vn.trienkhai.reader.vocabulary.Vocabulary;

/** Names of bodies and groups: where one begins, and where a list of them is to be cut. */
final class Units {
    static final String HEADS = Vocabulary.anyOf("organ-heads", 0);
    private static final Pattern STARTS = Pattern.compile("^" + HEADS + "(?![\\p{L}])");

    private Units() {}

    static boolean startsWithBody(String lower) {
        return STARTS.matcher(lower).find();
    }
}
