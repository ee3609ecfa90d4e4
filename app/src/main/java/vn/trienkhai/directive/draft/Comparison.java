package vn.trienkhai.directive.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** So sánh: what became of a text, paragraph by paragraph and inside a changed one word by word. */
public record Comparison(List<Row> rows) {
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");
    /** Two paragraphs with fewer common words than this part are two and not one that was changed. */
    private static final double ALIKE = 0.34;

    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        CHANGED
    }

    /** One paragraph. */
    public record Row(Kind kind, List<Words> words) {}

    /** Words that follow each other; {@link Kind#CHANGED} only where the words of two people stand side by side. */
    public record Words(Kind kind, String text) {}

    static Comparison of(String before, String after) {
        var left = TextLines.of(before).stream().map(String::strip).toList();
        var right = TextLines.of(after).stream().map(String::strip).toList();
        var rows = new ArrayList<Row>();
        int l = 0;
        int r = 0;
        for (var pair : CommonRuns.of(left, right)) {
            between(left.subList(l, pair.left()), right.subList(r, pair.right()), rows);
            rows.add(row(Kind.SAME, left.get(pair.left())));
            l = pair.left() + 1;
            r = pair.right() + 1;
        }
        between(left.subList(l, left.size()), right.subList(r, right.size()), rows);
        return new Comparison(List.copyOf(rows));
    }

    /** Between two common paragraphs the first changed one is that of the first, as long as they are alike. */
    private static void between(List<String> before, List<String> after, List<Row> rows) {
        int paired = 0;
        for (var old : before) {
            if (paired < after.size() && alike(old, after.get(paired))) {
                rows.add(new Row(Kind.CHANGED, words(old, after.get(paired++))));
            } else {
                rows.add(row(Kind.REMOVED, old));
            }
        }
        after.subList(paired, after.size()).forEach(line -> rows.add(row(Kind.ADDED, line)));
    }

    private static boolean alike(String old, String now) {
        var left = split(old);
        var right = split(now);
        return CommonRuns.of(left, right).size() >= ALIKE * Math.max(left.size(), right.size());
    }

    static List<Words> words(String old, String now) {
        var left = split(old);
        var right = split(now);
        var words = new ArrayList<Words>();
        int l = 0;
        int r = 0;
        for (var pair : CommonRuns.of(left, right)) {
            add(words, Kind.REMOVED, left.subList(l, pair.left()));
            add(words, Kind.ADDED, right.subList(r, pair.right()));
            add(words, Kind.SAME, left.subList(pair.left(), pair.left() + 1));
            l = pair.left() + 1;
            r = pair.right() + 1;
        }
        add(words, Kind.REMOVED, left.subList(l, left.size()));
        add(words, Kind.ADDED, right.subList(r, right.size()));
        return List.copyOf(words);
    }

    private static void add(List<Words> words, Kind kind, List<String> more) {
        var text = String.join("", more);
        if (text.isEmpty()) {
            return;
        }
        if (!words.isEmpty() && words.getLast().kind() == kind) {
            text = words.removeLast().text() + text;
        }
        words.add(new Words(kind, text));
    }

    /** Words end with a space, the last one too: it is the same word wherever it stands. */
    private static List<String> split(String line) {
        return WORDS.splitAsStream(line.strip() + " ").toList();
    }

    private static Row row(Kind kind, String line) {
        return new Row(kind, List.of(new Words(kind, line)));
    }

    public boolean isSame() {
        return rows.stream().allMatch(row -> row.kind() == Kind.SAME);
    }
}
