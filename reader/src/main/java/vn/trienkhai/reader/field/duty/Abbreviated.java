package vn.trienkhai.reader.field.duty;

import java.util.regex.Pattern;
import vn.trienkhai.reader.layout.Line;

/** Bodies that a paper calls by letters and digits once it has told their name: "Giao PA05 làm đầu mối …". */
final class Abbreviated {
    /** Not the letters for cadres and workers, who are no body. */
    private static final Pattern LETTERS = Pattern.compile("(?!CBCN|CB,)\\p{Lu}[\\p{Lu}\\d&-]{1,9}");

    private Abbreviated() {}

    /** Where the verb stands behind such a name at {@code start}; -1 where there is none. */
    static int verb(Line line, int start, int stop) {
        int verb = Units.verb(line, start, stop);
        boolean named = verb > start
                && LETTERS.matcher(line.text().substring(start, verb).strip()).matches();
        return named ? verb : -1;
    }
}
