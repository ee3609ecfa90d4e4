package vn.trienkhai.reader.layout;

import vn.trienkhai.reader.pattern.Cue;

/**
 * A line that begins with the number of a paper: "Số: 57/KH-UBND"; the stroke may be forgotten ("Số: 57 KH/ĐTN"), the number left
 * blank ("Số:      /KH-UBND"), the year in it ("Số: 12/2026/NQ-HĐND").
 */
public final class NumberRow {
    private static final Cue NUMBER =
            Cue.of("^số\\s?[:.]?\\s?(?:[\\d.…_\\s]{0,12}[-/–]\\s?(?:\\d{4}/)?|\\d{1,5} (?=\\p{L}{2,4}/\\p{L}))\\p{L}");

    private NumberRow() {}

    public static boolean is(Line line) {
        return line.search(NUMBER).find();
    }
}
