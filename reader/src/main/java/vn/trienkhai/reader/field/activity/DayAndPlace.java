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

    private DayAndPlace() {}

    static boolean is(Line line, Dates.Mention mention, String before) {
        int end = line.text().length();
        return DONE.matcher(before).find()
                || LISTED.matcher(before).find()
                        && line.search(PLACE).region(mention.end(), end).find();
    }
}
