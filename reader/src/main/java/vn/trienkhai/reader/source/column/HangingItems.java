package vn.trienkhai.reader.source.column;

import java.util.regex.Pattern;
import vn.trienkhai.reader.source.line.Row;

/**
 * Addressees that are set in behind their dashes: what stands below the first word of an item, no mark before it and none of an
 * end above, goes on with it.
 */
final class HangingItems {
    private static final Pattern DASH = Pattern.compile("(?:^|(?<=: ))[-–+•]\\s?(?=\\p{L})");
    private static final double LOOSE = 1;

    private boolean addressing;
    /** Where the words of the item begin, in letters; negative where no item is open. */
    private double column = -1;

    /** Looks at the next row: whether it goes on with the item above. */
    boolean goesOn(Row row) {
        if (Addressing.begins(row.text())) {
            addressing = true;
            column = column(row);
            return false;
        }
        if (!addressing) {
            return false;
        }
        var first = row.segments().getFirst();
        boolean below = !row.gap() && column >= 0 && Math.abs(first.from() - column) <= LOOSE;
        boolean dashed = DASH.matcher(first.text()).lookingAt();
        if (dashed) {
            column = column(row);
        } else if (!below) {
            addressing = false;
            column = -1;
        } else if (ends(row)) {
            column = -1;
            return true;
        }
        return below && !dashed;
    }

    /** Where the words behind the dash begin, while the item is open. */
    private static double column(Row row) {
        for (var segment : row.segments()) {
            var dash = DASH.matcher(segment.text());
            if (dash.find()) {
                return ends(row) ? -1 : segment.from() + dash.end();
            }
        }
        return -1;
    }

    private static boolean ends(Row row) {
        var text = row.text();
        char last = text.charAt(text.length() - 1);
        return last == ';' || last == '.' || last == ':';
    }
}
