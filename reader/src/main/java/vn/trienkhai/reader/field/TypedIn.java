package vn.trienkhai.reader.field;

import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Figures that are typed into a form, table or system which the one who asks looks into (F46, F58). */
final class TypedIn {
    /** "nhập số liệu vào biểu mẫu trực tuyến", "cập nhật số hộ lên hệ thống". */
    static final String TOLD =
            "(?:cập nhật|nhập|điền|kê khai) (?:đầy đủ )?(?:số|kết quả|tiến độ|dữ liệu|thông tin|tình hình)(?!\\p{L})[^.;,]{0,50}? (?:vào|lên|trên|tại|theo) (?:biểu|bảng|hệ thống|phần mềm|trang|(?:đường )?link|đường dẫn|file|tệp|google|nhóm|cổng|ứng dụng)(?!\\p{L})";

    private static final Cue TYPED = Cue.of(TOLD);

    private TypedIn() {}

    static boolean is(Line line, int from, int to) {
        return line.search(TYPED).region(from, to).find();
    }
}
