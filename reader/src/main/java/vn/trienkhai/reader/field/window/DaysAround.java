package vn.trienkhai.reader.field.window;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.Window;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.pattern.Cue;

/** So many days before something and so many after it, the days first (pattern C49): "trong ba ngày trước và ba ngày sau đại hội". */
final class DaysAround {
    private static final Cue BEFORE_AND_AFTER = Cue.of(
            " ngày trước ",
            "(?<![\\p{L}\\d])" + SpeltNumber.NUMBER + " ngày trước (?:và|,|đến|cho đến|tới) (?:\\p{L}{2,5} )?"
                    + SpeltNumber.NUMBER
                    + " ngày sau (?:khi )?((?:[\\p{L}\\d]+ ){0,14}?\\p{L}+(?: \\d{1,2}/\\d{1,2}(?:/\\d{4})?)?)(?=[,.;)]|$| \\()");

    private DaysAround() {}

    static List<Found<Window>> in(Line line, String heading, Parts parts) {
        var windows = new ArrayList<Found<Window>>();
        var found = line.search(BEFORE_AND_AFTER);
        while (found.find()) {
            var span = line.span(found.start(), found.end());
            var anchor = line.text().substring(found.start(3), found.end(3));
            var what = WindowTitle.of(line, found.start(), heading);
            var quote = parts.text().quote(span);
            windows.add(new Found<>(
                    new Window(
                            what,
                            null,
                            null,
                            quote,
                            anchor,
                            SpeltNumber.of(found.group(1)),
                            SpeltNumber.of(found.group(2))),
                    span));
        }
        return windows;
    }
}
