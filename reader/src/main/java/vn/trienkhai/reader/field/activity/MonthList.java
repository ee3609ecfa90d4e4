package vn.trienkhai.reader.field.activity;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/** Months that are counted and then told by their numbers alone, in no year (B45): "trong hai tháng 4 và 5", "suốt ba tháng 6, 7, 8". */
public record MonthList(Dates.Mention first, Dates.Mention last) {
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";

    private static final Cue MONTHS =
            Cue.of("(?<!\\p{L})(?:trong |suốt |cả ){0,2}(?:các|hai|ba|bốn|0?[2-4]) tháng (" + MONTH + ")(?:, ?" + MONTH
                    + "){0,2}(?:,| và|, và) ?(" + MONTH + ")(?!\\d|[/.-]\\d| ?/ ?\\d| năm \\d|%| \\p{L}+ âm)");

    /** The first such list between two places; null where there is none, or where its months do not follow each other. */
    public static @Nullable MonthList in(Line line, int from, int to) {
        var months = line.search(MONTHS).region(from, to);
        while (months.find()) {
            int first = Integer.parseInt(months.group(1));
            int last = Integer.parseInt(months.group(2));
            if (first < last) {
                return new MonthList(
                        new Dates.Mention(months.start(), months.end(), 0, first, 0),
                        new Dates.Mention(months.start(), months.end(), 0, last, 0));
            }
        }
        return null;
    }
}
