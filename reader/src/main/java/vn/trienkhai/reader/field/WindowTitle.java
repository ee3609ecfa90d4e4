package vn.trienkhai.reader.field;

import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Spelling;

/** What happens in a period: the words before it, else the heading above. */
final class WindowTitle {
    private static final int LONGEST = 160;

    private WindowTitle() {}

    static String of(Line line, int at, String heading) {
        var before = line.text().substring(0, at);
        int cut = Math.max(Math.max(before.lastIndexOf(". "), before.lastIndexOf("; ")), before.lastIndexOf(", "));
        var clause = before.substring(cut < 0 ? 0 : cut + 2)
                .replaceAll("^[\\s\\-+•\\d.)/]+", "")
                .replaceAll("[\\s:,(]+$", "");
        clause = clause.replaceAll("(?iu)\\s(?:từ|bắt đầu|bắt đầu từ|kể từ|xuyên suốt|trong|trước|:)$", "")
                .strip();
        if (clause.length() >= 8 && !clause.equalsIgnoreCase("thời gian")) {
            return clause;
        }
        var whole = before.replaceAll("^[\\s\\-+•\\d.)/]+", "")
                .replaceAll("(?iu)[\\s:,(]*(?:từ|bắt đầu từ|kể từ|từ ngày)?\\s*$", "");
        if (whole.length() >= 8
                && whole.length() <= LONGEST
                && !Spelling.lower(whole).startsWith("thời gian")) {
            return whole;
        }
        var above = heading.replaceAll("[\\s:.;]+$", "");
        return above.isEmpty() ? clause : above;
    }
}
