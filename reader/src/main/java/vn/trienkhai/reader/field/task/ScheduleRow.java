package vn.trienkhai.reader.field.task;

import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.ClockTime;

/** Items of a schedule that say when and where and nothing else (A23, D64): "Tổ 1, 2: ngày 14/3/2026 (thứ Bảy), tại nhà sinh hoạt tổ 2." */
final class ScheduleRow {
    static final String WEEKDAY = "(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)";
    private static final String DAY = "\\d{1,2}(?:/\\d{1,2}(?:/\\d{4})?)?";

    private static final Cue WHEN_AND_WHERE = Cue.of(
            " ngày| giờ|: từ|: \\d|/",
            "^(?!tổ chức |phát động |tập huấn |mở |xây dựng |chuẩn bị )[^:;.]{3,80}: (?:\\d{1,2} ngày,? )?(?:(?:lúc |vào )?"
                    + ClockTime.HOUR + ",? )?(?:"
                    + WEEKDAY
                    + ",? )?(?:(?:sáng|chiều|tối),? )?(?:từ )?(?:ngày )?" + DAY + "(?: ?(?:-|đến|và|,) ?(?:ngày )?"
                    + DAY
                    + "){0,4}(?: \\([^()]{2,40}\\))?(?:,? (?:tại|ở|hội trường|sân) [^.;:]{3,100})[.;]?\\s?$");

    /** "Khối 12: từ ngày 19/12 đến ngày 24/12/2026.", "Cấp xã: …" */
    private static final Cue WHEN = Cue.of(
            "^(?:khối|lớp|đợt|vòng|ca|nhóm|cụm|khu vực|cấp(?= (?:tỉnh|huyện|xã|phường|thôn|cơ sở|trường|cụm|khu))) [^:;.]{1,40}: (?:từ )?(?:ngày )?"
                    + DAY + "(?: ?(?:-|đến|và|,) ?(?:hết )?(?:ngày )?" + DAY + "){0,4}[.;]?\\s?$");

    private ScheduleRow() {}

    static boolean is(Node node) {
        return node.children().isEmpty()
                && (node.search(WHEN_AND_WHERE).find() || node.search(WHEN).find());
    }
}
