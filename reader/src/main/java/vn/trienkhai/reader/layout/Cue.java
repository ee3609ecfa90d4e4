package vn.trienkhai.reader.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern with the words of which at least one stands wherever it is found. The words are looked for first: in most lines of
 * a directive there is none, and a plain search for a word is many times faster than that for an alternation.
 */
public final class Cue {
    private static final Pattern NOTHING = Pattern.compile("\\A(?!)");

    private final List<String> words;
    private final Pattern pattern;

    private Cue(List<String> words, Pattern pattern) {
        this.words = words;
        this.pattern = pattern;
    }

    /** The pattern {@code regex}, in whose every match one of {@code words} stands; the words are split at {@code |}. */
    public static Cue of(String words, String regex) {
        return new Cue(List.of(words.split("\\|")), Pattern.compile(regex));
    }

    /** A matcher over {@code text}; one that finds nothing where none of the words is in it. */
    public Matcher matcher(String text) {
        return (isIn(text) ? pattern : NOTHING).matcher(text);
    }

    private boolean isIn(String text) {
        for (var word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
