package vn.trienkhai.reader.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.trienkhai.reader.source.column.Addressing;
import vn.trienkhai.reader.source.line.SourceLine;

/** The width that the rows of a typed text are broken at, in letters. */
final class RowWidth {
    private static final int NARROWEST = 60;
    /** A typed text that is wrapped is not wider. */
    private static final int WIDEST = 120;

    private static final int LONGEST_ADDRESSING = 250;
    private static final int FEWEST_BROKEN = 6;
    /** One row in so many, at least, begins within a sentence. */
    private static final int BROKEN_SHARE = 3;
    /** Of a text of more rows, some begin within a sentence where it is broken at a width at all. */
    private static final int FEW_ROWS = 10;
    /** A row that fills less of the width is the last of its paragraph, where the letters are not all of one breadth. */
    private static final double FULL = 0.8;
    /** One row in so many may end early, before a long word or a break of another kind. */
    private static final int ODD_SHARE = 10;
    /** What a row that opens a paragraph may be set in. */
    private static final int INDENT = 8;

    /** Where each paragraph is one row. */
    static final RowWidth NONE = new RowWidth(0, 0);

    private final int letters;
    /** Letters of a full row and the first word of the next, at least, as where a program broke the text; 0 where that is not known. */
    private final int least;

    private RowWidth(int letters, int least) {
        this.letters = letters;
        this.least = least;
    }

    /** That of these rows, those of tables and addressees left aside. */
    static RowWidth of(List<SourceLine> rows) {
        int longest = 0;
        boolean addressing = false;
        for (var row : rows) {
            boolean begins = row.text().length() < LONGEST_ADDRESSING && Addressing.begins(row.text());
            addressing = begins || addressing && row.text().startsWith("-");
            if (!addressing && row.kind() != SourceLine.Kind.ROW) {
                longest = Math.max(longest, row.text().length());
            }
        }
        if (longest > WIDEST) {
            return new RowWidth(broken(rows), 0);
        }
        boolean isBroken = longest >= NARROWEST && (rows.size() < FEW_ROWS || within(rows) > 1);
        return isBroken ? new RowWidth(longest, least(rows, longest)) : NONE;
    }

    boolean isKnown() {
        return letters > 0;
    }

    /**
     * Whether what is above goes on in the next row.
     *
     * @param paragraph letters of the paragraph above, or of its last row where that ends a sentence
     * @param opened whether the last row opened the paragraph
     */
    boolean isFilled(int paragraph, int lastRow, boolean opened, String next) {
        return letters > 0
                && (least > 0
                        ? lastRow + (opened ? INDENT : 0) + 1 + firstWord(next) >= least
                        : paragraph >= letters * FULL);
    }

    /** A page on the web breaks its text at a width but for rows with links in them: most rows go on in small letters. */
    private static int broken(List<SourceLine> rows) {
        var lengths = rows.stream()
                .filter(row -> row.kind() == SourceLine.Kind.TEXT && row.text().length() >= NARROWEST)
                .map(row -> row.text().length())
                .sorted()
                .toList();
        long within = within(rows);
        int usual = lengths.isEmpty() ? 0 : lengths.get(lengths.size() / 2);
        return within >= FEWEST_BROKEN && within * BROKEN_SHARE >= rows.size() && usual <= WIDEST ? usual : 0;
    }

    /** How many rows begin within a sentence. */
    private static long within(List<SourceLine> rows) {
        return rows.stream().filter(SourceLine::beginsWithin).count();
    }

    /** The letters of nearly every row that goes on in the next and of the first word of that; 0 where they differ much. */
    private static int least(List<SourceLine> rows, int longest) {
        var needed = new ArrayList<Integer>();
        for (int i = 1; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.beginsWithin() && !row.gap()) {
                needed.add(rows.get(i - 1).text().length() + 1 + firstWord(row.text()));
            }
        }
        Collections.sort(needed);
        int least = needed.size() < FEWEST_BROKEN ? 0 : needed.get(needed.size() / ODD_SHARE);
        return least >= longest * FULL ? least : 0;
    }

    private static int firstWord(String row) {
        int blank = row.indexOf(' ');
        return blank < 0 ? row.length() : blank;
    }
}
