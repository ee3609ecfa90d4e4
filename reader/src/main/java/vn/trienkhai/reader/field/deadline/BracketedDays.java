package vn.trienkhai.reader.field.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/** Limits that are named, their day in brackets (D63): "trước ngày học sinh tựu trường (25/8)", "trước 23 tháng Chạp (02/02)", "muộn nhất chiều thứ Bảy (12/9)". */
final class BracketedDays {
    private static final Cue LIMIT = Cue.of(
            "(?<!\\p{L})(?:trước(?! (?:đây|đó|mắt|hết|và sau|\\d(?!\\d? (?:tháng )?(?:chạp|giêng|tết))))|chậm nhất|muộn nhất|không quá|hạn cuối|hạn chót)(?!\\p{L})[^.;:()]{2,60} \\((?:(?:tức |là |hạn [\\p{L} ]{2,20}: |thứ \\p{L}{2,4},? |chủ nhật,? )(?:là )?)?(?:ngày )?(\\d{1,2})/(\\d{1,2})(?:/((?:19|20)\\d\\d))?\\)");

    private static final int MONTHS = 12;

    private BracketedDays() {}

    static Deadlines.@Nullable Deadline in(Line line, int from, int to, @Nullable LocalDate day) {
        var limit = line.search(LIMIT).region(from, to);
        if (!limit.find()) {
            return null;
        }
        int month = Integer.parseInt(limit.group(2));
        int year = limit.group(3) == null ? 0 : Integer.parseInt(limit.group(3));
        var mention = new Dates.Mention(limit.start(1), limit.end(), Integer.parseInt(limit.group(1)), month, year);
        return month == 0 || month > MONTHS ? null : Deadlines.deadline(line, limit.start(), mention, day, false);
    }
}
