package vn.trienkhai.reader.field.task;

import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.ClockTime;

/**
 * Items that begin with a rhythm and then only say what is sent (F46, E78, E88): "Thứ Năm hằng tuần, trước 16 giờ, cập nhật kết quả gửi …",
 * "Trước 15 giờ hằng ngày các đơn vị gửi số liệu về …".
 */
final class RhythmicSending {
    private static final String WHEN =
            "(?:(?:trước|vào|chậm nhất|lúc) )?(?:" + ClockTime.HOUR + ",? )?(?:sáng |chiều |tối )?(?:ngày \\d{1,2} |"
                    + ScheduleRow.WEEKDAY + " )?(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý)";

    private static final String OTHERWISE = "cứ (?:đến )?(?:sáng |chiều |tối )?(?:" + ScheduleRow.WEEKDAY
            + "|ngày \\d{1,2}|cuối tuần|cuối tháng)(?: (?:hằng|hàng|mỗi) (?:tuần|tháng))?|sau (?:mỗi|từng) (?:ngày|buổi|phiên|ca|đợt|vòng)(?: \\p{L}+){0,3}?|trong (?:những|các) ngày [\\p{L} ]{3,30}(?=,)";

    private static final Cue SENDING = Cue.of(
            "^\\s?(?:(?:kể )?từ [^,.;]{3,50}, )?(?:" + WHEN + "|" + OTHERWISE
                    + ")(?: (?:một|hai|01|02|1|2) lần)?,? (?:(?:trước|vào|chậm nhất|không quá) [^.;,]{2,40}, )?(?:[^.;,]{3,60}? |các [^.;:]{3,90}? )??"
                    + "(?:gửi|báo cáo|nộp|(?:tổng hợp|cập nhật|thống kê|chốt) [^.;,]{2,40} (?:trình|gửi|báo cáo|báo))(?! viên)(?!\\p{L})");

    private RhythmicSending() {}

    static boolean is(Node node) {
        return node.search(SENDING).find();
    }
}
