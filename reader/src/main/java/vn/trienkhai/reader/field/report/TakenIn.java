package vn.trienkhai.reader.field.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.deadline.Deadlines;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** What others hand in to the one who acts (F46): "Phòng Văn hóa … nhận đăng ký của các ấp đến hết ngày 22/01". */
final class TakenIn {
    static final String TOLD =
            "nhận (?:bản |phiếu )?(?:đăng ký|danh sách|báo cáo|số liệu|hồ sơ|kế hoạch|bài|tác phẩm|sản phẩm|ý kiến)(?: [\\p{L}]{1,8}){0,4}? (?:của|từ) ";

    private static final Cue TAKEN =
            Cue.of("(?<!xác |chứng |công |ghi |đón |\\p{L})" + TOLD + "(?:các |những )?(?=\\p{L})");

    private TakenIn() {}

    /** The one who takes in, where a day is set behind it. */
    static @Nullable Found<String> in(Line line, int from, int to, @Nullable LocalDate day) {
        var taken = line.search(TAKEN).region(from, to);
        if (!taken.find() || !isDayBehind(line, taken.start(), to, day)) {
            return null;
        }
        var lead = Duty.of(line, from, to).lead();
        return lead.size() == 1 && lead.getFirst().span().end() <= line.start() + taken.start()
                ? lead.getFirst()
                : null;
    }

    /** Also the end of a period: "nhận hồ sơ của các xã từ ngày 01/4 đến ngày 15/4". */
    private static boolean isDayBehind(Line line, int from, int to, @Nullable LocalDate day) {
        var limit = Deadlines.in(line, from, to, day);
        return limit != null && limit.on() != null;
    }
}
