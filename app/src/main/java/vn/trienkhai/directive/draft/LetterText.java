package vn.trienkhai.directive.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.trienkhai.reader.Evidence;

/** A text that remembers where its values stand, so that a letter written here has passages like one that was read. */
class LetterText {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Evidence> places = new LinkedHashMap<>();
    private int line = 1;

    LetterText say(String words) {
        text.append(words);
        line += (int) words.chars().filter(c -> c == '\n').count();
        return this;
    }

    LetterText say(String words, String pointer) {
        if (!words.isBlank()) {
            places.put(pointer, new Evidence(1, line, text.length(), text.length() + words.length(), words));
        }
        return say(words);
    }

    LetterText line() {
        return say("\n");
    }

    /** The words from {@code start} to here belong together to one value. */
    void span(String pointer, int start) {
        var words = text.substring(start);
        int first = 1
                + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        places.put(pointer, new Evidence(1, first, start, text.length(), words));
    }

    /** Where {@code words} stand first behind {@code from}; nothing is kept where they do not stand there, or of a second value. */
    void find(String pointer, String words, int from) {
        int at = words.isBlank() ? -1 : text.indexOf(words, from);
        if (at >= 0 && !places.containsKey(pointer)) {
            int first = 1
                    + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
            places.put(pointer, new Evidence(1, first, at, at + words.length(), words));
        }
    }

    int place() {
        return text.length();
    }

    Map<String, Evidence> evidence() {
        return Map.copyOf(places);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
