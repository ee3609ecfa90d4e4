package vn.trienkhai.reader.field.window;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.Window;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.pattern.Cue;

/** Periods counted from something else (patterns C49, C50): so many days before it, so many after. */
final class RelativeWindows {
    private static final String ANCHOR = "([\\p{L} ]{0,60}?(?:\\d{1,2}/\\d{1,2}(?:/\\d{4})?)?)";
    /** C49. */
    private static final Cue AROUND = Cue.of(
            "sau ",
            "trước (?:(từng|mỗi|các|ngày diễn ra) )?" + ANCHOR
                    + "\\s?(?:là |khoảng )?(\\d{1,3}) ngày(?:,| và|,? đến| -)?(?: và)? (?:kéo dài |hạ (?:xuống )?|gỡ (?:xuống )?|tháo (?:dỡ )?)?(?:đến )?sau (?:khi )?(?:(?:từng|mỗi|các) )?"
                    + ANCHOR
                    + "\\s?(?:kết thúc )?(?:là |khoảng )?(\\d{1,3}) ngày");
    /** C50. */
    private static final Cue BEFORE =
            Cue.of(" từ ", "trước ([\\p{L} ]{3,60}?) từ (\\d{1,3}) (?:đến|-) (\\d{1,3}) ngày");

    /** "trước và sau ngày kỷ niệm 05 ngày" (C49). */
    private static final Cue BOTH = Cue.of(
            "trước và sau ",
            "trước và sau (?:(?:từng|mỗi|các|dịp) )?" + ANCHOR
                    + "\\s?(?:mỗi bên |mỗi phía |là )?(\\d{1,3}) ngày(?! làm)");

    private RelativeWindows() {}

    static List<Found<Window>> in(Line line, String heading, Parts parts) {
        var windows = new ArrayList<Found<Window>>();
        before(line, heading, parts, windows);
        around(line, heading, parts, windows);
        both(line, heading, parts, windows);
        if (windows.isEmpty()) {
            windows.addAll(DaysBefore.in(line, heading, parts));
            windows.addAll(DaysAfter.in(line, heading, parts));
            windows.addAll(DaysAround.in(line, heading, parts));
        }
        return windows;
    }

    /** "trước mỗi ngày lễ 15 ngày và sau mỗi ngày lễ 03 ngày" (C49). */
    private static void around(Line line, String heading, Parts parts, List<Found<Window>> windows) {
        var found = line.search(AROUND);
        while (found.find()) {
            var span = line.span(found.start(), found.end());
            var anchor = ((found.group(1) == null ? "" : found.group(1) + " ") + found.group(2)).strip();
            int before = Integer.parseInt(found.group(3));
            int after = Integer.parseInt(found.group(5));
            var what = WindowTitle.of(line, found.start(), heading);
            var quote = parts.text().quote(span);
            windows.add(new Found<>(new Window(what, null, null, quote, anchor, before, after), span));
        }
    }

    private static void both(Line line, String heading, Parts parts, List<Found<Window>> windows) {
        var found = line.search(BOTH);
        while (found.find()) {
            var span = line.span(found.start(), found.end());
            int days = Integer.parseInt(found.group(2));
            var anchor = line.text().substring(found.start(1), found.end(1)).strip();
            var what = WindowTitle.of(line, found.start(), heading);
            windows.add(new Found<>(new Window(what, null, null, parts.text().quote(span), anchor, days, days), span));
        }
    }

    /** "trước Tết Nguyên đán từ 5 đến 7 ngày" (C50): begins and ends before the event. */
    private static void before(Line line, String heading, Parts parts, List<Found<Window>> windows) {
        var found = line.search(BEFORE);
        while (found.find()) {
            var span = line.span(found.start(), found.end());
            var anchor = line.text().substring(found.start(1), found.end(1)).strip();
            int one = Integer.parseInt(found.group(2));
            int other = Integer.parseInt(found.group(3));
            var what = WindowTitle.of(line, found.start(), heading);
            var quote = parts.text().quote(span);
            var window = new Window(what, null, null, quote, anchor, Math.max(one, other), -Math.min(one, other));
            windows.add(new Found<>(window, span));
        }
    }
}
