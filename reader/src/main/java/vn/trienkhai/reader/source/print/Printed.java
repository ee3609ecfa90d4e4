package vn.trienkhai.reader.source.print;

import java.util.List;
import java.util.stream.Collectors;
import vn.trienkhai.reader.source.line.Row;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.line.Words;

/**
 * A row on a page before anything is known about margins; places are points, from the left and from the top.
 *
 * @param kind {@code TEXT}, or for what stands in a table with drawn borders what it is there
 */
public record Printed(List<Row.Segment> segments, int page, double y, SourceLine.Kind kind) {
    public Printed(List<Row.Segment> segments, int page, double y) {
        this(segments, page, y, SourceLine.Kind.TEXT);
    }

    public double from() {
        return segments.getFirst().from();
    }

    public double to() {
        return segments.getLast().to();
    }

    public String text() {
        return segments.size() == 1
                ? segments.getFirst().text()
                : segments.stream().map(Row.Segment::text).collect(Collectors.joining(" "));
    }

    public Words words() {
        return segments.size() == 1
                ? segments.getFirst().words()
                : Words.row(segments.stream().map(Row.Segment::words).toList());
    }

    /** Whether it is set by the margins of the page, and not by those of a cell. */
    boolean isFlowing() {
        return kind == SourceLine.Kind.TEXT;
    }
}
