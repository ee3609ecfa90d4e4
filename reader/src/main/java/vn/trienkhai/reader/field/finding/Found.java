package vn.trienkhai.reader.field.finding;

import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Span;

/** A value and the words it was read from. */
public record Found<T>(T value, Span span) {

    /** The words of a line between two places, {@code to} excluded. */
    public static Found<String> of(Line line, int from, int to) {
        return new Found<>(line.text().substring(from, to), line.span(from, to));
    }
}
