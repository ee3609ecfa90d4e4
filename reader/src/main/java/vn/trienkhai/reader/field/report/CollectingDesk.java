package vn.trienkhai.reader.field.report;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Who takes in what the sentences before it ask for (F53): "… trước ngày 05/6. Đầu mối nhận: Ban Chính sách". */
final class CollectingDesk {
    private static final Cue DESK = Cue.of(
            "(?<!\\p{L})đầu mối (?:(?:tiếp )?nhận|thu nhận)(?: báo cáo| hồ sơ| kết quả| thông tin)?(?:: ?| là )(?=\\p{L})");

    /** "về Sở A, phòng Kế hoạch là đầu mối tiếp nhận". */
    private static final Cue IS_DESK = Cue.of(
            "(?:,|;|\\.|, giao) ((?:phòng|văn phòng|ban|bộ phận|tổ|trung tâm|vụ)(?!\\p{L})[^.;:,()]{2,60}?) (?:là|làm) (?:đơn vị |cơ quan |bộ phận )?đầu mối (?:tiếp nhận|nhận|thu nhận|tổng hợp)(?!\\p{L})");

    private CollectingDesk() {}

    /** The desk that the line names behind the receiver; null where it names none. */
    static @Nullable Found<String> in(Line line, @Nullable Found<String> receiver, int to) {
        int from = receiver != null
                        && line.start() <= receiver.span().start()
                        && receiver.span().end() <= line.end()
                ? receiver.span().end() - line.start()
                : line.text().length();
        var is = line.search(IS_DESK).region(from, line.text().length());
        if (is.find()) {
            return Found.of(line, is.start(1), is.end(1));
        }
        return in(line, to);
    }

    private static @Nullable Found<String> in(Line line, int from) {
        int end = line.text().length();
        var desk = line.search(DESK).region(from, end);
        if (!desk.find() || !Units.startsBodyAt(line.lower(), desk.end())) {
            return null;
        }
        return ReportReceiver.unitAt(line, desk.end(), Duty.sentenceEnd(line.lower(), desk.end(), end));
    }
}
