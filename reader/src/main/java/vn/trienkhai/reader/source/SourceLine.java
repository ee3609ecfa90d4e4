package vn.trienkhai.reader.source;

/**
 * A line or paragraph as a file gives it.
 *
 * @param gap whether empty space stands above it
 */
public record SourceLine(String text, int page, boolean gap, Kind kind) {

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

    public SourceLine withText(String other) {
        return new SourceLine(other, page, gap, kind);
    }

    public SourceLine withGap(boolean other) {
        return new SourceLine(text, page, other, kind);
    }
}
