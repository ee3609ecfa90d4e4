package vn.trienkhai.reader.source.line;

import java.util.Arrays;

/** Which letters of a text became which of the text it was put right to: certain at the knots, spread evenly between them. */
final class Fit {
    private final int[] before;
    private final int[] after;

    private Fit(int[] before, int[] after) {
        this.before = before;
        this.after = after;
    }

    static Fit of(String before, String after) {
        var words = wordEnds(before);
        var others = wordEnds(after);
        return words.length == others.length ? new Fit(words, others) : ofEnds(before, after, words, others);
    }

    /** For each word the number of letters up to its end, behind a first 0. */
    private static int[] wordEnds(String text) {
        var ends = new int[text.length() / 2 + 2];
        int count = 1;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Places.isLetter(text.charAt(i))) {
                letters++;
                if (i + 1 == text.length() || !Places.isLetter(text.charAt(i + 1))) {
                    ends[count++] = letters;
                }
            }
        }
        return Arrays.copyOf(ends, count);
    }

    private static Fit ofEnds(String before, String after, int[] words, int[] others) {
        int all = words[words.length - 1];
        int allAfter = others[others.length - 1];
        int most = Math.min(all, allAfter);
        int head = same(before, after, 1, most);
        int tail = same(before, after, -1, most - head);
        return new Fit(new int[] {0, head, all - tail, all}, new int[] {0, head, allAfter - tail, allAfter});
    }

    /** How many letters are the same from the beginning, or from the end. */
    private static int same(String one, String other, int step, int most) {
        int i = step > 0 ? 0 : one.length() - 1;
        int j = step > 0 ? 0 : other.length() - 1;
        int count = 0;
        while (count < most) {
            while (!Places.isLetter(one.charAt(i))) {
                i += step;
            }
            while (!Places.isLetter(other.charAt(j))) {
                j += step;
            }
            if (one.charAt(i) != other.charAt(j)) {
                return count;
            }
            i += step;
            j += step;
            count++;
        }
        return count;
    }

    Places places(Places places) {
        var ends = new int[places.size()];
        int end = 0;
        int knot = 0;
        for (int i = 0; i < ends.length; i++) {
            end += places.letters(i);
            while (knot + 1 < before.length && before[knot + 1] < end) {
                knot++;
            }
            ends[i] = moved(end, knot);
        }
        if (ends.length > 0) {
            ends[ends.length - 1] = after[after.length - 1];
        }
        return places.ending(ends);
    }

    private int moved(int end, int knot) {
        if (knot + 1 >= before.length) {
            return after[after.length - 1];
        }
        int wide = before[knot + 1] - before[knot];
        int wideAfter = after[knot + 1] - after[knot];
        return after[knot] + (int) Math.round((double) (end - before[knot]) * wideAfter / wide);
    }
}
