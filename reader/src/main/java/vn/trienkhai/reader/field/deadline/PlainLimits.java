package vn.trienkhai.reader.field.deadline;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/**
 * Limits that no word for a limit sets (D61, D64, D72): "từ nay đến 19 tháng 5", "duy trì cho đến 31/12", "đến 20/5 phải thuần thục", "từ chiều 09/4
 * đến sáng 12/4", "cuối tháng 4 phải xong", and a month behind all else: "Kiện toàn tổ công nghệ số: tháng 3/2026."
 */
final class PlainLimits {
    private static final Cue UNTIL = Cue.of(
            "đến |tới ", "(?<!\\p{L})(?:từ nay(?: cho)?|cho|kéo dài) (?:đến|tới)(?: hết| cuối| khoảng)? (?:ngày )?$");
    /** "Từ nay đến 31/12 tạm dừng cho vay": how long, not by when. */
    private static final Cue STOPS = Cue.of("^,? (?:tạm |dừng |ngừng |không |cấm |đóng )");

    private static final Cue HAS_TO_BY = Cue.of("(?<!\\p{L})(?:đến|tới)(?: hết| cuối)? (?:ngày )?$");
    private static final Cue HAS_TO = Cue.of("^,? (?:là )?(?:phải|cần phải) ");
    private static final Cue PARTS_OF_DAYS = Cue.of(
            "(?<!\\p{L})từ (?:sáng|trưa|chiều|tối|đêm) (?:ngày )?\\d{1,2}(?:/\\d{1,2})?(?:/\\d{4})? ?(?:-|đến|tới)(?: hết)? (?:sáng|trưa|chiều|tối|đêm) (?:ngày )?(?=\\d)");
    private static final String MONTH = "(0?[1-9]|1[0-2])(?:(?: ?/ ?| năm )((?:19|20)\\d\\d))?(?!\\d|/\\d| ?- ?\\d)";
    /** "xong vào cuối tháng 4", "cuối tháng 4 phải đi vào hoạt động". */
    private static final Cue END_OF_MONTH = Cue.of(
            "cuối tháng ",
            "(?<!\\p{L})(?:(?:hoàn thành|xong|chậm nhất|muộn nhất|trước|hạn)(?: là| vào| trong| trước|:){0,2} cuối tháng "
                    + MONTH + "|(?:đến )?cuối tháng " + MONTH + "(?=,? phải ))");

    private static final Cue LAST_MONTH = Cue.of("(?::|,| -| –) (?:trong )?tháng " + MONTH + "\\s?[.;]?\\s*$");

    private PlainLimits() {}

    static Deadlines.@Nullable Deadline in(Line line, int from, int to, @Nullable LocalDate day) {
        for (var mention : line.dates(from, to)) {
            if (isEnd(line, from, mention)) {
                return Deadlines.deadline(line, mention.start(), mention, day, false)
                        .endOfPeriod();
            }
        }
        var parts = line.search(PARTS_OF_DAYS).region(from, to);
        if (parts.find()) {
            Predicate<Dates.Mention> behind = mention -> mention.end() > parts.end() && mention.month() > 0;
            var end = line.dates(parts.start(), to).stream().filter(behind).findFirst();
            return end.map(last -> Deadlines.deadline(line, parts.start(), last, day, false)
                            .endOfPeriod())
                    .orElse(null);
        }
        var month = month(line, END_OF_MONTH, from, to, day);
        return month == null && line.dates(from, to).size() < 2 ? month(line, LAST_MONTH, from, to, day) : month;
    }

    private static boolean isEnd(Line line, int from, Dates.Mention mention) {
        if (mention.month() == 0) {
            return false;
        }
        int near = Math.max(from, mention.start() - 25);
        return line.search(UNTIL).region(near, mention.start()).find()
                        && !line.search(STOPS)
                                .region(mention.end(), line.text().length())
                                .lookingAt()
                || line.search(HAS_TO_BY).region(near, mention.start()).find()
                        && line.search(HAS_TO)
                                .region(mention.end(), line.text().length())
                                .lookingAt();
    }

    private static Deadlines.@Nullable Deadline month(
            Line line, Cue pattern, int from, int to, @Nullable LocalDate day) {
        var found = line.search(pattern).region(from, to);
        if (!found.find()) {
            return null;
        }
        int group = found.group(1) == null ? 3 : 1;
        var year = found.group(group + 1);
        var mention = new Dates.Mention(
                found.start(),
                year == null ? found.end(group) : found.end(group + 1),
                0,
                Integer.parseInt(found.group(group)),
                year == null ? 0 : Integer.parseInt(year));
        return Deadlines.deadline(line, found.start(), mention, day, false).endOfPeriod();
    }
}
