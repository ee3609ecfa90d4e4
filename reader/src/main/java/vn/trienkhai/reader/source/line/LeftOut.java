package vn.trienkhai.reader.source.line;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.Doubt;
import vn.trienkhai.reader.DoubtReason;

/** Pages that are not in the text: never left out without saying which. */
public final class LeftOut {
    private LeftOut() {}

    /** Pages behind the last one that is read, up to the end of the file; nothing when there are none. */
    public static Notes from(int first, int last) {
        return first > last ? Notes.NONE : doubt(DoubtReason.PAGE_LEFT_OUT, range(first, last));
    }

    public static Notes tooMany(List<Integer> pages) {
        return doubt(DoubtReason.PAGE_LEFT_OUT, ranges(pages));
    }

    public static Notes withoutRecognition(List<Integer> pages) {
        return doubt(DoubtReason.PAGE_UNREAD, ranges(pages));
    }

    public static Notes unclear(List<Integer> pages) {
        return doubt(DoubtReason.PAGE_UNCLEAR, ranges(pages));
    }

    private static Notes doubt(DoubtReason reason, String pages) {
        return pages.isEmpty() ? Notes.NONE : Notes.doubt(new Doubt("/sections", reason.code(), pages, List.of()));
    }

    private static String range(int first, int last) {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    /** "3, 7–9" */
    public static String ranges(List<Integer> pages) {
        var ranges = new ArrayList<String>();
        for (int i = 0; i < pages.size(); ) {
            int end = i;
            while (end + 1 < pages.size() && pages.get(end + 1) == pages.get(end) + 1) {
                end++;
            }
            ranges.add(range(pages.get(i), pages.get(end)));
            i = end + 1;
        }
        return String.join(", ", ranges);
    }
}
