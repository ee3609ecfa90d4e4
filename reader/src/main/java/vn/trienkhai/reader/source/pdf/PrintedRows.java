package vn.trienkhai.reader.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.trienkhai.reader.source.line.Places;
import vn.trienkhai.reader.source.line.Row;
import vn.trienkhai.reader.source.line.Words;
import vn.trienkhai.reader.source.print.Printed;

/** Makes rows of the glyphs of a page, or of a cell, by their places alone: the order in a PDF is that of the program that made it. */
final class PrintedRows {
    private static final double COLUMN_GAP = 11;
    private static final double HAIR = 1;
    private static final double SAME_HEIGHT = 0.1;
    private static final double DEEP = 0.6;
    private static final double NARROWEST_SPACE = 3;
    private static final int FEW_WORDS = 4;
    private static final double EVEN = 2;

    private final List<Printed> rows = new ArrayList<>();
    private final PageFrame page;
    private final Places.Writer places = new Places.Writer();
    private final List<Row.Segment> segments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private double from;
    private double to;
    private double y;
    private double lastStart;
    private double usualWidth;
    private int turn;
    private int lastTurn;

    private int letters;
    private double wordFrom;
    private double wordTop;
    private double wordBottom;

    private PrintedRows(PageFrame page) {
        this.page = page;
    }

    static List<Printed> of(List<Glyph> glyphs, PageFrame page) {
        var rows = new PrintedRows(page);
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingInt(Glyph::turn).thenComparingDouble(Glyph::y));
        int begin = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || !overlap(sorted.get(i - 1), sorted.get(i))) {
                rows.row(sorted.subList(begin, i));
                begin = i;
            }
        }
        return rows.rows;
    }

    /** Two columns need not stand on the same lines: what lies beside the row above, and reaches into its height, is of that row. */
    private void keep(Printed row, double height) {
        var above = rows.isEmpty() ? row : rows.getLast();
        boolean beside = row.from() > above.to() + COLUMN_GAP || row.to() < above.from() - COLUMN_GAP;
        if (beside && turn == lastTurn && row.y() - above.y() < height) {
            var both = new ArrayList<>(above.segments());
            both.addAll(row.from() < above.from() ? 0 : both.size(), row.segments());
            rows.set(rows.size() - 1, new Printed(both, page.page(), row.y()));
        } else {
            rows.add(row);
        }
        lastTurn = turn;
    }

    /** Signs set higher or lower still reach well into their row, which one that is set close below does not. */
    private static boolean overlap(Glyph above, Glyph below) {
        return above.turn() == below.turn() && below.y() - above.y() < Math.max(SAME_HEIGHT, DEEP * below.height());
    }

    private void row(List<Glyph> glyphs) {
        glyphs.sort(Comparator.comparingDouble(Glyph::from));
        usualWidth = 0;
        turn = glyphs.getFirst().turn();
        for (var glyph : glyphs) {
            if (glyph.isBlank()) {
                space = true;
            } else if (!isPrintedTwice(glyph)) {
                add(glyph);
            }
        }
        endSegment();
        if (!segments.isEmpty()) {
            keep(
                    new Printed(isSpread() ? List.of(whole()) : List.copyOf(segments), page.page(), y),
                    glyphs.getFirst().height());
            segments.clear();
        }
        space = false;
    }

    private void add(Glyph glyph) {
        double width = Math.max(NARROWEST_SPACE, glyph.space());
        double distance = glyph.from() - to;
        double letter = glyph.width() / glyph.text().length();
        usualWidth = usualWidth == 0 ? letter : (usualWidth + letter) / 2;
        if (!text.isEmpty() && distance > Math.max(COLUMN_GAP, 3.2 * width) && !Row.isBlankToFill(text)) {
            endSegment();
        }
        if (text.isEmpty()) {
            from = glyph.from();
            beginWord(glyph);
        } else if (space || distance > Math.min(0.4 * width, 0.3 * usualWidth)) {
            text.append(' ');
            endWord();
            beginWord(glyph);
        }
        text.append(glyph.text());
        letters += Places.count(glyph.text());
        wordTop = Math.min(wordTop, glyph.top());
        wordBottom = Math.max(wordBottom, glyph.bottom());
        space = false;
        lastStart = glyph.from();
        to = glyph.to();
        y = glyph.y();
    }

    private void beginWord(Glyph glyph) {
        letters = 0;
        wordFrom = glyph.from();
        wordTop = glyph.top();
        wordBottom = glyph.bottom();
    }

    private void endWord() {
        places.word(letters, page.box(turn, wordFrom, wordTop, to, wordBottom));
    }

    /** Letters printed twice, a hair apart, pass for bold. */
    private boolean isPrintedTwice(Glyph glyph) {
        int length = text.length() - glyph.text().length();
        return length >= 0
                && glyph.from() - lastStart < HAIR
                && Math.abs(glyph.y() - y) < HAIR
                && text.indexOf(glyph.text(), length) == length;
    }

    /** The last row of a justified paragraph that ends in a line break is spread over the width: even gaps, a word in each part. */
    private boolean isSpread() {
        if (segments.size() < FEW_WORDS) {
            return false;
        }
        double least = Double.MAX_VALUE;
        double most = 0;
        for (int i = 1; i < segments.size(); i++) {
            double gap = segments.get(i).from() - segments.get(i - 1).to();
            least = Math.min(least, gap);
            most = Math.max(most, gap);
        }
        return most - least < EVEN
                && segments.stream().noneMatch(part -> part.text().indexOf(' ') >= 0);
    }

    private Row.Segment whole() {
        var words = Words.row(segments.stream().map(Row.Segment::words).toList());
        return new Row.Segment(segments.getFirst().from(), segments.getLast().to(), words);
    }

    private void endSegment() {
        if (!text.isEmpty()) {
            endWord();
            segments.add(new Row.Segment(from, to, new Words(text.toString(), places.take())));
            text.setLength(0);
        }
    }
}
