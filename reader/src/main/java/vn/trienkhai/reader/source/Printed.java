package vn.trienkhai.reader.source;

import java.util.List;
import java.util.stream.Collectors;

/** A row on a page before anything is known about margins; places are points, from the left and from the top. */
record Printed(List<Row.Segment> segments, int page, double y) {
    double from() {
        return segments.getFirst().from();
    }

    double to() {
        return segments.getLast().to();
    }

    String text() {
        return segments.stream().map(Row.Segment::text).collect(Collectors.joining(" "));
    }
}
