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
    private static final List<String> WORDS =
            List.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

    private static final String NUMBER = "(\\d{1,3}|" + String.join("|", WORDS) + ")";

    private static final Cue BEFORE_AND_AFTER = Cue.of(
            " ngày trước ",
            "(?<![\\p{L}\\d])" + NUMBER + " ngày trước (?:và|,) (?:\\p{L}{2,5} )?" + NUMBER
                    + " ngày sau (?:khi )?((?:\\p{L}+ ){0,4}?\\p{L}+(?: \\d{1,2}/\\d{1,2}(?:/\\d{4})?)?)(?=[,.;)]|$)");

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
                    new Window(what, null, null, quote, anchor, number(found.group(1)), number(found.group(2))), span));
        }
        return windows;
    }

    private static int number(String words) {
        int spelt = WORDS.indexOf(words);
        return spelt < 0 ? Integer.parseInt(words) : spelt + 1;
    }
}
