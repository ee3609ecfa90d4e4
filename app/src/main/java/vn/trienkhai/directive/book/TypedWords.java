package vn.trienkhai.directive.book;

import java.util.List;
import java.util.regex.Pattern;

/** What somebody typed to search: single words ("745-CV/ĐUK" is one), and words between quotation marks that belong together. */
final class TypedWords {
    /** More words than these find nothing more, and each costs. */
    private static final int MOST = 24;

    private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]?|[^\\s\"“”]+");

    private TypedWords() {}

    static List<String> phrases(String typed) {
        return PART.matcher(typed)
                .results()
                .map(part -> part.group(1) == null ? part.group() : part.group(1))
                .map(PlainText::words)
                .filter(phrase -> !phrase.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
