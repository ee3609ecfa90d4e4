package vn.trienkhai.reader.pattern;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The letters that every match of a regular expression begins with: up to {@link #DEPTH} of them, all alternatives one after the
 * other. Worked out once from the expression itself, so that nobody has to keep a list beside it.
 *
 * <p>What is not understood is taken for "any letter": the beginnings then end there, which makes the search slower, never
 * wrong. Digits and white space count as one letter each, see {@link Grams#letter}.
 */
final class Beginnings {
    static final int DEPTH = 7;
    private static final int LEAST_DEPTH = 3;
    private static final int MOST = 1000;
    private static final int MOST_OF_A_CLASS = 32;
    /** Behind a beginning that any letter may follow. */
    private static final char CUT = '\uffff';

    private static final List<String> LOOKS_AROUND = List.of("?=", "?!", "?<=", "?<!");
    private static final Set<String> NOTHING = Set.of("");
    private static final Set<String> ANYTHING = Set.of(String.valueOf(CUT));

    private final String regex;
    private final int depth;
    private int at;
    private boolean tooMany;

    private Beginnings(String regex, int depth) {
        this.regex = regex;
        this.depth = depth;
    }

    /** The beginnings of {@code pattern}, none of them empty; an empty set where a match may begin with any letter. */
    static Set<String> of(Pattern pattern) {
        if (pattern.flags() != 0) {
            return Set.of();
        }
        Set<String> read = ANYTHING;
        boolean tooMany = true;
        for (int depth = DEPTH; tooMany && depth >= LEAST_DEPTH; depth--) {
            var whole = new Beginnings(pattern.pattern(), depth);
            try {
                read = whole.alternatives();
            } catch (NotUnderstood e) {
                return Set.of();
            }
            tooMany = whole.tooMany;
        }
        var beginnings = new HashSet<String>();
        for (var one : read) {
            beginnings.add(isCut(one) ? one.substring(0, one.length() - 1) : one);
        }
        return beginnings.contains("") ? Set.of() : Set.copyOf(beginnings);
    }

    /** Whether a match can only stand at the beginning of the text. */
    static boolean isAnchored(String regex) {
        return regex.startsWith("^") && !hasOpenAlternative(regex);
    }

    private static boolean hasOpenAlternative(String regex) {
        int depth = 0;
        for (int i = 0; i < regex.length(); i++) {
            switch (regex.charAt(i)) {
                case '\\' -> i++;
                case '(' -> depth++;
                case ')' -> depth--;
                case '[' -> i = endOfClass(regex, i);
                case '|' -> {
                    if (depth == 0) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static int endOfClass(String regex, int open) {
        int end = open + 1;
        while (end < regex.length() && regex.charAt(end) != ']') {
            end += regex.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }

    private static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private boolean ends() {
        return at >= regex.length();
    }

    private Set<String> alternatives() {
        var all = new HashSet<>(sequence());
        while (!ends() && regex.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private Set<String> sequence() {
        var sequence = NOTHING;
        while (!ends() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            sequence = joined(sequence, repeated(element()));
        }
        return sequence;
    }

    private Set<String> element() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '^', '$' -> NOTHING;
            case '.' -> ANYTHING;
            case '(' -> group();
            case '[' -> letters();
            case '\\' -> escaped();
            default -> Set.of(String.valueOf(Grams.letter(c)));
        };
    }

    private Set<String> group() {
        boolean looksAround = false;
        if (regex.startsWith("?:", at)) {
            at += 2;
        } else if (regex.startsWith("?", at)) {
            looksAround = LOOKS_AROUND.stream().anyMatch(mark -> regex.startsWith(mark, at));
            boolean named = !looksAround && regex.startsWith("?<", at);
            if (!looksAround && !named) {
                throw new NotUnderstood();
            }
            at = named ? regex.indexOf('>', at) + 1 : at + (regex.charAt(at + 1) == '<' ? 3 : 2);
        }
        var inside = alternatives();
        at++;
        return looksAround ? NOTHING : inside;
    }

    private Set<String> letters() {
        int from = at;
        boolean any = regex.charAt(at) == '^';
        var letters = new HashSet<String>();
        for (boolean first = true; first || regex.charAt(at) != ']'; first = false) {
            char c = regex.charAt(at++);
            if (c == '[' || c == '&') {
                throw new NotUnderstood();
            }
            if (c == '\\') {
                var escaped = escaped();
                any |= escaped.equals(ANYTHING) || regex.charAt(at) == '-' && regex.charAt(at + 1) != ']';
                letters.addAll(escaped);
            } else if (regex.charAt(at) == '-' && regex.charAt(at + 1) != ']' && at > from) {
                any |= regex.charAt(at + 1) == '\\' || !addRange(c, regex.charAt(at + 1), letters);
                at += 2;
            } else {
                letters.add(String.valueOf(Grams.letter(c)));
            }
        }
        at++;
        return any || letters.size() > MOST_OF_A_CLASS ? ANYTHING : letters;
    }

    private static boolean addRange(char from, char to, Set<String> letters) {
        boolean few = to - from < MOST_OF_A_CLASS;
        for (char c = from; few && c <= to; c++) {
            letters.add(String.valueOf(Grams.letter(c)));
        }
        return few;
    }

    private Set<String> escaped() {
        char c = regex.charAt(at++);
        return switch (c) {
            case 'd' -> Set.of("0");
            case 's' -> Set.of(" ");
            case 'b', 'B', 'A' -> NOTHING;
            case 'p', 'P' -> {
                at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
                yield ANYTHING;
            }
            case 'Q' -> {
                int end = regex.indexOf("\\E", at);
                var quoted = regex.substring(at, end);
                at = end + 2;
                if (!ends() && "?*+{".indexOf(regex.charAt(at)) >= 0) {
                    throw new NotUnderstood();
                }
                yield quoted(quoted);
            }
            case 'S', 'D', 'w', 'W' -> ANYTHING;
            case 'n', 't', 'r', 'f' -> Set.of(" ");
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new NotUnderstood();
                }
                yield Set.of(String.valueOf(Grams.letter(c)));
            }
        };
    }

    private Set<String> quoted(String text) {
        var letters = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), depth); i++) {
            letters.append(Grams.letter(text.charAt(i)));
        }
        return Set.of(letters.toString());
    }

    private Set<String> repeated(Set<String> once) {
        if (ends()) {
            return once;
        }
        int least;
        int most;
        switch (regex.charAt(at)) {
            case '?' -> {
                least = 0;
                most = 1;
            }
            case '*' -> {
                least = 0;
                most = depth;
            }
            case '+' -> {
                least = 1;
                most = depth;
            }
            case '{' -> {
                int end = regex.indexOf('}', at);
                var bounds = List.of(regex.substring(at + 1, end).split(",", -1));
                least = Integer.parseInt(bounds.getFirst());
                most = bounds.getLast().isEmpty() ? least + depth : Integer.parseInt(bounds.getLast());
                at = end;
            }
            default -> {
                return once;
            }
        }
        at++;
        if (!ends() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) {
            at++;
        }
        return times(once, least, Math.min(most, least + depth));
    }

    private Set<String> times(Set<String> once, int least, int most) {
        var needed = NOTHING;
        for (int i = 0; i < Math.min(least, depth); i++) {
            needed = joined(needed, once);
        }
        var all = new HashSet<>(needed);
        var longer = needed;
        for (int i = least; i < most && i < least + depth; i++) {
            longer = joined(longer, once);
            all.addAll(longer);
        }
        return all;
    }

    private Set<String> joined(Set<String> before, Set<String> after) {
        if (after.equals(NOTHING)) {
            return before;
        }
        var joined = new HashSet<String>();
        for (var one : before) {
            if (one.length() >= depth || isCut(one)) {
                joined.add(one);
            } else {
                for (var other : after) {
                    joined.add(shortened(one + other));
                    if (joined.size() > MOST) {
                        tooMany = true;
                        return firstLetters(before, after);
                    }
                }
            }
        }
        return joined;
    }

    private static boolean isCut(String beginning) {
        return beginning.endsWith(String.valueOf(CUT));
    }

    private String shortened(String text) {
        return text.length() > depth ? text.substring(0, depth) : text;
    }

    /** Of too many to keep apart only the first letters; they are never put together, which would take the memory of a page. */
    private static Set<String> firstLetters(Set<String> before, Set<String> after) {
        var first = new HashSet<String>();
        for (var one : before) {
            if (one.length() > 1 || isCut(one)) {
                first.add(firstLetter(one));
            } else {
                after.forEach(other -> first.add(firstLetter(one + other)));
            }
        }
        return first;
    }

    private static String firstLetter(String beginning) {
        return beginning.length() > 1 ? beginning.charAt(0) + String.valueOf(CUT) : beginning;
    }
}
