package vn.trienkhai.reader;

import java.util.List;

/** What tests read from text. */
public final class Readings {
    private Readings() {}

    /** @throws ClassCastException where the text is refused */
    public static DirectiveReading read(String text) {
        return ((Outcome.Read) new DirectiveReader().readText(text)).reading();
    }

    /** "deadline ambiguous_date": each doubt with its field. */
    static List<String> doubts(DirectiveReading reading) {
        return reading.doubts().stream()
                .map(doubt -> doubt.field() + " " + doubt.reason())
                .toList();
    }
}
