package vn.trienkhai.reader.field.window;

import vn.trienkhai.reader.layout.Ends;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** What happens in a period: the words before it, else the heading above. */
final class WindowTitle {
    private static final int LONGEST = 160;
    /** What may number an item or mark it. */
    private static final String ITEM = " -+•.)/0123456789";

    private static final Cue BEGINNING = Cue.of(
            "\\s(?:từ|bắt đầu|bắt đầu từ|kể từ|xuyên suốt|trong|vào|dự kiến(?: trong| vào)?|trước|(?:cho )?(?:đến|tới)(?: hết)?|:)$");
    private static final Cue FROM = Cue.of("(?:từ|bắt đầu từ|kể từ|từ ngày)$");

    private WindowTitle() {}

    private static String without(Cue end, String text) {
        var found = end.matcher(Spelling.lower(text));
        return found.find() ? text.substring(0, found.start()) : text;
    }

    static String of(Line line, int at, String heading) {
        var before = line.text().substring(0, at);
        int cut = Math.max(Math.max(before.lastIndexOf(". "), before.lastIndexOf("; ")), before.lastIndexOf(", "));
        var clause = Ends.withoutTrailing(Ends.withoutLeading(before.substring(cut < 0 ? 0 : cut + 2), ITEM), ": ,(");
        clause = Ends.withoutTrailing(without(BEGINNING, clause).strip(), ": ,(");
        if (clause.length() >= 8 && !clause.equalsIgnoreCase("thời gian")) {
            return clause;
        }
        var whole = Ends.withoutTrailing(
                without(FROM, Ends.withoutTrailing(Ends.withoutLeading(before, ITEM), " ")), ": ,(");
        if (whole.length() >= 8
                && whole.length() <= LONGEST
                && !Spelling.lower(whole).startsWith("thời gian")) {
            return whole;
        }
        var above = Ends.withoutTrailing(heading, ": .;");
        return above.isEmpty() ? clause : above;
    }
}
