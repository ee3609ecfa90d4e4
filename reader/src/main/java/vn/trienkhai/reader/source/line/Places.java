package vn.trienkhai.reader.source.line;

import java.util.Arrays;
import vn.trienkhai.reader.PageBox;

/**
 * Where the letters of a text stand on paper: printed words in their order, each with the number of its letters and a box.
 * Whatever is no blank counts as a letter, so that texts that differ in blanks alone have the same places. A text without pages
 * has none, and costs nothing here.
 *
 * <p>A box is kept in one number: of a long document there are hundreds of thousands.
 */
public final class Places {
    public static final Places NONE = new Places(new int[0], new long[0]);

    private static final long NOWHERE = 0;
    private static final int BITS = 12;
    private static final int MOST = (1 << BITS) - 1;

    private final int[] letters;
    private final long[] boxes;

    private Places(int[] letters, long[] boxes) {
        this.letters = letters;
        this.boxes = boxes;
    }

    /** Collects the words of a stretch of text. */
    public static final class Writer {
        private int[] letters = new int[16];
        private long[] boxes = new long[16];
        private int count;

        public void word(int itsLetters, long box) {
            if (itsLetters <= 0) {
                return;
            }
            if (count == letters.length) {
                letters = Arrays.copyOf(letters, 2 * count);
                boxes = Arrays.copyOf(boxes, 2 * count);
            }
            letters[count] = itsLetters;
            boxes[count++] = box;
        }

        /** What was collected since the last time. */
        public Places take() {
            var places = count == 0 ? NONE : new Places(Arrays.copyOf(letters, count), Arrays.copyOf(boxes, count));
            count = 0;
            return places;
        }
    }

    /** Letters that stand nowhere on paper, such as the mark put between two cells. */
    static Places nowhere(int letters) {
        return letters == 0 ? NONE : new Places(new int[] {letters}, new long[] {NOWHERE});
    }

    /** A box in one number; what lies beyond the edges of the page is cut off. */
    public static long box(int page, double left, double top, double right, double bottom) {
        long x = steps(left);
        long y = steps(top);
        long width = Math.max(1, steps(right) - x);
        long height = Math.max(1, steps(bottom) - y);
        return (((page * (1L << BITS) + x << BITS) + y << BITS) + width << BITS) + height;
    }

    private static long steps(double of) {
        return Math.clamp(Math.round(of * MOST), 0, MOST);
    }

    public boolean isEmpty() {
        return letters.length == 0;
    }

    /** How many words there are. */
    public int size() {
        return letters.length;
    }

    public int letters(int word) {
        return letters[word];
    }

    /** The box of a word in one number: {@link #unpacked}, where it {@link #isOnPaper}. */
    public long packed(int word) {
        return boxes[word];
    }

    public static boolean isOnPaper(long box) {
        return box != NOWHERE;
    }

    public static PageBox unpacked(long box) {
        return new PageBox((int) (box >> 4 * BITS), of(box >> 3 * BITS), of(box >> 2 * BITS), of(box >> BITS), of(box));
    }

    private static double of(long bits) {
        return (double) (bits & MOST) / MOST;
    }

    /** The number of letters of a text. */
    public static int count(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += isLetter(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    public static boolean isLetter(char c) {
        return c > ' ' && (c < 0x80 || !Character.isSpaceChar(c));
    }

    Places and(Places next) {
        if (isEmpty()) {
            return next;
        }
        if (next.isEmpty()) {
            return this;
        }
        var both = Arrays.copyOf(letters, letters.length + next.letters.length);
        System.arraycopy(next.letters, 0, both, letters.length, next.letters.length);
        var their = Arrays.copyOf(boxes, boxes.length + next.boxes.length);
        System.arraycopy(next.boxes, 0, their, boxes.length, next.boxes.length);
        return new Places(both, their);
    }

    /** The places of the letters from one to before another; a word that is cut keeps its part of the box. */
    public Places part(int from, int to) {
        var some = new Writer();
        int begin = 0;
        for (int i = 0; i < letters.length && begin < to; begin += letters[i++]) {
            int first = Math.max(from, begin);
            int last = Math.min(to, begin + letters[i]);
            if (first < last) {
                some.word(last - first, cut(i, first - begin, last - begin));
            }
        }
        return some.take();
    }

    private long cut(int word, int from, int to) {
        if (boxes[word] == NOWHERE || from == 0 && to == letters[word]) {
            return boxes[word];
        }
        var box = unpacked(boxes[word]);
        double letter = box.width() / letters[word];
        return box(box.page(), box.x() + from * letter, box.y(), box.x() + to * letter, box.bottom());
    }

    /**
     * The places of a text that was put right. Where it still has as many words, each keeps its place; else what is the same at
     * both ends does, and what stands between is spread over the boxes between.
     */
    public Places fitted(String before, String after) {
        return isEmpty() || before.equals(after) ? this : Fit.of(before, after).places(this);
    }

    /** The same words with other ends: ends in letters from the beginning, rising. */
    Places ending(int[] ends) {
        var moved = new Writer();
        int begin = 0;
        for (int i = 0; i < ends.length; i++) {
            moved.word(ends[i] - begin, boxes[i]);
            begin = Math.max(begin, ends[i]);
        }
        return moved.take();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Places that && Arrays.equals(letters, that.letters) && Arrays.equals(boxes, that.boxes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(letters) + Arrays.hashCode(boxes);
    }
}
