package vn.trienkhai.reader.field.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** "lồng ghép trong kỳ sinh hoạt tháng 4", "trình … tại kỳ họp tháng 7/2026" (B44): done when those sit together, by the end of the month. */
final class MeetingMonths {
    private static final Cue MEETING = Cue.of(
            "(?<!\\p{L})(?:trong|tại|vào|qua) (?:(?:các )?(?:kỳ|phiên) (?:họp|sinh hoạt)|sinh hoạt(?= chuyên đề ))(?: (?!tháng |hằng |hàng |trước )\\p{L}+){0,2} (?:trong )?(?=tháng \\d)");

    private MeetingMonths() {}

    static Deadlines.@Nullable Deadline in(Line line, int from, int to, @Nullable LocalDate day) {
        var meeting = line.search(MEETING).region(from, to);
        if (!meeting.find()) {
            return null;
        }
        var dates = line.dates(meeting.end(), to);
        boolean month = !dates.isEmpty()
                && dates.getFirst().start() == meeting.end()
                && !dates.getFirst().isDay();
        return month
                ? Deadlines.deadline(line, meeting.start(), Deadlines.lastOf(line, dates.getFirst(), to), day, false)
                        .endOfPeriod()
                : null;
    }
}
