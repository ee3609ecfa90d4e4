package vn.trienkhai.reader.field.report;

import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Answers and opinions that a letter asks for (F46): "Đề nghị phúc đáp trước ngày …", "đề nghị các sở tham gia ý kiến vào dự thảo trước ngày …". */
final class AskedBack {
    /** Words without which no sentence asks for an answer. */
    static final String TOLD =
            "phúc đáp|trả lời|hồi âm|(?:có|cho|tham gia|đóng góp|gửi lại|xin)(?: văn bản)? (?:góp )?ý kiến|ý kiến (?:xin |đề nghị )?gửi lại";

    private static final Cue ASKED = Cue.of(
            "(?<!\\p{L})(?:đề nghị|yêu cầu|kính mong|mong|xin)(?!\\p{L})[^.;“\"]{0,200}?(?:(?<!\\p{L})(?:phúc đáp|hồi âm|góp ý(?! phê)|(?:có|cho|tham gia|đóng góp)(?: văn bản)? (?:góp )?ý kiến|ý kiến (?:xin |đề nghị )?gửi lại|(?:văn bản|công văn) trả lời|trả lời(?= (?:bằng văn bản|trước|chậm nhất|muộn nhất|trong|về (?:nội dung|việc))))(?!\\p{L}))");
    /** Those whose opinion is asked for by others, and those above who decide. */
    private static final Cue OF_OTHERS = Cue.of(
            "(?<!\\p{L})(?:lấy ý kiến|xin ý kiến|trình (?:thường trực|ban|ủy ban|ubnd|hội đồng|chủ tịch|lãnh đạo|bộ|sở|chính phủ|thủ tướng|quốc hội)|nhân dân (?:góp ý|tham gia ý kiến)|tiếp nhận ý kiến|tổng hợp ý kiến|kiến nghị cử tri|trả lời (?:cử tri|công dân|người dân|phỏng vấn|chất vấn))(?!\\p{L})");

    private AskedBack() {}

    /** Whether the clause asks somebody for an answer; by which day, and to whom it goes, is for others to see. */
    static boolean is(Line line, int from, int to) {
        return line.search(ASKED).region(from, to).find()
                && !line.search(OF_OTHERS).region(from, to).find();
    }
}
