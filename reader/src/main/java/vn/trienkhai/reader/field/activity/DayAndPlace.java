package vn.trienkhai.reader.field.activity;

import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/**
 * Days of which each has its place, or the verb of what is done on it, right beside it (A9, B37): "tư vấn lưu động: ngày 18/3 tại xã A, ngày
 * 20/3 tại xã B", "xe chở sách đi ngày 28/4".
 */
final class DayAndPlace {
    private static final Cue LISTED = Cue.of("[:,;] (?:sáng |chiều |tối )?(?:ngày )?$");
    private static final Cue PLACE = Cue.of(
            "^ (?:\\([^()]{2,20}\\) )?(?:tại|ở) (?:xã|phường|thôn|bản|khu|cụm|trường|huyện|đặc khu|thị trấn|trung tâm|nhà văn hóa|sân|hội trường|tỉnh|thành phố|điểm|quận|trạm)(?!\\p{L})");
    private static final Cue DONE = Cue.of(
            "(?<!\\p{L})(?:chấm(?: thi| giải)?|xuất phát|khởi hành|lên đường|xuất quân|chở [\\p{L} ]{0,20}đi|xe đi|bốc thăm|lấy mẫu|giao quân|nhận quân|khám (?:bổ sung|vét|lại)|tiêm (?:bổ sung|vét|nhắc lại)|ghi hình|bỏ phiếu) (?:vào )?(?:sáng |chiều |tối )?(?:ngày )?$");

    /** "tổ chức phiên chợ nông sản ngày 05/5/2026 tại sân vận động": what is held, when and where. */
    private static final Cue HELD = Cue.of(
            "(?<!\\p{L})(?:tổ chức|mở|ra quân|khai mạc) [^.;:,\\d]{3,80}(?<!thành lập)(?<!kỷ niệm)(?<!truyền thống)(?<!nhân)(?<!dịp)(?<!trước)(?<!sau)(?<!đến)(?<!từ)(?<!xong)(?<!hết) (?:vào )?(?:sáng |chiều |tối )?(?:ngày )?$");

    private static final Cue AT = Cue.of("^ (?:\\([^()]{2,20}\\) )?tại (?!công văn|kế hoạch|quyết định|văn bản)");
    /** "Đoàn kiểm tra làm việc tại các thôn ngày 05/5/2026". */
    private static final Cue WORKS = Cue.of(
            "(?<!\\p{L})làm việc (?:tại|với) [^.;:,\\d]{3,60}(?<!trước)(?<!sau)(?<!đến)(?<!từ) (?:vào )?(?:sáng |chiều )?(?:ngày )?$");

    /** "tổ chức khám bệnh cho người nghèo tại bản Pú Nhi (ngày 12/4)". */
    private static final Cue HELD_IN_BRACKETS = Cue.of(
            "(?<!\\p{L})(?:tổ chức|mở|ra quân|khai mạc|khám bệnh) [^.;:()]{3,150} \\((?:dự kiến )?(?:vào )?(?:sáng |chiều |tối )?(?:ngày )?$");

    private static final Cue CLOSED = Cue.of("^ ?\\)");

    private static final int NEAR = 180;

    private DayAndPlace() {}

    static boolean is(Line line, Dates.Mention mention, String before) {
        int end = line.text().length();
        int near = Math.max(0, mention.start() - NEAR);
        return DONE.matcher(before).find()
                || line.search(HELD_IN_BRACKETS).region(near, mention.start()).find()
                        && line.search(CLOSED).region(mention.end(), end).find()
                || line.search(WORKS).region(near, mention.start()).find()
                || line.search(HELD).region(near, mention.start()).find()
                        && line.search(AT).region(mention.end(), end).find()
                || LISTED.matcher(before).find()
                        && line.search(PLACE).region(mention.end(), end).find();
    }
}
