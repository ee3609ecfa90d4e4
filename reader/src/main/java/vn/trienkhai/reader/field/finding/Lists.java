package vn.trienkhai.reader.field.finding;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.pattern.Cue;

/** Lists of names, one a line: addressees and recipients. */
public final class Lists {
    private static final Cue BULLET = Cue.of("^(?:[-–—+•*]|\\d{1,2}[.)])\\s*");
    private static final Cue ENDS = Cue.of(";\\s{0,3}(?:\\([^()]{1,40}\\))?\\s*$");
    private static final Cue TAIL = Cue.of("[\\s;,.:/]+$");

    private Lists() {}

    public static boolean isBullet(String text) {
        return BULLET.matcher(text).find();
    }

    /** Whether a line ends an entry: by a semicolon, behind which a purpose may stand: "Ban Tuyên giáo Tỉnh ủy; (báo cáo)". */
    public static boolean endsItem(Line line) {
        return line.search(ENDS).find();
    }

    /** A page may have lost the dashes of a list that sets no semicolons: each of its lines is an entry. */
    public static boolean haveNoMarks(List<Line> lines) {
        return lines.stream().noneMatch(line -> isBullet(line.text()) || endsItem(line));
    }

    /** The name in a stretch of a line: without its bullet and closing mark; empty when nothing is left. */
    public static List<Found<String>> item(Line line, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(line.text().charAt(start))) {
            start++;
        }
        var bullet = BULLET.matcher(line.text()).region(start, to);
        if (bullet.find()) {
            start = bullet.end();
        }
        var tail = TAIL.matcher(line.text()).region(start, to);
        int end = tail.find() ? tail.start() : to;
        return start >= end ? List.of() : List.of(Found.of(line, start, end));
    }

    /** Joins a continuation onto the last item. */
    public static void continueLast(List<Found<String>> items, Found<String> more) {
        var last = items.removeLast();
        items.add(new Found<>(
                last.value() + " " + more.value(),
                new Span(last.span().start(), more.span().end())));
    }

    public static List<String> values(List<Found<String>> items, String pointer, Findings findings) {
        var values = new ArrayList<String>();
        for (var item : items) {
            findings.evidence(pointer + "/" + values.size(), item.span());
            values.add(item.value());
        }
        return values;
    }
}
