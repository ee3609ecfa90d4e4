package vn.trienkhai.reader.field.window;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/** Days of one month of which only the last has the month: "24, 25 và 26 tháng 8", "các ngày 14, 16, 18 tháng 11" (B37). */
final class DayLists {
    private static final Cue LIST = Cue.of(
            "(?:(?:từ |các |hai |2 |3 )*(?:ngày\\s)?|trong \\d ngày )(?<![\\dh:./])(?<!giờ )(?<!giờ)(?<!tháng )(?<!quý )(?<!đợt )(?<!lần )(?<!vòng )(?<!bước )(?<!nhóm )(?<!phần )(?<!mục )(?<!điểm )(?<!giai đoạn )(?<!thứ )((?:\\d{1,2}\\s?(?:,|-|và|đến hết|đến|tới hết|tới|rạng sáng|rạng)\\s?){1,12})$");

    private static final Cue DIGITS = Cue.of("\\d{1,2}");
    private static final Cue THROUGH = Cue.of("-|đến|tới");
    private static final int LAST_DAY = 31;

    /**
     * Days one after the other.
     *
     * @param first the first of them, of the month of {@code last}
     */
    record Run(Dates.Mention first, Dates.Mention last) {}

    /**
     * A list of days.
     *
     * @param length letters before the last day that belong to it
     * @param words the days before the last
     */
    record Days(int length, String words) {}

    private DayLists() {}

    /** The list that ends {@code before}, the words before the last day; null where they are none. */
    static @Nullable Days before(String before) {
        var list = LIST.matcher(before);
        return list.find() ? new Days(before.length() - list.start(), list.group(1)) : null;
    }

    /** The stretches without a gap of the list that ends with {@code last}: of "14, 15, 18" two; "08 đến 18" is one. */
    static List<Run> runs(Days days, Dates.Mention last) {
        var all = new TreeSet<Integer>();
        var numbers = DIGITS.matcher(days.words());
        while (numbers.find()) {
            all.add(Integer.parseInt(numbers.group()));
        }
        int first = all.isEmpty() ? last.day() : all.first();
        boolean ordered = first > 0 && first <= last.day() && last.day() <= LAST_DAY;
        if (THROUGH.matcher(days.words()).find() || !ordered || all.last() > last.day()) {
            return List.of(new Run(on(last, firstNumber(days, last)), last));
        }
        all.add(last.day());
        var runs = new ArrayList<Run>();
        int begin = first;
        int previous = first;
        for (int day : all) {
            if (day > previous + 1) {
                runs.add(new Run(on(last, begin), on(last, previous)));
                begin = day;
            }
            previous = day;
        }
        runs.add(new Run(on(last, begin), last));
        return List.copyOf(runs);
    }

    private static int firstNumber(Days days, Dates.Mention last) {
        var number = DIGITS.matcher(days.words());
        return number.find() ? Integer.parseInt(number.group()) : last.day();
    }

    private static Dates.Mention on(Dates.Mention last, int day) {
        return new Dates.Mention(last.start(), last.end(), day, last.month(), last.year());
    }
}
