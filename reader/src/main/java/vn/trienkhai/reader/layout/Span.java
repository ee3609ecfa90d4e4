package vn.trienkhai.reader.layout;

/** A stretch of the normalised text: first character and one past the last. */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + "-" + end);
        }
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public Span to(Span later) {
        return new Span(start, Math.max(end, later.end));
    }
}
