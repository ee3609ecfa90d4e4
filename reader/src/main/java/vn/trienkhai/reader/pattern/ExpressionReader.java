package vn.trienkhai.reader.pattern;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a regular expression into its {@link Expression}. What it does not know is any letter, or no expression at all. */
final class ExpressionReader {
    private static final int MOST_OF_A_CLASS = 32;
    /** More of one kind than anybody asks for. */
    private static final int UNBOUNDED = 100;

    private static final List<String> BESIDE = List.of("?=", "?!", "?<=", "?<!");
    private static final Expression ANY = new Expression.AnyLetter();
    private static final Expression PLACE = new Expression.Place();

    private final String regex;
    private int at;

    private ExpressionReader(String regex) {
        this.regex = regex;
    }

    /** The expression; empty where it holds what is not understood. */
    static Optional<Expression> read(Pattern pattern) {
        if (pattern.flags() != 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ExpressionReader(pattern.pattern()).choice());
        } catch (NotUnderstood e) {
            return Optional.empty();
        }
    }

    private static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private boolean ends() {
        return at >= regex.length();
    }

    private Expression choice() {
        var alternatives = new ArrayList<>(List.of(sequence()));
        while (!ends() && regex.charAt(at) == '|') {
            at++;
            alternatives.add(sequence());
        }
        return alternatives.size() == 1 ? alternatives.getFirst() : new Expression.Choice(List.copyOf(alternatives));
    }

    private Expression sequence() {
        var elements = new ArrayList<Expression>();
        while (!ends() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            elements.add(repeated(element()));
        }
        return elements.size() == 1 ? elements.getFirst() : new Expression.Sequence(List.copyOf(elements));
    }

    private Expression element() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '^', '$' -> PLACE;
            case '.' -> ANY;
            case '(' -> group();
            case '[' -> letters();
            case '\\' -> escaped();
            default -> letter(c);
        };
    }

    private Expression group() {
        boolean beside = false;
        boolean denied = false;
        if (regex.startsWith("?:", at)) {
            at += 2;
        } else if (regex.startsWith("?", at)) {
            beside = BESIDE.stream().anyMatch(mark -> regex.startsWith(mark, at));
            boolean named = !beside && regex.startsWith("?<", at);
            if (!beside && !named) {
                throw new NotUnderstood();
            }
            at = named ? regex.indexOf('>', at) + 1 : at + (regex.charAt(at + 1) == '<' ? 3 : 2);
            denied = regex.charAt(at - 1) == '!';
        }
        var inside = choice();
        at++;
        return beside ? new Expression.Beside(inside, denied) : inside;
    }

    private Expression letters() {
        int from = at;
        boolean any = regex.charAt(at) == '^';
        var letters = new HashSet<Character>();
        for (boolean first = true; first || regex.charAt(at) != ']'; first = false) {
            char c = regex.charAt(at++);
            if (c == '[' || c == '&') {
                throw new NotUnderstood();
            }
            if (c == '\\') {
                var escaped = escaped();
                any |= regex.charAt(at) == '-' && regex.charAt(at + 1) != ']';
                if (escaped instanceof Expression.Letter one) {
                    letters.addAll(one.letters());
                } else {
                    any = true;
                }
            } else if (regex.charAt(at) == '-' && regex.charAt(at + 1) != ']' && at > from) {
                any |= regex.charAt(at + 1) == '\\' || !addRange(c, regex.charAt(at + 1), letters);
                at += 2;
            } else {
                letters.add(Grams.letter(c));
            }
        }
        at++;
        return any || letters.size() > MOST_OF_A_CLASS ? ANY : new Expression.Letter(Set.copyOf(letters));
    }

    private static boolean addRange(char from, char to, Set<Character> letters) {
        boolean few = to - from < MOST_OF_A_CLASS;
        for (char c = from; few && c <= to; c++) {
            letters.add(Grams.letter(c));
        }
        return few;
    }

    private Expression escaped() {
        char c = regex.charAt(at++);
        return switch (c) {
            case 'd' -> letter('0');
            case 's', 'n', 't', 'r', 'f' -> letter(' ');
            case 'b', 'B', 'A' -> PLACE;
            case 'p', 'P' -> {
                at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
                yield ANY;
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
            case 'S', 'D', 'w', 'W' -> ANY;
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new NotUnderstood();
                }
                yield letter(c);
            }
        };
    }

    private static Expression quoted(String text) {
        return new Expression.Sequence(
                text.chars().mapToObj(c -> letter((char) c)).toList());
    }

    private static Expression letter(char c) {
        return new Expression.Letter(Set.of(Grams.letter(c)));
    }

    private Expression repeated(Expression once) {
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
                most = UNBOUNDED;
            }
            case '+' -> {
                least = 1;
                most = UNBOUNDED;
            }
            case '{' -> {
                int end = regex.indexOf('}', at);
                var bounds = List.of(regex.substring(at + 1, end).split(",", -1));
                least = Integer.parseInt(bounds.getFirst());
                most = bounds.getLast().isEmpty() ? least + UNBOUNDED : Integer.parseInt(bounds.getLast());
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
        return new Expression.Repeated(once, least, most);
    }
}
