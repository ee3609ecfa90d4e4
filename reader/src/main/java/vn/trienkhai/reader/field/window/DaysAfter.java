package vn.trienkhai.reader.field.window;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.Window;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.pattern.Cue;

/** When what was put up is taken down, counted from the end of what it was put up for (pattern C49): "tháo dỡ sau ngày 04/10 là 05 ngày". */
final class DaysAfter {
    private static final Cue TAKEN_DOWN = Cue.of(
            " sau ",
            "(?<!\\p{L})(?:tháo(?: dỡ| gỡ)?|hạ(?: cờ)?|gỡ(?: bỏ)?|dỡ|thu dọn|thu hồi)(?: [\\p{L} ]{1,30}?)? (sau (?:khi )?((?:\\p{L}+ ){0,6}?\\p{L}+(?: \\d{1,2}/\\d{1,2}(?:/\\d{4})?)?) (?:là |khoảng )?(\\d{1,3}) ngày)(?! làm việc)");

    private DaysAfter() {}

    static List<Found<Window>> in(Line line, String heading, Parts parts) {
        var windows = new ArrayList<Found<Window>>();
        var found = line.search(TAKEN_DOWN);
        while (found.find()) {
            var span = line.span(found.start(1), found.end(1));
            var anchor = line.text().substring(found.start(2), found.end(2));
            int days = Integer.parseInt(found.group(3));
            var what = WindowTitle.of(line, found.start(1), heading);
            windows.add(new Found<>(new Window(what, null, null, parts.text().quote(span), anchor, null, days), span));
        }
        return windows;
    }
}
