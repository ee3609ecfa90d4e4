package vn.trienkhai.reader.pattern;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The matches of a {@link Cue} in a text, one after the other, as {@link Matcher} gives them. Its words are those of
 * {@code Matcher} and mean the same.
 */
public final class Search {
    private final Cue cue;
    private final CharSequence text;
    private final @Nullable Grams grams;
    private final boolean possible;
    private int from;
    private int to;
    private int next;
    private boolean transparent;
    private @Nullable Matcher matcher;
    /** Whether the matcher sees the region alone, because its pattern looks around; it then begins at {@code base}. */
    private boolean cut;

    private int base;

    Search(Cue cue, CharSequence text, @Nullable Grams grams, boolean possible) {
        this.cue = cue;
        this.text = text;
        this.grams = grams;
        this.possible = possible;
        this.to = text.length();
    }

    /** Confines the search; anchors and looks around see the region alone, unless it is {@link #transparent}. */
    public Search region(int start, int end) {
        if (start < 0 || end > text.length() || start > end) {
            throw new IndexOutOfBoundsException("region " + start + " to " + end + " of " + text.length());
        }
        from = start;
        to = end;
        next = start;
        if (cut) {
            matcher = null;
        }
        return this;
    }

    /** Lets looks around see past the region; anchors then mean the ends of the whole text. */
    public Search transparent() {
        transparent = true;
        return this;
    }

    /** Whether there is a further match. */
    public boolean find() {
        if (!possible || next > to) {
            return false;
        }
        if (cue.isAnchored()) {
            next = to + 1;
            return lookingAt();
        }
        if (!cue.isFiltered()) {
            return goOnAfter(at(next).find());
        }
        for (int at = cue.next(text, grams, next, to); at >= 0; at = cue.next(text, grams, at + 1, to)) {
            if (at(at).lookingAt()) {
                return goOnAfter(true);
            }
        }
        return goOnAfter(false);
    }

    private boolean goOnAfter(boolean found) {
        next = found ? Math.max(end(), start() + 1) : to + 1;
        return found;
    }

    /** Whether the region begins with a match. */
    public boolean lookingAt() {
        return possible && (!cue.isFiltered() || from < to && cue.mayBegin(text, from)) && at(from).lookingAt();
    }

    /** Whether the region is one match. */
    public boolean matches() {
        return possible && (!cue.isFiltered() || from < to && cue.mayBegin(text, from)) && at(from).matches();
    }

    /** The text with every match replaced; {@code $1} stands for a group. For a search without a region. */
    public String replaceAll(String replacement) {
        return find() ? cue.pattern().matcher(text).replaceAll(replacement) : text.toString();
    }

    /** The matcher, made only when a place has been found where it is worth trying, set to begin at {@code start}. */
    private Matcher at(int start) {
        boolean whole = from == 0 && to == text.length();
        boolean seesRegionAlone = !transparent && !whole && start > from && cue.looksAround();
        if (matcher == null || seesRegionAlone && !cut) {
            cut = seesRegionAlone;
            base = cut ? from : 0;
            matcher = cue.pattern().matcher(cut ? text.subSequence(from, to) : text);
        }
        boolean seesAll = cut || whole || transparent;
        return matcher.useTransparentBounds(seesAll)
                .useAnchoringBounds(!seesAll)
                .region(start - base, to - base);
    }

    private Matcher matcher() {
        if (matcher == null) {
            throw new IllegalStateException("nothing found");
        }
        return matcher;
    }

    public int start() {
        return base + matcher().start();
    }

    public int end() {
        return base + matcher().end();
    }

    /** Where a group begins; -1 where it is no part of the match. */
    public int start(int group) {
        int start = matcher().start(group);
        return start < 0 ? start : base + start;
    }

    public int end(int group) {
        int end = matcher().end(group);
        return end < 0 ? end : base + end;
    }

    public String group() {
        return matcher().group();
    }

    /** What a group matched; as with {@link Matcher}, null where it may be left out and was. */
    public String group(int group) {
        return matcher().group(group);
    }

    public String group(String name) {
        return matcher().group(name);
    }
}
