package vn.trienkhai.reader.field.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** What was made and goes to another body by a day (F42): "phim giao cho Phòng Văn hóa trước ngày …", "hiện vật giao Bảo tàng tỉnh chậm nhất …". */
final class HandedOver {
    static final String TOLD =
            "(?:phim|ảnh|phóng sự|clip|video|băng|đĩa|tài liệu|hồ sơ|sản phẩm|bản đồ|danh sách|hiện vật|tranh|mẫu|maket|kịch bản)(?!\\p{L})[^.;,:]{0,40}? giao (?:lại |nộp )?(?:cho )?(?=\\p{L})";

    /** "chuyển hồ sơ đến Sở A trước ngày …", "danh sách chuyển cho Trung tâm B chậm nhất …": by a day it is asked for. */
    static final String MOVED =
            "chuyển (?:(?:hồ sơ|tài liệu|biên bản|kết quả|dữ liệu|phiếu|văn bản|bản|bài|tin)(?!\\p{L})[^.;,]{0,40} )?(?:cho|về|đến|tới|sang|lên)(?= [^.;]{2,80}(?:trước(?! khi)|chậm nhất|muộn nhất|hạn chót)(?!\\p{L}))|(?<=(?:trước ngày|chậm nhất|muộn nhất) [^.;]{4,100})chuyển (?:hồ sơ|tài liệu|biên bản|dữ liệu|phiếu|văn bản)(?!\\p{L})[^.;,]{0,40} (?:cho|về|đến|tới|sang|lên)(?!\\p{L})";

    private static final Cue HANDED = Cue.of("(?<!\\p{L})" + TOLD);

    private HandedOver() {}

    /** The one who receives it; null where no day stands behind him. */
    static @Nullable Found<String> in(Line line, int from, int to, @Nullable LocalDate day) {
        var handed = line.search(HANDED).region(from, to);
        var unit = handed.find() ? ReportReceiver.unitAt(line, handed.end(), to) : null;
        return unit != null && ReportDue.isLimitBehind(line, unit.span().end() - line.start(), to, day) ? unit : null;
    }
}
