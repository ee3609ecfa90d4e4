package vn.trienkhai.directive.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts that two people made of one, put together paragraph by paragraph: where only one of them changed something, that
 * stands; where both did, a person chooses.
 */
public record MergedText(List<Stretch> stretches) {

    /**
     * Paragraphs that follow each other.
     *
     * @param theirs the other's words where both changed them, else the same as {@code mine}
     */
    public record Stretch(String mine, String theirs) {
        public boolean isDisputed() {
            return !mine.equals(theirs);
        }
    }

    static MergedText of(String base, String mine, String theirs) {
        var origin = TextLines.of(base);
        var left = TextLines.of(mine);
        var right = TextLines.of(theirs);
        var toLeft = places(origin, left);
        var toRight = places(origin, right);
        var stretches = new ArrayList<Stretch>();
        int o = 0;
        int l = 0;
        int r = 0;
        for (int at = 0; at <= origin.size(); at++) {
            boolean end = at == origin.size();
            if (end || toLeft[at] >= 0 && toRight[at] >= 0) {
                int leftAt = end ? left.size() : toLeft[at];
                int rightAt = end ? right.size() : toRight[at];
                between(origin.subList(o, at), left.subList(l, leftAt), right.subList(r, rightAt), stretches);
                if (!end) {
                    agreed(origin.get(at), stretches);
                }
                o = at + 1;
                l = leftAt + 1;
                r = rightAt + 1;
            }
        }
        return new MergedText(List.copyOf(stretches));
    }

    private static int[] places(List<String> from, List<String> to) {
        var places = new int[from.size()];
        java.util.Arrays.fill(places, -1);
        CommonRuns.of(from, to).forEach(pair -> places[pair.left()] = pair.right());
        return places;
    }

    private static void between(List<String> origin, List<String> mine, List<String> theirs, List<Stretch> stretches) {
        if (mine.equals(origin) || mine.equals(theirs)) {
            theirs.forEach(line -> agreed(line, stretches));
        } else if (theirs.equals(origin)) {
            mine.forEach(line -> agreed(line, stretches));
        } else {
            stretches.add(new Stretch(String.join("\n", mine), String.join("\n", theirs)));
        }
    }

    private static void agreed(String line, List<Stretch> stretches) {
        if (!stretches.isEmpty() && !stretches.getLast().isDisputed()) {
            var words = stretches.removeLast().mine() + "\n" + line;
            stretches.add(new Stretch(words, words));
        } else {
            stretches.add(new Stretch(line, line));
        }
    }

    public boolean isDisputed() {
        return stretches.stream().anyMatch(Stretch::isDisputed);
    }

    /** The whole with the words of {@code theirs} at these places, counted among the disputed ones. */
    String chosen(List<Integer> theirs) {
        var lines = new ArrayList<String>();
        int disputed = 0;
        for (var stretch : stretches) {
            var words = stretch.isDisputed() && theirs.contains(disputed) ? stretch.theirs() : stretch.mine();
            disputed += stretch.isDisputed() ? 1 : 0;
            if (!words.isEmpty()) {
                lines.add(words);
            }
        }
        return TextLines.joined(lines);
    }

    String whole() {
        return chosen(List.of());
    }
}
