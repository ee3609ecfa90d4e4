package vn.trienkhai.reader.field.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/**
 * The commune, ward or district by its kind alone, as its own villages call it (F54): "báo về xã số hộ … chậm nhất ngày …", "gửi danh sách về
 * phường trước ngày …". Goods and people also go there, so that only papers and figures count, and only by a day.
 */
final class AboveByKind {
    private static final String PAPER =
            "(?:danh sách|báo cáo|số liệu|số lượng|số hộ|kết quả|tình hình|hồ sơ|kế hoạch|biên bản|phiếu|văn bản|biểu|bảng|bản|một bản|đăng ký|đơn)(?!\\p{L})[^.;,:()]{0,60}?";

    private static final Cue TO_KIND = Cue.of(
            "(?<!\\p{L})(?:(?:gửi|nộp|tổng hợp|báo cáo|cung cấp|chuyển)(?: " + PAPER
                    + ")? (?:về|lên|cho)|(?<!thông )báo (?:về|cho|lên)|báo cáo) (xã|phường|huyện|thị trấn|đặc khu)(?=,? (?:trước|chậm nhất|muộn nhất|số|kết quả|tình hình|để (?:tổng hợp|theo dõi)|qua|trong)(?!\\p{L})| \\()");

    private AboveByKind() {}

    static @Nullable Found<String> in(Line line, int from, int to, @Nullable LocalDate day) {
        var sent = line.search(TO_KIND).region(from, to);
        return sent.find() && ReportDue.isLimitBehind(line, sent.end(1), to, day)
                ? Found.of(line, sent.start(1), sent.end(1))
                : null;
    }
}
