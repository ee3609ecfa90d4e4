package vn.trienkhai.reader.source.line;

import java.util.ArrayList;
import java.util.List;

/**
 * A line or paragraph as a file gives it.
 *
 * @param gap whether empty space stands above it
 * @param places where its letters stand on paper; none for a file without pages
 */
public record SourceLine(String text, int page, boolean gap, Kind kind, Places places) {
    public SourceLine(String text, int page, boolean gap, Kind kind) {
        this(text, page, gap, kind, Places.NONE);
    }

    /** What the file itself says about a line. */
    public enum Kind {
        TEXT,
        /** Set in the middle of the page, as headings and subjects are. */
        CENTRED,
        /** The content of a table cell; several cells of a row follow each other. */
        CELL,
        /** A row of a table with data, its cells parted by {@code " | "}. */
        ROW,
        FOOTNOTE
    }

    public static SourceLine text(String text, int page, boolean gap) {
        return new SourceLine(text, page, gap, Kind.TEXT);
    }

    public static SourceLine of(Words words, int page, boolean gap, Kind kind) {
        return new SourceLine(words.text(), page, gap, kind, words.places());
    }

    public Words words() {
        return new Words(text, places);
    }

    public SourceLine with(Words other) {
        return of(other, page, gap, kind);
    }

    /** The same line put right. */
    public SourceLine withText(String other) {
        return other.equals(text) ? this : new SourceLine(other, page, gap, kind, places.fitted(text, other));
    }

    public SourceLine ofKind(Kind other) {
        return new SourceLine(text, page, gap, other, places);
    }

    public SourceLine withGap(boolean other) {
        return other == gap ? this : new SourceLine(text, page, other, kind, places);
    }

    /** Whether it begins within a sentence, so that a paragraph has been broken above it. */
    public boolean beginsWithin() {
        return kind == Kind.TEXT && !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    /** The line with the one below behind it. */
    public SourceLine and(SourceLine below) {
        return places.isEmpty() && below.places.isEmpty()
                ? new SourceLine(text + " " + below.text, page, gap, kind)
                : with(Words.row(List.of(words(), below.words())));
    }

    /** Its parts: lines of what stands between the line breaks of {@code broken}, which is the text put right; blank ones left out. */
    public List<SourceLine> parts(String broken) {
        var whole = places.fitted(text, broken);
        var parts = new ArrayList<SourceLine>();
        int from = 0;
        for (var part : broken.split("\n")) {
            int to = from + (whole.isEmpty() ? 0 : Places.count(part));
            if (!part.isBlank()) {
                parts.add(new SourceLine(part.strip(), page, parts.isEmpty() && gap, kind, whole.part(from, to)));
            }
            from = to;
        }
        return parts;
    }
}
