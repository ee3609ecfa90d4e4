package vn.trienkhai.directive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.trienkhai.reader.Evidence;
import vn.trienkhai.reader.PageBox;
import vn.trienkhai.reader.PagePlaces;
import vn.trienkhai.reader.SourcePage;

/**
 * One page of an original with the passages that stand on it. Places are given in thousandths of the page's width, so that
 * marks lie right at any size.
 *
 * @param number from 1
 * @param high of the page
 * @param marks in the order of the text, longer ones before those that lie in them
 */
public record PageSheet(int number, long high, List<Mark> marks) {
    private static final double WIDE = 1000;
    private static final int LONGEST = 80;

    /**
     * A passage on a page.
     *
     * @param anchor of the passage in the text; {@code first} whether it begins on this page
     * @param value id of the value on the desk that it belongs to; empty where that is shown nowhere
     * @param manner "read", "on" or "doubt"
     * @param label what it is about, and its words
     * @param boxes one for each printed row
     */
    public record Mark(
            String pointer, String anchor, boolean first, String manner, String label, String value, List<Box> boxes) {
        /** Id of the mark on the page, beside that of the same passage in the text. */
        public String spot() {
            return "g" + anchor.substring(1);
        }
    }

    /** A box as it is written in a drawing: its left upper corner and size, and the line below it. */
    public record Box(String x, String y, String width, String height, String line) {
        private static Box of(PageBox box, double high) {
            double foot = box.bottom() * high;
            return new Box(
                    shown(box.x() * WIDE),
                    shown(box.y() * high),
                    shown(box.width() * WIDE),
                    shown(box.height() * high),
                    "M" + shown(box.x() * WIDE) + " " + shown(foot) + "H" + shown(box.right() * WIDE));
        }

        private static String shown(double place) {
            return String.format(Locale.ROOT, "%.1f", place);
        }
    }

    /** Width of the picture in dots; {@link #height} goes with it. */
    public int width() {
        return OriginalPages.WIDTH;
    }

    public long height() {
        return Math.round(high * OriginalPages.WIDTH / WIDE);
    }

    /**
     * The pages of an original.
     *
     * @param evidence passages to be marked, by pointer
     * @param doubtful pointers of values that are in doubt
     * @param current pointer of the value looked at now; empty for none
     * @param label of a value, by its pointer
     * @param value id of a value on the desk, by the pointer of its passage; empty for none
     */
    static List<PageSheet> of(
            PagePlaces places,
            Map<String, Evidence> evidence,
            Set<String> doubtful,
            String current,
            UnaryOperator<String> label,
            UnaryOperator<String> value) {
        var sheets = new LinkedHashMap<Integer, PageSheet>();
        places.pages().forEach(page -> sheets.put(page.number(), empty(page)));
        for (var passage : inOrder(evidence)) {
            var pointer = passage.getKey();
            var words = passage.getValue();
            var manner = pointer.equals(current) ? "on" : doubtful.contains(pointer) ? "doubt" : "read";
            var said = label.apply(pointer) + ": " + shortened(words.quote());
            var boxes = places.boxes(words.start(), words.end());
            boxes.stream().collect(Collectors.groupingBy(PageBox::page)).forEach((number, here) -> {
                var sheet = sheets.get(number);
                if (sheet != null) {
                    boolean first = boxes.getFirst().page() == number;
                    sheet.marks.add(new Mark(
                            pointer,
                            SourceText.anchor(pointer),
                            first,
                            manner,
                            said,
                            value.apply(pointer),
                            boxes(here, sheet.high)));
                }
            });
        }
        return List.copyOf(sheets.values());
    }

    private static PageSheet empty(SourcePage page) {
        return new PageSheet(page.number(), Math.max(1, Math.round(WIDE / page.ratio())), new ArrayList<>());
    }

    private static List<Map.Entry<String, Evidence>> inOrder(Map<String, Evidence> evidence) {
        return SourceText.marked(evidence).entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Evidence> passage) ->
                                passage.getValue().start())
                        .thenComparingInt(passage -> -passage.getValue().end())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    private static List<Box> boxes(List<PageBox> boxes, double high) {
        return boxes.stream().map(box -> Box.of(box, high)).toList();
    }

    private static String shortened(String quote) {
        var words = quote.replaceAll("\\s+", " ").strip();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
