package vn.trienkhai.report;

import java.util.Optional;

/**
 * A part of a report's text.
 *
 * @param ordinal hundreds are the report's own sections; between them stand passages taken over from below
 * @param source the report that the passage was taken over from
 */
public record Section(int ordinal, String heading, String text, Optional<ReportId> source) {}
