package vn.trienkhai.reader.field.window;

import vn.trienkhai.reader.field.duty.Duty;
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

    /** "Ngay trong ", "Sáng ": a sentence that begins with its time. */
    private static final Cue TIME_FIRST = Cue.of(
            "^(?:[-+•*]\\s*|(?:\\d{1,2}[.)]){1,3}\\s*|[a-zđ]\\)\\s*)?(?:(?:ngay|riêng|từ|trong|vào|lúc|sáng|trưa|chiều|tối|đêm|cả|suốt|kể từ|dự kiến|các),? ?){0,5}+$");

    /** "(thứ Năm)" behind a day. */
    private static final Cue BRACKET = Cue.of("^\\s?\\([^()]{1,30}\\)");

    private static final int SHORTEST = 8;

    private WindowTitle() {}

    /** What stands before the period; where a sentence begins with it, what stands behind. */
    static String of(Line line, int from, int to, String heading) {
        int sentence =
                Math.max(line.text().lastIndexOf(". ", from) + 2, line.text().lastIndexOf("; ", from) + 2);
        sentence = sentence < 2 ? 0 : sentence;
        if (sentence > from || !line.search(TIME_FIRST).region(sentence, from).find()) {
            return of(line, from, heading);
        }
        var bracket = line.search(BRACKET).region(to, line.text().length());
        int start = bracket.lookingAt() ? bracket.end() : to;
        int end = Duty.sentenceEnd(line.lower(), start, line.text().length());
        int semicolon = line.text().indexOf("; ", start);
        end = semicolon < 0 ? end : Math.min(end, semicolon);
        var behind = Ends.withoutTrailing(
                Ends.withoutLeading(line.text().substring(start, Math.max(start, end)), " ,:;)"), " .,;:");
        return behind.length() >= SHORTEST && behind.length() <= LONGEST ? behind : of(line, from, heading);
    }

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
