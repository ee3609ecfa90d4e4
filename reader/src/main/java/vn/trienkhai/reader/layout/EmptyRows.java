package vn.trienkhai.reader.layout;

import java.util.List;
import vn.trienkhai.reader.source.line.SourceLine;

/** A text with an empty row behind every row: there a gap says nothing, and sentences go on across it. */
final class EmptyRows {
    private static final int FEWEST = 8;
    /** One row in so many, at least, begins within a sentence. */
    private static final int WITHIN_SHARE = 4;
    /** Of so many rows one may follow the row above without a gap. */
    private static final int ODD_SHARE = 20;

    private EmptyRows() {}

    /** The rows without those gaps; the same rows where they tell paragraphs apart. */
    static List<SourceLine> without(List<SourceLine> rows) {
        long close = rows.stream().skip(1).filter(row -> !row.gap()).count();
        boolean nearlyAll = rows.size() >= FEWEST && close * ODD_SHARE <= rows.size();
        return nearlyAll && rows.stream().filter(SourceLine::beginsWithin).count() * WITHIN_SHARE >= rows.size()
                ? rows.stream().map(row -> row.withGap(false)).toList()
                : rows;
    }
}
