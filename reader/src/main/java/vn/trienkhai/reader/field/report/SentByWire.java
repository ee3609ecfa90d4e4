package vn.trienkhai.reader.field.report;

import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** What is sent to an address and to nobody by name (F46, F58): "Số liệu gửi về email … trước ngày …", "gửi ảnh vào nhóm Zalo". */
final class SentByWire {
    private static final Cue WIRE = Cue.of(
            "(?<!\\p{L})(?:gửi|nộp|xác nhận|đăng ký|báo cáo|phản hồi)(?!\\p{L})(?! (?:bản mềm|file|tệp|bản điện tử))[^.;:()]{0,70}? (?:về|qua|vào|đến|tới|theo|lên)(?: địa chỉ| hộp){0,2}:? ?(?:e-?mail|gmail|mail|thư điện tử|hộp thư|thư công vụ|địa chỉ thư|zalo|(?:số )?điện thoại|nhóm (?:zalo|facebook|viber)|(?:đường )?link|đường dẫn|biểu mẫu trực tuyến|google)(?!\\p{L})");
    /** The copy beside the paper that was sent already, or what those above send out. */
    private static final Cue COPY = Cue.of(
            "(?<!\\p{L})(?:(?:bản|file|tệp|văn bản) (?:mềm|điện tử|word|excel|số|scan)|file|tệp(?: tin)?|đã|sẽ|được|kèm theo|mật khẩu|tài khoản|phím|thư mời|giấy mời)(?!\\p{L})");

    private SentByWire() {}

    static boolean is(Line line, int from, int to) {
        return line.search(WIRE).region(from, to).find()
                && !line.search(COPY).region(from, to).find();
    }
}
