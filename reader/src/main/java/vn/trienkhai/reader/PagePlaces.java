package vn.trienkhai.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.trienkhai.reader.layout.DirectiveText;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.source.line.Places;
import vn.trienkhai.reader.source.line.SourceText;

/**
 * Where the words of a normalised text stand on the pages of the file that it was read from: a printed PDF, a scan, a picture.
 *
 * <pre>{@code
 * reading.boxes(reading.evidence().get("/tasks/0/deadline")); // one box for each printed row
 * }</pre>
 *
 * <p>Known to about a two-thousandth of the page; of a word that is cut, and of one that was put right to another length,
 * by proportion.
 */
public final class PagePlaces {
    /** In parts of the page's width: wider apart stand columns and cells. */
    private static final double WORD_GAP = 0.05;

    private static final double SAME_ROW = 0.5;

    private final List<SourcePage> pages;
    private final int attachment;
    private final int[] starts;
    private final int[] ends;
    private final long[] boxes;

    PagePlaces(List<SourcePage> pages, int attachment, int[] starts, int[] ends, long[] boxes) {
        this.pages = List.copyOf(pages);
        this.attachment = attachment;
        this.starts = starts;
        this.ends = ends;
        this.boxes = boxes;
    }

    static PagePlaces of(SourceText source, DirectiveText text) {
        int words = text.lines().stream().mapToInt(line -> line.places().size()).sum();
        var made = new PagePlaces(source.pages(), source.attachment(), new int[words], new int[words], new long[words]);
        int count = 0;
        for (var line : text.lines()) {
            count = made.add(line, count);
        }
        return made;
    }

    private int add(Line line, int count) {
        var places = line.places();
        int at = 0;
        int next = count;
        for (int word = 0; word < places.size(); word++) {
            at = Math.max(at, pass(line.text(), at, 1) - 1);
            starts[next] = line.start() + at;
            at = pass(line.text(), at, places.letters(word));
            ends[next] = line.start() + at;
            boxes[next++] = places.packed(word);
        }
        return next;
    }

    /** The place behind so many further letters; at most the end of the text. */
    private static int pass(String text, int from, int letters) {
        int at = from;
        for (int left = letters; left > 0 && at < text.length(); at++) {
            left -= Places.isLetter(text.charAt(at)) ? 1 : 0;
        }
        return at;
    }

    /** All pages that can be shown, by number; those too on which nothing was read. */
    public List<SourcePage> pages() {
        return pages;
    }

    /** Which attachment of an edXML packet the pages are of, from 1; 0 for the file itself. */
    public int attachment() {
        return attachment;
    }

    /**
     * The boxes of a stretch of the text, in the order of the text: one for each printed row that it lies on, and for each
     * cell or column; empty where none of it stands on paper.
     *
     * @param start first UTF-16 unit, as in {@link Evidence}; {@code end} is one past the last
     */
    public List<PageBox> boxes(int start, int end) {
        var found = new ArrayList<PageBox>();
        for (int i = firstBehind(start); i < starts.length && starts[i] < end; i++) {
            if (Places.isOnPaper(boxes[i])) {
                add(cut(i, start, end), found);
            }
        }
        return found;
    }

    private int firstBehind(int start) {
        int found = Arrays.binarySearch(ends, start + 1);
        int first = found >= 0 ? found : -found - 1;
        while (first > 0 && ends[first - 1] > start) {
            first--;
        }
        return first;
    }

    private PageBox cut(int word, int start, int end) {
        var box = Places.unpacked(boxes[word]);
        double letter = box.width() / Math.max(1, ends[word] - starts[word]);
        int before = Math.max(0, start - starts[word]);
        int behind = Math.max(0, ends[word] - end);
        return before + behind == 0
                ? box
                : new PageBox(
                        box.page(),
                        box.x() + before * letter,
                        box.y(),
                        box.width() - (before + behind) * letter,
                        box.height());
    }

    private static void add(PageBox box, List<PageBox> found) {
        if (!found.isEmpty() && isBeside(found.getLast(), box)) {
            found.set(found.size() - 1, both(found.getLast(), box));
        } else {
            found.add(box);
        }
    }

    private static boolean isBeside(PageBox before, PageBox box) {
        double shared = Math.min(before.bottom(), box.bottom()) - Math.max(before.y(), box.y());
        return before.page() == box.page()
                && shared > SAME_ROW * Math.min(before.height(), box.height())
                && box.x() >= before.x()
                && box.x() - before.right() < WORD_GAP;
    }

    private static PageBox both(PageBox one, PageBox other) {
        double y = Math.min(one.y(), other.y());
        return new PageBox(
                one.page(),
                one.x(),
                y,
                Math.max(one.right(), other.right()) - one.x(),
                Math.max(one.bottom(), other.bottom()) - y);
    }

    /** All of it in one string of plain letters, to be kept beside the text; {@link #parse} restores it. */
    public String packed() {
        return PackedPlaces.of(pages, attachment, starts, ends, boxes);
    }

    /**
     * Restores what {@link #packed} wrote.
     *
     * @throws IllegalArgumentException when it is nothing of the kind
     */
    public static PagePlaces parse(String packed) {
        return PackedPlaces.parse(packed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PagePlaces that
                && pages.equals(that.pages)
                && attachment == that.attachment
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(ends, that.ends)
                && Arrays.equals(boxes, that.boxes);
    }

    @Override
    public int hashCode() {
        return 31 * pages.hashCode() + Arrays.hashCode(boxes);
    }

    @Override
    public String toString() {
        return boxes.length + " words on " + pages.size() + " pages";
    }
}
