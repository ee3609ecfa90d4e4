package vn.trienkhai.reader.source.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One printed row: its stretches of text with where they begin and end, in characters or in points.
 *
 * @param indented whether a typed row begins with the space that opens a paragraph
 * @param continued whether it goes on with the paragraph of the row above
 */
public record Row(
        List<Segment> segments, int page, boolean gap, SourceLine.Kind kind, boolean continued, boolean indented) {

    public record Segment(double from, double to, Words words) {
        public Segment(double from, double to, String text) {
            this(from, to, Words.typed(text));
        }

        public String text() {
            return words.text();
        }
    }

    private static final Pattern BLANK_TO_FILL = Pattern.compile("(?:^Số\\s?:?|ngày|tháng|năm)$");
    private static final int LONGEST_BLANK = 8;
    private static final char LAST_ASCII = '\u007f';
    private static final int TAB = 8;
    private static final int WIDE = 3;
    private static final int INDENT = 4;

    /** Reads the columns of a typed line from its tabs and runs of spaces. */
    public static Row typed(String line, boolean gap) {
        return typed(SourceLine.text(line, 1, gap));
    }

    /** @param columns whether a cell of a table may begin at a column, so that two blanks before it are enough */
    public static Row typed(String line, boolean gap, IntPredicate columns) {
        return typed(SourceLine.text(line, 1, gap), columns);
    }

    public static Row typed(SourceLine source) {
        return typed(source, column -> false);
    }

    private static Row typed(SourceLine source, IntPredicate columns) {
        var line = source.text();
        if (isOneStretch(line)) {
            var whole = List.of(new Segment(0, line.length(), line));
            return new Row(whole, source.page(), source.gap(), source.kind(), false, false);
        }
        var segments = new ArrayList<Segment>();
        var text = new StringBuilder();
        int column = 0;
        int from = 0;
        int spaces = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            int width = c == '\t' ? TAB - column % TAB : 1;
            if (c == '\t' || Character.isSpaceChar(c)) {
                spaces += c == '\t' ? WIDE : 1;
            } else {
                boolean apart = spaces >= WIDE || spaces == WIDE - 1 && columns.test(i);
                if (apart && !text.isEmpty() && !isBlankToFill(text)) {
                    segments.add(new Segment(from, column, text.toString()));
                    text.setLength(0);
                }
                from = text.isEmpty() ? column : from;
                text.append(spaces > 0 && !text.isEmpty() ? " " : "").append(c);
                spaces = 0;
            }
            column += width;
        }
        if (!text.isEmpty()) {
            // Most lines are one stretch as they stand: of a long document they are kept once.
            segments.add(new Segment(from, column, line.contentEquals(text) ? line : text.toString()));
        }
        return new Row(
                List.copyOf(segments),
                source.page(),
                source.gap(),
                source.kind(),
                false,
                !segments.isEmpty() && segments.getFirst().from() >= INDENT);
    }

    /** Whether single blanks between words are all its space, as in most lines. */
    private static boolean isOneStretch(String line) {
        char before = ' ';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ' ' ? before == ' ' : c == '\t' || c > LAST_ASCII && Character.isSpaceChar(c)) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /** "Số:      /KH-UBND", "ngày      tháng 5": space left for a pen, not between columns. */
    public static boolean isBlankToFill(CharSequence before) {
        int from = Math.max(0, before.length() - LONGEST_BLANK);
        return BLANK_TO_FILL.matcher(before).region(from, before.length()).find();
    }

    /** The row with the stretches of another behind its own. */
    public Row and(Row other) {
        return new Row(
                Stream.concat(segments.stream(), other.segments.stream()).toList(),
                page,
                gap,
                kind,
                continued,
                indented);
    }

    public boolean isEmpty() {
        return segments.isEmpty();
    }

    public String text() {
        return segments.size() == 1
                ? segments.getFirst().text()
                : segments.stream().map(Segment::text).collect(Collectors.joining(" "));
    }

    public Words words() {
        return segments.size() == 1
                ? segments.getFirst().words()
                : Words.row(segments.stream().map(Segment::words).toList());
    }
}
