package vn.trienkhai.reader.field.report;

import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Whether a clause that names no receiver tells somebody to hand something in (F46). */
final class HandedIn {
    /** What somebody is told to hand in, as far as it is no report that was heard or has to be written only. */
    private static final Cue TOLD_TO = Cue.of(
            "(?<!nghe |xem |theo |hoàn thiện |chuẩn bị |xây dựng |dự thảo |viết |soạn |thông qua |thẩm định |phục vụ |\\p{L})(?:báo cáo(?: nhanh| tổng kết| sơ kết| bằng văn bản| sơ bộ)?(?: về)? (?:kết quả|tình hình|việc|công tác|tiến độ|số liệu|danh sách|nội dung|trước|chậm nhất|đề dẫn)|(?:gửi|nộp)(?: lại| thêm| bổ sung| đầy đủ){0,2} (?:phụ lục|minh chứng|danh mục|đề xuất|dự toán|phương án|báo cáo|danh sách|hồ sơ|kế hoạch|số liệu|bài|sản phẩm|phiếu|biểu|bản|văn bản|đăng ký|ý kiến|kết quả)|đăng ký (?:danh sách|tham gia|hoạt động|nội dung|số lượng|dự thi|tiết mục|đội|gian hàng|thời gian|lịch|tác phẩm|đề tài|mô hình|công trình)|báo (?:nhanh|tiến độ)|(?:danh sách|hồ sơ|phiếu|báo cáo|bài dự thi|tác phẩm|kế hoạch|số liệu|văn bản)(?!\\p{L})[^.;:]{0,60}? (?:gửi|nộp) (?:trước|chậm nhất|muộn nhất|hạn chót|hạn cuối|trực tiếp))(?!\\p{L})");
    /** "đã … gửi báo cáo", "gửi bản đồ cho các xã": told, or sent to somebody below. */
    private static final Cue ELSEWHERE = Cue.of(
            "(?<!\\p{L})đã(?!\\p{L})|(?:bỏ|giảm|miễn|không|tránh) (?:yêu cầu|việc|quy định|thủ tục|phải|bắt|đòi)(?: phải)? (?:gửi|nộp)|(?:gửi|nộp)[^.;]{0,90} (?:(?:cho|đến|tới|với) (?!ngày|hết|\\d)|về (?=các |từng |mỗi |tận |nhà|quê|địa phương|cơ sở|thôn|bản|xã|lớp|trường|nơi|đơn vị|gia đình|quân))|truy cập|thông tin cá nhân");

    private HandedIn() {}

    static boolean is(Line line, int from, int to) {
        return TypedIn.is(line, from, to)
                || AskedBack.is(line, from, to)
                || SentByWire.is(line, from, to)
                || line.search(TOLD_TO).region(from, to).find()
                        && !line.search(ELSEWHERE).region(from, to).find();
    }
}
