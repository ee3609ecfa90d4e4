package vn.trienkhai.reader.pattern;

import java.util.HashSet;
import java.util.Set;

/**
 * The letters that every match of a regular expression begins with: up to {@link #DEPTH} of them, all alternatives one after the
 * other. Worked out once from the expression itself, so that nobody has to keep a list beside it.
 *
 * <p>Beginnings end where any letter may follow, which makes the search slower, never wrong. Digits and white space count as one letter each, see {@link Grams#letter}.
 */
final class Beginnings {
    static final int DEPTH = 7;
    private static final int LEAST_DEPTH = 3;
    private static final int MOST = 1000;
    /** Behind a beginning that any letter may follow. */
    private static final char CUT = '\uffff';

    private static final Set<String> NOTHING = Set.of("");
    private static final Set<String> ANYTHING = Set.of(String.valueOf(CUT));

    /** Whether more than {@link #MOST} are cut to their first letters; otherwise whoever reads gives up and tries a lesser depth. */
    private final boolean cuts;

    private boolean tooMany;

    private Beginnings(boolean cuts) {
        this.cuts = cuts;
    }

    /** The beginnings of {@code expression}, none of them empty; an empty set where a match may begin with any letter. */
    static Set<String> of(Expression expression) {
        Set<String> read = ANYTHING;
        boolean tooMany = true;
        for (int depth = DEPTH; tooMany && depth >= LEAST_DEPTH; depth--) {
            var whole = new Beginnings(depth == LEAST_DEPTH);
            read = whole.read(expression, depth);
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

    /** The beginnings of {@code expression}, up to {@code room} letters of each. */
    private Set<String> read(Expression expression, int room) {
        if (tooMany && !cuts) {
            return ANYTHING;
        }
        return switch (expression) {
            case Expression.Letter one -> oneOf(one.letters());
            case Expression.AnyLetter any -> ANYTHING;
            case Expression.Place place -> NOTHING;
            case Expression.Beside beside -> NOTHING;
            case Expression.Sequence sequence -> {
                var beginnings = NOTHING;
                for (var element : sequence.elements()) {
                    int left = room - shortestOpen(beginnings, room);
                    if (left == 0) {
                        break;
                    }
                    beginnings = joined(beginnings, read(element, left), room);
                }
                yield beginnings;
            }
            case Expression.Choice choice -> {
                var all = new HashSet<String>();
                choice.alternatives().forEach(one -> all.addAll(read(one, room)));
                yield all;
            }
            case Expression.Repeated repeated ->
                times(read(repeated.once(), room), repeated.least(), repeated.most(), room);
        };
    }

    private static Set<String> oneOf(Set<Character> letters) {
        var beginnings = HashSet.<String>newHashSet(letters.size());
        for (char letter : letters) {
            beginnings.add(String.valueOf(letter));
        }
        return beginnings;
    }

    /** Letters of the shortest that goes on; {@code room} where none does. */
    private static int shortestOpen(Set<String> beginnings, int room) {
        int shortest = room;
        for (var one : beginnings) {
            if (one.length() < shortest && !isCut(one)) {
                shortest = one.length();
            }
        }
        return shortest;
    }

    private Set<String> times(Set<String> once, int least, int most, int room) {
        var needed = NOTHING;
        for (int i = 0; i < Math.min(least, room); i++) {
            needed = joined(needed, once, room);
        }
        var all = new HashSet<>(needed);
        var longer = needed;
        boolean more = true;
        for (int i = least; more && i < Math.min(most, least + room); i++) {
            longer = joined(longer, once, room);
            more = all.addAll(longer);
        }
        return all;
    }

    private Set<String> joined(Set<String> before, Set<String> after, int room) {
        if (after.equals(NOTHING)) {
            return before;
        }
        if (before.equals(NOTHING)) {
            return after;
        }
        var joined = new HashSet<String>();
        for (var one : before) {
            if (one.length() >= room || isCut(one)) {
                joined.add(one);
            } else {
                for (var other : after) {
                    joined.add(shortened(one + other, room));
                    if (joined.size() > MOST) {
                        tooMany = true;
                        return cuts ? firstLetters(before, after) : ANYTHING;
                    }
                }
            }
        }
        return joined;
    }

    private static boolean isCut(String beginning) {
        return beginning.endsWith(String.valueOf(CUT));
    }

    private static String shortened(String text, int room) {
        return text.length() > room ? text.substring(0, room) : text;
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
