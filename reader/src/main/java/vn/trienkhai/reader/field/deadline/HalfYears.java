package vn.trienkhai.reader.field.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/** "hoàn thành trong 6 tháng đầu năm 2026" (A18, D72): done by the end of June, and by the end of the year for its second half. */
final class HalfYears {
    private static final Cue HALF = Cue.of(
            "tháng đầu|tháng cuối",
            "(?<!\\p{L})(?:(?:hoàn thành|hoàn tất|xong|chậm nhất|muộn nhất|thời gian|thời hạn)(?: trước| trong| vào|:){1,2}|(?:lần|buổi|lớp|cuộc|đợt|mô hình|hội nghị) trong) (?:6|06|sáu) tháng (đầu|cuối) năm(?: ((?:19|20)\\d\\d))?(?!\\d|/\\d)");

    private static final int JUNE = 6;
    private static final int DECEMBER = 12;

    private HalfYears() {}

    static Deadlines.@Nullable Deadline in(Line line, int from, int to, @Nullable LocalDate day) {
        var half = line.search(HALF).region(from, to);
        if (!half.find()) {
            return null;
        }
        int year = half.group(2) != null ? Integer.parseInt(half.group(2)) : day == null ? 0 : day.getYear();
        var end = new Dates.Mention(half.start(), half.end(), 0, "đầu".equals(half.group(1)) ? JUNE : DECEMBER, year);
        return Deadlines.deadline(line, half.start(), end, day, false).endOfPeriod();
    }
}
