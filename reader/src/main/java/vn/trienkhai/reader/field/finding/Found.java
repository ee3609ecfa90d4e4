package vn.trienkhai.reader.field.finding;

import vn.trienkhai.reader.layout.Span;

/** A value and the words it was read from. */
public record Found<T>(T value, Span span) {}
