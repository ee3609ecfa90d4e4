package vn.trienkhai.reader.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is tried only where it may match: at places where one of its {@link Beginnings} stands, and not at all
 * in a text without them. It finds what {@link Pattern} finds; most patterns look for words that stand in few lines of a
 * directive, and a search for their first letters is many times faster than one try of an alternation at every letter.
 */
public final class Cue {
    private static final Pattern LOOKS_AROUND = Pattern.compile("\\(\\?<?[=!]|[\\^$]|\\\\[bBAGzZ]");

    private static final int PLACES_A_BEGINNING = 64;
    private static final int MOST_PLACES = 1 << 16;
    private static final int MANY = 32;
    private static final int FIRSTS = 256;
    private static final char BEHIND = '\uffff';

    private final Pattern pattern;
    private final boolean anchored;
    private final boolean filtered;
    private final boolean looksAround;
    /** The first letters of all beginnings, by their last eight bits: asked before anything else. */
    private final long[] firsts = new long[FIRSTS / Long.SIZE];
    /** The beginnings of one to three letters; no room where there are none. */
    private final long[] starts;
    /** The first three letters of all beginnings that have as many: asked first. */
    private final long[] gate = new long[Grams.BITS / Long.SIZE];

    /** The longer beginnings, each in two places: a run that is none of them hardly ever shares both. */
    private final long[] longStarts;

    private final int room;

    private final boolean[] lengths = new boolean[Beginnings.DEPTH + 1];
    private final int[] places;
    /** {@link #places} as bits, compared at once with those of a text where there are many. */
    private final long[] placesAtOnce;

    /** What else has to stand in a text; null where nothing is known of it. */
    private final @Nullable Needs needs;

    private final List<String> words;
    private final int[][] runsOfWords;

    private Cue(List<String> words, Pattern pattern) {
        this.pattern = pattern;
        this.anchored = Beginnings.isAnchored(pattern.pattern());
        this.looksAround = LOOKS_AROUND.matcher(pattern.pattern()).find();
        var expression = ExpressionReader.read(pattern);
        var beginnings = expression.map(Beginnings::of).orElse(Set.of());
        this.needs = expression.map(Needs::of).filter(what -> !what.isNothing()).orElse(null);
        this.filtered = !beginnings.isEmpty();
        this.room = roomFor(beginnings);
        this.longStarts = new long[room / Long.SIZE];
        boolean someShort = beginnings.stream().anyMatch(one -> one.length() <= 3);
        this.starts = new long[someShort ? Grams.BITS / Long.SIZE : 0];
        beginnings.forEach(this::start);
        this.places = placesOf(beginnings);
        this.placesAtOnce = new long[places.length < MANY ? 0 : Grams.BITS / Long.SIZE];
        if (places.length >= MANY) {
            Arrays.stream(places).forEach(place -> set(placesAtOnce, place));
        }
        this.words = words;
        this.runsOfWords = words.stream().map(Cue::runs).toArray(int[][]::new);
    }

    public static Cue of(String regex) {
        return new Cue(List.of(), Pattern.compile(regex));
    }

    /**
     * The pattern {@code regex}, in whose every match one of {@code words} stands, wherever in it; they are split at {@code |}. For
     * patterns that may begin with anything.
     */
    public static Cue of(String words, String regex) {
        return new Cue(List.of(words.split("\\|")), Pattern.compile(regex));
    }

    /** A search in {@code text}. */
    public Search matcher(CharSequence text) {
        return new Search(this, text, null, words.isEmpty() || hasWord(text.toString()));
    }

    /** A search in {@code text}, whose runs are known already. */
    public Search matcher(CharSequence text, Grams grams) {
        return new Search(this, text, grams, mayStandIn(grams));
    }

    public Pattern pattern() {
        return pattern;
    }

    boolean isAnchored() {
        return anchored;
    }

    /** The first place from {@code from} to {@code to} where a match may begin, or -1. */
    int next(CharSequence text, @Nullable Grams grams, int from, int to) {
        if (grams != null && !lengths[1] && !lengths[2]) {
            int at = grams.next(gate, from, to);
            while (at >= 0 && !mayBegin(text, at)) {
                at = grams.next(gate, at + 1, to);
            }
            return at;
        }
        char first = letter(text, from);
        char second = letter(text, from + 1);
        for (int at = from; at < to; at++) {
            char third = letter(text, at + 2);
            if (has(firsts, first & FIRSTS - 1) && mayBegin(text, at, first, second, third)) {
                return at;
            }
            first = second;
            second = third;
        }
        return -1;
    }

