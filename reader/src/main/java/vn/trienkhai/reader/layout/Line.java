package vn.trienkhai.reader.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.pattern.Grams;
import vn.trienkhai.reader.pattern.Search;
import vn.trienkhai.reader.source.line.Places;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.spelling.Spelling;
import vn.trienkhai.reader.time.Dates;

/** One line of the normalised text: a paragraph, a list item, or a line of the letterhead. */
public final class Line {
    private final int index;
    private final int start;
    private final SourceLine source;
    private final String lower;
    private final boolean upper;
    private @Nullable Grams grams;
    private @Nullable List<Dates.Mention> dates;

    Line(int index, int start, SourceLine source) {
        this.index = index;
        this.start = start;
        this.source = source;
        this.lower = Spelling.lower(source.text());
        this.upper = Spelling.isUpper(source.text());
    }

    /** Place in the list of lines, from 0. */
    public int index() {
        return index;
    }

    /** First character in the normalised text. */
    public int start() {
        return start;
    }

    public int end() {
        return start + source.text().length();
    }

    public String text() {
        return source.text();
    }

    /** {@link Spelling#lower} of the text, character by character in the same place. */
    public String lower() {
        return lower;
    }

    /** A search in {@link #lower}; of most lines it is known beforehand that there is nothing. */
    public Search search(Cue cue) {
        if (grams == null) {
            grams = Grams.of(lower);
        }
        return cue.matcher(lower, grams);
    }

    /** The days, months and years it names; places are those in {@link #lower}. */
    public List<Dates.Mention> dates() {
        if (dates == null) {
            dates = Dates.in(lower);
        }
        return dates;
    }

    /** Those of {@link #dates} that stand between two places. */
    public List<Dates.Mention> dates(int from, int to) {
        return dates().stream()
                .filter(mention -> mention.start() >= from && mention.end() <= to)
                .toList();
    }

    public int page() {
        return source.page();
    }

    /** Where its words stand on paper. */
    public Places places() {
        return source.places();
    }

    /** Whether empty space stands above it. */
    public boolean gap() {
        return source.gap();
    }

    public SourceLine.Kind kind() {
        return source.kind();
    }

    public boolean isUpper() {
        return upper;
    }

    public Span span() {
        return new Span(start, end());
    }

    public Span span(int from, int to) {
        return new Span(start + from, start + to);
    }

    @Override
    public String toString() {
        return index + ": " + source.text();
    }
}
