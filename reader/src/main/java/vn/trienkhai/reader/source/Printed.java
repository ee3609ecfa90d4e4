package vn.trienkhai.reader.source;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row on a page before anything is known about margins; places are points, from the left and from the top.
 *
 * @param kind {@code TEXT}, or for what stands in a table with drawn borders what it is there
 */
record Printed(List<Row.Segment> segments, int page, double y, SourceLine.Kind kind) {
    Printed(List<Row.Segment> segments, int page, double y) {
        this(segments, page, y, SourceLine.Kind.TEXT);
    }

    double from() {
        return segments.getFirst().from();
    }

    double to() {
        return segments.getLast().to();
    }

    String text() {
        return segments.size() == 1
                ? segments.getFirst().text()
                : segments.stream().map(Row.Segment::text).collect(Collectors.joining(" "));
    }

    Words words() {
        return segments.size() == 1
                ? segments.getFirst().words()
                : Words.row(segments.stream().map(Row.Segment::words).toList());
    }

    /** Whether it is set by the margins of the page, and not by those of a cell. */
    boolean isFlowing() {
        return kind == SourceLine.Kind.TEXT;
    }
}
