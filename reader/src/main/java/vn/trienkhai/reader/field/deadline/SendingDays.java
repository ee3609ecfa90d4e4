package vn.trienkhai.reader.field.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/** Days on which something is sent, without a word that sets a limit (D65): "ngày 31/8 báo cáo Chủ tịch". */
public final class SendingDays {
    /** "ngày 31/8 báo cáo Chủ tịch" (D65). */
    private static final Cue SENT_ON = Cue.of(
            "(?<![\\p{L}\\d])ngày \\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{4})?,? (?:gửi|nộp|báo cáo|tổng hợp báo cáo)(?!\\p{L})");

    /** "… báo cáo về Hội Phụ nữ xã ngày 12/3." (D65). */
    private static final Cue SENT_LAST = Cue.of(
            "(?:báo cáo|gửi|nộp)(?:(?! số )[^.;:(]){3,90} về (?:(?! số | của )[^.;:(]){3,70} (?:vào )?(ngày )\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{4})?[./;]{0,3}$");

    /** "báo cáo nhanh vào sáng 07/02/2026 về Văn phòng": the day before the receiver. */
    private static final Cue SENT_BETWEEN = Cue.of(
            "(?:báo cáo|gửi|nộp)(?:(?! số )[^.;:(]){0,80}? vào (?:(?:buổi )?(?:sáng|trưa|chiều|tối) )?((?:ngày )?)(?=\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{4})?,? (?:về|cho|tới|lên|với) )");

    /** Marks behind a day that ends its sentence, at most. */
    private static final int SHORT_REST = 4;

    private SendingDays() {}

    /** "ngày 31/8 báo cáo Chủ tịch": the day on which something is to be sent. */
    public static Deadlines.@Nullable Deadline in(Line line, int from, int to, @Nullable LocalDate day) {
        var sending = line.search(SENT_ON).region(from, to);
        if (sending.find()) {
            return first(line, sending.start(), to, day);
        }
        var between = line.search(SENT_BETWEEN).region(from, to);
        return between.find() ? first(line, between.start(1), to, day) : last(line, from, to, day);
    }

    private static Deadlines.@Nullable Deadline first(Line line, int from, int to, @Nullable LocalDate day) {
        var dates = line.dates(from, to);
        return dates.isEmpty() || !dates.getFirst().isDay()
                ? null
                : Deadlines.deadline(line, dates.getFirst().start(), dates.getFirst(), day, false);
    }

    /** The day right behind the receiver. */
    public static Deadlines.Deadline on(Line line, Dates.Mention mention, @Nullable LocalDate day) {
        return Deadlines.deadline(line, mention.start(), mention, day, false);
    }

    /** "… báo cáo về Hội Phụ nữ xã ngày 12/3.": the day behind the receiver, unless it is that of a paper. */
    private static Deadlines.@Nullable Deadline last(Line line, int from, int to, @Nullable LocalDate day) {
        var dates = line.dates(from, to);
        if (dates.isEmpty() || to - dates.getLast().end() > SHORT_REST) {
            return null;
        }
        var sent = line.search(SENT_LAST).region(from, to);
        var last = dates.getLast();
        return sent.find()
                        && last.isDay()
                        && last.start() >= sent.start(1)
                        && line.dates(sent.start(1), to).size() == 1
                ? Deadlines.deadline(line, last.start(), last, day, false)
                : null;
    }
}
