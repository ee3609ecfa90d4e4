package vn.trienkhai.reader;

import org.jspecify.annotations.Nullable;

/**
 * Sự kiện: what the activities are held for.
 *
 * @param originalDate day it first happened, ISO; a year alone ({@code 1831}) where only that is printed
 * @param anniversaryYears which anniversary it is (70)
 * @param anniversaryDate day of that anniversary, ISO
 */
public record Event(
        String name,
        @Nullable String originalDate,
        @Nullable Integer anniversaryYears,
        @Nullable String anniversaryDate) {}
