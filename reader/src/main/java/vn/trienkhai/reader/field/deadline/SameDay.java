package vn.trienkhai.reader.field.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.ClockTime;

/** A limit on the day that was named before (D63): "ghi số liệu ngày 30/3; báo về Công ty trước 23 giờ 00 cùng ngày". */
final class SameDay {
    private static final Cue SAME_DAY =
            Cue.of("(?<!\\p{L})(?:trước|chậm nhất|muộn nhất|không quá|vào|lúc)(?: là)?(?: lúc)? " + ClockTime.HOUR
                    + ",? (?:của )?cùng ngày(?!\\p{L})");

    private SameDay() {}

    /** The last day of the line before those words; null where it has none, as in "hằng ngày …, trước 20 giờ cùng ngày". */
    static Deadlines.@Nullable Deadline in(Line line, int from, int to, @Nullable LocalDate day) {
        var same = line.search(SAME_DAY).region(from, to);
        if (!same.find()) {
            return null;
        }
        var named = line.dates(0, same.start()).stream()
                .filter(mention -> mention.isDay() && mention.month() > 0)
                .toList();
        if (named.isEmpty()) {
            return null;
        }
        var last = named.getLast();
        var full = last.hasYear() || day == null ? last : last.withYear(Deadlines.yearFor(last, day));
        return Deadlines.Deadline.on(
                full.last(),
                line.span(same.start(), same.end()),
                line.text().substring(same.start(), same.end()),
                !last.hasYear(),
                false);
    }
}
