package vn.trienkhai.reader.field.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Several rhythms in one clause, each with a limit of its own: "6 tháng (trước 15/6) và năm (trước 05/12)" (E82, E83, D69). */
final class Rhythms {
    /** Which rhythm a clause speaks of, and where its limit stands. */
    record Part(Recurrence recurrence, int from, int to) {}

    private static final String LIMIT =
            "(?: (?:một|01|1) lần)?(?: đầu năm| cả năm)?(?:,? (?:gửi|nộp)(?= (?:ngày|vào|trước|chậm|muộn)))?,? ?\\(?(?:(?:ngày(?= \\d)|chậm nhất|muộn nhất|trước|vào|xong|hạn|trong)(?!\\p{L})|(?:sáng |chiều |tối )?(?=(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)(?!\\p{L})))[^,;.()]{0,40}?(?:\\d|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|cuối)";
    private static final Cue RHYTHM = Cue.of(
            "(?<!\\p{L})(?:(?:định kỳ |hằng |hàng |mỗi |từng ){1,2}(?<each>tuần|tháng|quý|năm)|(?<half>(?:0?6|sáu) tháng)|(?<=báo cáo |báo cáo: |sơ kết |tổng kết |kỳ |và |, )(?:cả |01 |một )?(?<bare>tuần|tháng|quý|năm))(?! học)"
                    + LIMIT);
    /** Without such a word a day of the calendar is meant once. */
    private static final Cue REGULAR = Cue.of("định kỳ|hằng |hàng (?:tuần|tháng|quý|năm)|mỗi |từng ");

    private Rhythms() {}

    /** The rhythms of a sentence that have limits of their own; empty where there are not two. */
    static List<Part> in(Line line, int from, int to) {
        boolean regular = line.search(REGULAR).region(from, to).find();
        var starts = new ArrayList<Integer>();
        var codes = new ArrayList<String>();
        var found = line.search(RHYTHM).transparent().region(from, to);
        while (found.find()) {
            starts.add(found.start());
            codes.add(code(found.group("each"), found.group("half"), found.group("bare")));
        }
        if (codes.stream().distinct().count() < 2) {
            return List.of();
        }
        regular |= line.dates(from, to).isEmpty()
                || codes.containsAll(List.of("semiannual", "annual")) && haveNoYear(line, from, to);
        var parts = new ArrayList<Part>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : to;
            parts.add(new Part(new Recurrence(regular ? codes.get(i) : null, false), starts.get(i), end));
        }
        return List.copyOf(parts);
    }

    /**
     * "6 tháng (trước 05/6) và năm (trước 05/11)": days of the paper's own year, where nothing says that they come back every year.
     */
    static boolean areOfOneYear(Line line, int from, int to) {
        return !line.search(REGULAR).region(from, to).find()
                && haveNoYear(line, from, to)
                && in(line, from, to).size() == 2;
    }

    private static boolean haveNoYear(Line line, int from, int to) {
        var days = line.dates(from, to);
        return !days.isEmpty() && days.stream().allMatch(day -> day.isDay() && !day.hasYear());
    }

    private static String code(@Nullable String each, @Nullable String half, @Nullable String bare) {
        if (half != null) {
            return "semiannual";
        }
        return switch (each == null ? bare : each) {
            case "tháng" -> "monthly";
            case "quý" -> "quarterly";
            case "năm" -> "annual";
            case null, default -> "periodic";
        };
    }
}
