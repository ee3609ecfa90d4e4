package vn.trienkhai.reader.field.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** "hoàn thành trước Ngày Gia đình Việt Nam 28/6/2026" (D60): a feast, and its day behind its name. */
final class FeastLimits {
    private static final Cue BEFORE_FEAST = Cue.of(
            "(?<!\\p{L})trước (?:dịp |lễ |kỷ niệm )?(?:ngày|lễ|tết|quốc khánh|đại hội|hội thi|khai giảng|khai mạc)(?! \\d)(?!\\p{L})[^.;,()\\d]{3,60} \\(?(?:ngày )?(?=\\d{1,2}/\\d{1,2}+(?:/\\d{4})?+(?!\\d|/| ?[-–]))");

    private FeastLimits() {}

    static Deadlines.@Nullable Deadline in(Line line, int from, int to, @Nullable LocalDate day) {
        var feast = line.search(BEFORE_FEAST).region(from, to);
        if (!feast.find()) {
            return null;
        }
        var dates = line.dates(feast.start(), to);
        return dates.isEmpty() || !dates.getFirst().isDay() || dates.getFirst().end() <= feast.end()
                ? null
                : Deadlines.deadline(line, feast.start(), dates.getFirst(), day, true);
    }
}
