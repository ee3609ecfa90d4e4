package vn.trienkhai.reader.layout;

import java.util.List;

/** A blog heads a paper with its title and sets the letterhead between that and the addressees: "KẾ HOẠCH V/v … / CĐCS … / Số 07/KH-CĐCS". */
final class LetterheadBelow {
    private static final int LONGEST = 8;

    private LetterheadBelow() {}

    /** Whether name and number stand there, and none above the heading. */
    static boolean is(List<Line> lines, int start, int heading, int headingEnd, int addressing) {
        int from = headingEnd;
        while (from < addressing && Published.is(lines.get(from))) {
            from++;
        }
        return from < addressing
                && addressing - from <= LONGEST
                && lines.get(from).isUpper()
                && lines.subList(headingEnd, addressing).stream().anyMatch(NumberRow::is)
                && lines.subList(start, heading).stream().noneMatch(NumberRow::is);
    }
}