    /** Whether a match depends on what stands around it. */
    boolean looksAround() {
        return looksAround;
    }

    boolean isFiltered() {
        return filtered;
    }

    /** Whether a match may begin with {@code letter}. */
    public boolean mayBeginWith(char letter) {
        return !filtered || has(firsts, Grams.letter(letter) & FIRSTS - 1);
    }

    boolean mayBegin(CharSequence text, int at) {
        return mayBeginWith(text.charAt(at))
                && mayBegin(text, at, letter(text, at), letter(text, at + 1), letter(text, at + 2));
    }

    private boolean mayBegin(CharSequence text, int at, char first, char second, char third) {
        if (lengths[1] && has(starts, Grams.one(first)) || lengths[2] && has(starts, Grams.two(first, second))) {
            return true;
        }
        int run = Grams.three(first, second, third);
        return has(gate, run)
                && (lengths[3] && has(starts, run) || mayBeginLong(text, at, Grams.run(first, second, third)));
    }

    private boolean mayBeginLong(CharSequence text, int at, int firstThree) {
        int run = firstThree;
        int last = Math.min(text.length() - at, Beginnings.DEPTH);
        for (int length = 4; length <= last; length++) {
            run = Grams.and(run, Grams.letter(text.charAt(at + length - 1)));
            if (lengths[length]
                    && has(longStarts, Grams.place(run, room))
                    && has(longStarts, Grams.otherPlace(run, room))) {
                return true;
            }
        }
        return false;
    }

    /** Behind the end of the text stands what no pattern begins with; at worst a match is tried there in vain. */
    private static char letter(CharSequence text, int at) {
        return at < text.length() ? Grams.letter(text.charAt(at)) : BEHIND;
    }

    private static boolean has(long[] bits, int place) {
        return (bits[place >>> 6] & 1L << place) != 0;
    }

    private static void set(long[] bits, int place) {
        bits[place >>> 6] |= 1L << place;
    }

    private void start(String beginning) {
        int length = beginning.length();
        lengths[length] = true;
        set(firsts, beginning.charAt(0) & FIRSTS - 1);
        if (length <= 3) {
            set(starts, Grams.of(beginning, 0, length));
        } else {
            int run = Grams.run(beginning, 0, length);
            set(longStarts, Grams.place(run, room));
            set(longStarts, Grams.otherPlace(run, room));
        }
        if (length >= 3) {
            set(gate, Grams.of(beginning, 0, 3));
        }
    }

    private boolean mayStandIn(Grams grams) {
        if (filtered && !(places.length < MANY ? grams.mayHave(places) : grams.mayHaveAny(placesAtOnce))) {
            return false;
        }
        if (needs != null && !needs.mayBeIn(grams)) {
            return false;
        }
        for (var runs : runsOfWords) {
            if (grams.mayHaveAll(runs)) {
                return true;
            }
        }
        return words.isEmpty();
    }

    private boolean hasWord(String text) {
        for (var word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static int roomFor(Set<String> beginnings) {
        long many = beginnings.stream().filter(one -> one.length() > 3).count();
        return Math.clamp(Long.highestOneBit(many) * PLACES_A_BEGINNING, Long.SIZE, MOST_PLACES);
    }

    /** Where the beginnings stand in the {@link Grams} of a text that has them. */
    private static int[] placesOf(Set<String> beginnings) {
        return beginnings.stream()
                .mapToInt(one -> Grams.of(one, 0, one.length() < 3 ? 1 : 3))
                .distinct()
                .toArray();
    }

    private static int[] runs(String word) {
        if (word.length() < 3) {
            return word.chars().map(c -> Grams.one(Grams.letter((char) c))).toArray();
        }
        var runs = new int[word.length() - 2];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = Grams.three(
                    Grams.letter(word.charAt(i)), Grams.letter(word.charAt(i + 1)), Grams.letter(word.charAt(i + 2)));
        }
        return runs;
    }
}
