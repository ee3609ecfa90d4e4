package vn.trienkhai.reader.field.report;

import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Which part of a sentence asks for something to be sent, and which only says what for, or what happens to the late (F46, F51). */
final class ReportSentence {
    /** "Để có số liệu báo cáo tỉnh, Sở đề nghị các đơn vị: …": what stands before the asking is the purpose. */
    private static final Cue WHAT_FOR = Cue.of(
            "^[\\s-]{0,4}(?:để(?! nghị)|nhằm|phục vụ|chuẩn bị)(?!\\p{L})[^.;]{3,240}?(?:báo cáo|gửi|nộp|trình)[^.;]{2,240}?(?:,| )[^.;,]{0,60}?(?:đề nghị|yêu cầu|giao)(?!\\p{L})");

    /** "đơn vị chậm thì báo cáo Giám đốc trừ điểm thi đua", "nơi nào không làm, báo cáo Sở xem xét trách nhiệm". */
    private static final Cue THREAT = Cue.of(
            "trừ điểm|xử lý|phê bình|kiểm điểm|xem xét trách nhiệm|hạ bậc|không xét|xử phạt|nhắc nhở",
            "(?<!\\p{L})(?:đơn vị|nơi nào|nơi|địa phương|cơ quan|phòng|khoa|lớp|tổ|chi bộ|xã|thôn|ai|trường hợp)[^.;]{0,40} (?:chậm|muộn|trễ|vi phạm|không (?:gửi|nộp|báo cáo|thực hiện|làm|chấp hành))[^.;]{0,40}(?: thì|, (?=báo cáo))[^.;]{0,30} ?báo cáo [^.;]{2,60} (?:trừ điểm|xử lý|phê bình|kiểm điểm|xem xét trách nhiệm|hạ bậc|không xét|xử phạt|nhắc nhở)(?!\\p{L})");

    /** "chịu trách nhiệm về số liệu báo cáo Sở": of what has been told. */
    private static final Cue ANSWERS_FOR = Cue.of(
            "(?<!\\p{L})chịu trách nhiệm(?: \\p{L}{1,9},?){0,8} (?:số liệu|nội dung|kết quả|thông tin|hồ sơ)(?: \\p{L}{1,9}){0,3} (?:báo cáo|gửi|cung cấp)(?!\\p{L})");

    /** "Căn cứ kế hoạch này các xã … báo cáo": the ground is named, and somebody is told to. */
    private static final Cue TOLD_ON_GROUND = Cue.of(
            "^[\\s-]{0,4}căn cứ (?:vào )?(?:nội dung )?(?:kế hoạch|hướng dẫn|công văn|văn bản|thông báo)(?: này| trên| nêu trên)?,? (?:các|từng|mỗi|đề nghị) ");

    /** "Căn cứ tình hình địa phương xây dựng kế hoạch, báo cáo kết quả về …": no paper is named, and an order follows. */
    private static final Cue TOLD_BY_PLACE = Cue.of(
            "^[\\s-]{0,4}căn cứ (?:vào )?(?:tình hình|điều kiện|thực tế|thực tiễn|đặc điểm|chức năng|nhiệm vụ|nội dung|(?:kế hoạch|hướng dẫn|văn bản|chương trình|công văn|chỉ thị|thông báo|quy chế|quyết định) này)(?!\\p{L})[^.;:]{0,160}?(?:, | và )(?:báo cáo|gửi|nộp|đăng ký|tổng hợp)(?!\\p{L})");

    /** "tham mưu Thường trực Tỉnh ủy báo cáo Ban Bí thư": those who are advised report. */
    private static final Cue ADVISED = Cue.of(
            "(?<!\\p{L})tham mưu(?: cho| giúp)? (?:thường trực|ban thường vụ|ủy ban|ubnd|chủ tịch|lãnh đạo|đảng ủy|tỉnh ủy|huyện ủy)(?!\\p{L})[^.;,]{0,60} báo cáo (?=ban|bộ|chính phủ|thủ tướng|trung ương|tỉnh|thường trực|ủy ban|ubnd|hội đồng|quốc hội)");

    private static final Cue ONLY_SENT = Cue.of("^(?:gửi|nộp)(?: về| cho| đến| lên)? (?=[^,;:()\\d]{2,60}$)");

    private ReportSentence() {}

    /** "Báo cáo 01 lần/tháng, theo mẫu số 3; gửi Sở": says only where what stands before it goes. */
    static boolean isOnlySent(String sentence) {
        var sent = ONLY_SENT.matcher(sentence);
        return sent.find() && Units.startsBodyAt(sentence, sent.end());
    }

    /** Where the asking begins: behind a purpose that stands before it. */
    static int start(Line line, int from, int to) {
        var purpose = line.search(WHAT_FOR).region(from, to);
        return purpose.find() ? purpose.end() : from;
    }

    /** Whether the sentence only says what happens to those who are late, who answers for what is told, or what others report. */
    static boolean isThreat(Line line, int from, int to) {
        return line.search(THREAT).region(from, to).find()
                || (line.search(ANSWERS_FOR).region(from, to).find()
                                || line.search(ADVISED).region(from, to).find())
                        && Recurrence.of(line, from, to).code() == null
                        && line.dates(from, to).isEmpty();
    }

    static boolean isToldOnGround(Line line, int from, int to) {
        return line.search(TOLD_ON_GROUND).region(from, to).find()
                || line.search(TOLD_BY_PLACE).region(from, to).find();
    }

    /** "…, báo cáo năm trước ngày 05/12 để Ban tổng hợp, tham mưu cho …": what the receiver does with it. */
    static int beforePurpose(Line line, int from, int to) {
        int at = line.lower().indexOf(" để ", from);
        return at >= 0 && at < to ? at : to;
    }
}
