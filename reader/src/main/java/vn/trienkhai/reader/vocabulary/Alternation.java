package vn.trienkhai.reader.vocabulary;

import java.util.Collection;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Phrases as one regular expression that reads each of their common beginnings once: a few times faster to search for than the
 * phrases one after the other. Of two phrases that both match, the longer is taken.
 */
final class Alternation {
    private final TreeMap<Character, Alternation> next = new TreeMap<>();
    private boolean ends;

    private Alternation() {}

    /** A group that matches each of {@code phrases}, and them alone. */
    static String of(Collection<String> phrases) {
        var root = new Alternation();
        phrases.forEach(root::add);
        return root.expression();
    }

    private void add(String phrase) {
        var at = this;
        for (int i = 0; i < phrase.length(); i++) {
            at = at.next.computeIfAbsent(phrase.charAt(i), letter -> new Alternation());
        }
        at.ends = true;
    }

    private String expression() {
        if (next.isEmpty()) {
            return "";
        }
        var branches = next.entrySet().stream()
                .map(branch -> branch.getValue().from(branch.getKey().toString()))
                .collect(Collectors.joining("|", "(?:", ")"));
        return ends ? branches + "?" : branches;
    }

    /** What follows {@code beginning}; letters without a choice between them are kept together. */
    private String from(String beginning) {
        return next.size() == 1 && !ends
                ? next.firstEntry().getValue().from(beginning + next.firstKey())
                : Pattern.quote(beginning) + expression();
    }
}
