package vn.trienkhai.reader.field.report;

import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Figures that are typed into a form, table or system which the one who asks looks into (F46, F58). */
final class TypedIn {
    /** "nhập số liệu vào biểu mẫu trực tuyến", "cập nhật số hộ vào bảng theo dõi dùng chung". */
    static final String TOLD =
            "(?:cập nhật|nhập|điền|kê khai)(?: đầy đủ| đủ| chính xác){0,2} (?:số|kết quả|tiến độ|dữ liệu|thông tin(?! cá nhân)|tình hình|danh sách|ảnh|hình ảnh|minh chứng)(?!\\p{L})[^.;]{0,60}? (?:vào|lên|trên|tại|theo) (?:biểu|bảng|trang (?:tính|chia sẻ|dùng chung)|(?:đường )?link|đường dẫn|file|tệp|google|thư mục)(?!\\p{L})|(?:tải|đưa|nhập|cập nhật)(?: \\p{L}{1,8}){0,8}? (?:lên|vào) (?:thư mục|google|drive|trang tính)(?!\\p{L})|(?:số liệu|kết quả|dữ liệu)(?!\\p{L})[^.;,]{0,60}(?:, [^.;,]{2,30})? được (?:nhập|cập nhật) (?:vào|lên|trên) (?:phần mềm|hệ thống|biểu|bảng)(?!\\p{L})";

    private static final Cue TYPED = Cue.of(TOLD);

    private static final Cue REPORT = Cue.of("(?<!\\p{L})(?:báo cáo|gửi|nộp)(?!\\p{L})");

    private TypedIn() {}

    /** Whether that is all the clause asks for. */
    static boolean isAll(Line line, int from, int to) {
        var typed = line.search(TYPED).region(from, to);
        return typed.find() && !line.search(REPORT).region(typed.end(), to).find();
    }

    static boolean is(Line line, int from, int to) {
        return line.search(TYPED).region(from, to).find();
    }
}
