package vn.trienkhai.reader.pattern;

/**
 * Which letters and runs of three letters stand in a text, as a set of bits: a quick "certainly not in here".
 *
 * <p>Two runs may share a bit, so a bit that is set proves nothing.
 */
public final class Grams {
    static final int BITS = 4096;
    private static final int MIX = 0x9E3779B1;
    private static final int OTHER_MIX = 0x85EBCA6B;

    private final long[] bits = new long[BITS / Long.SIZE];
    /** The run that begins at each letter but the last two. */
    private final short[] runs;

    private Grams(int length) {
        this.runs = new short[Math.max(0, length - 2)];
    }

    /** The runs of {@code text}. */
    public static Grams of(String text) {
        int length = text.length();
        var grams = new Grams(length);
        char second = '\0';
        char first = '\0';
        for (int i = 0; i < length; i++) {
            char letter = letter(text.charAt(i));
            grams.set(one(letter));
            if (i >= 2) {
                int run = three(first, second, letter);
                grams.set(run);
                grams.runs[i - 2] = (short) run;
            }
            first = second;
            second = letter;
        }
        return grams;
    }

    /** The first place from {@code from} to {@code to} at which one of the runs in {@code wanted} begins, or -1. */
    int next(long[] wanted, int from, int to) {
        int end = Math.min(to, runs.length);
        for (int at = from; at < end; at++) {
            int run = runs[at];
            if ((wanted[run >>> 6] & 1L << run) != 0) {
                return at;
            }
        }
        return -1;
    }

    /** Whether one of {@code places}, as {@link #one} and {@link #three} give them, may be in the text. */
    boolean mayHave(int[] places) {
        for (int place : places) {
            if ((bits[place >>> 6] & 1L << place) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the places whose bits are set may be in the text. */
    boolean mayHaveAny(long[] places) {
        for (int i = 0; i < bits.length; i++) {
            if ((bits[i] & places[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether all runs of a word may be in the text. */
    boolean mayHaveAll(int[] places) {
        for (int place : places) {
            if ((bits[place >>> 6] & 1L << place) == 0) {
                return false;
            }
        }
        return true;
    }

    private void set(int place) {
        bits[place >>> 6] |= 1L << place;
    }

    /** All digits count as {@code 0} and all white space as a blank: what a pattern says of them it says of their kind. */
    static char letter(char c) {
        if (c >= 'a') {
            return c;
        }
        if (c >= '0' && c <= '9') {
            return '0';
        }
        return c <= ' ' ? ' ' : c;
    }

    static int one(char letter) {
        return place(letter, BITS);
    }

    static int two(char first, char second) {
        return place(and(first, second), BITS);
    }

    static int three(char first, char second, char third) {
        return place(run(first, second, third), BITS);
    }

    static int run(char first, char second, char third) {
        return (first * 31 + second) * 31 + third;
    }

    /** A run one letter longer. */
    static int and(int run, char letter) {
        return run * 31 + letter;
    }

    /** The place of a run of any length. */
    static int of(CharSequence text, int from, int length) {
        return place(run(text, from, length), BITS);
    }

    static int run(CharSequence text, int from, int length) {
        int run = 0;
        for (int i = from; i < from + length; i++) {
            run = and(run, letter(text.charAt(i)));
        }
        return run;
    }

    /** The place of a run among {@code bits}, a power of two. */
    static int place(int run, int bits) {
        return run * MIX >>> Integer.SIZE - Integer.numberOfTrailingZeros(bits);
    }

    /** A second place, which says nothing of the first. */
    static int otherPlace(int run, int bits) {
        return run * OTHER_MIX >>> Integer.SIZE - Integer.numberOfTrailingZeros(bits);
    }
}
