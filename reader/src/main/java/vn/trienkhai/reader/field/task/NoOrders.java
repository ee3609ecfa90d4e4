package vn.trienkhai.reader.field.task;

import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;

/** Sentences that begin with somebody's name and order him nothing: what will happen, what he may do, what is no longer taken in. */
final class NoOrders {
    /** "Sau ngày …, hộ không lập hóa đơn sẽ bị xử phạt": what follows for whoever does not comply. */
    private static final Cue PENALTY = Cue.of(
            " sẽ bị | sẽ không được | sẽ không còn ",
            "^\\s?(?:(?:sau|quá|từ|kể từ) [^.;:,]{3,60}, )?[^.;:,]{3,120} sẽ (?:bị|không được|không còn) ");

    /** "Mỗi học sinh được đăng ký tối đa 02 nguyện vọng", "viên chức được nghỉ 09 ngày": what somebody may do. */
    private static final Cue PERMISSION = Cue.of(
            " được ",
            "^\\s?[^.;:,]{3,60} được (?:đăng ký|chọn|lựa chọn|điều chỉnh|dự thi|dự tuyển|gửi|nộp|tham gia) (?:[^.;:,]{2,30} )?(?:tối đa|không quá|nhiều nhất|\\d)|^\\s?[^.;]{0,120} được nghỉ (?:[\\p{L} ]{0,20} )?(?:\\d|từ )");

    /** "Sau ngày 18/8, Bộ … không tiếp nhận thêm đề xuất". */
    private static final Cue TOO_LATE = Cue.of(
            "^\\s?(?:sau|quá) [^.;:,]{3,60}, [^.;:,]{3,60} (?:sẽ )?không (?:tiếp nhận|nhận|xem xét|giải quyết|xét)(?!\\p{L})");

    /** "Hội đồng thẩm định tỉnh sẽ thẩm định kết quả …" in a paragraph: announced, while an order stands in the list. */
    private static final Cue ANNOUNCED = Cue.of(" sẽ ", "^\\s?[^.;:,]{2,80} sẽ (?!phải )");

    /** "Công ty dự kiến cắt điện từ ngày …": foreseen; "dự kiến kinh phí, trình …" is work. */
    private static final Cue FORESEEN = Cue.of(
            " dự kiến ",
            "^\\s?[^.;:,]{2,80} dự kiến (?!(?:kinh phí|nội dung|nhân sự|thành phần|danh sách|phương án|số lượng|chương trình|nhu cầu|kịch bản|tình huống|thời gian|kế hoạch)(?!\\p{L}))");

    /** "Nhà trường mong phụ huynh phối hợp thực hiện": whoever writes wishes for it. */
    private static final Cue WISHED = Cue.of(
            " mong ",
            "^\\s?[^.;:,]{2,60}? (?:rất |kính )?mong (?:sự|nhận|các|quý|được|phụ huynh|cha mẹ|bà con|nhân dân|toàn thể)(?!\\p{L})");

    /** "Tỷ lệ xếp loại … không quá 20%": how much of something there may be at most. */
    private static final Cue MEASURE = Cue.of(
            "^\\s?(?:tỷ lệ|tỉ lệ) [^.;:]{3,120}? (?:không quá|không vượt quá|không được quá|tối đa|nhiều nhất) \\d");

    /** "Ban Tổ chức tự giải thể sau khi …": what becomes of a body. */
    private static final Cue DISSOLVES = Cue.of("^\\s?[^.;:,]{3,60} (?:tự )?(?:giải thể|chấm dứt hoạt động)(?!\\p{L})");

    /** "Dự thảo Luật, phiếu góp ý đăng tại chuyên mục …": where papers are to be found. */
    private static final Cue FOUND_AT = Cue.of(
            "^\\s?(?:toàn văn |nội dung )?(?:dự thảo|tài liệu|biểu mẫu|mẫu|phiếu|đề cương|thể lệ|tệp)(?!\\p{L})[^.;:]{0,100}?(?<!,) (?:được )?(?:đăng(?: tải)?|đính kèm|gửi kèm) (?:tại|trên|ở)(?!\\p{L})[^.;]{3,140}[.;]?\\s*$");

    /** "Đánh giá chung: Thời gian qua các ngành đã …": looks back. */
    private static final Cue LOOKS_BACK = Cue.of(
            "^\\s?đánh giá (?:chung|tình hình|kết quả)[^:.;]{0,40}: (?:thời gian qua|vừa qua|nhìn chung|trong thời gian|trong năm|các|từ)(?!\\p{L})");

    /** Roman numbers. */
    private static final int LAST_RANK_OF_PARTS = 2;

    private NoOrders() {}

    /** Whether what stands behind there says what becomes of a body that the paper sets up. */
    static boolean dissolves(Line line, int from) {
        return line.search(DISSOLVES).region(from, line.text().length()).lookingAt();
    }

    /** Whether somebody only foresees something: told in a paragraph, and perhaps an order in a list. */
    static boolean isForeseen(Node node) {
        return node.search(FORESEEN).find();
    }

    /** "V. TỔ CHỨC THỰC HIỆN" at the end of an excerpt: the heading of what is cut off. */
    private static boolean isCutHeading(Node node) {
        return node.label() != null
                && node.label().rank() <= LAST_RANK_OF_PARTS
                && node.children().isEmpty()
                && node.line().isUpper();
    }

    static boolean isPenalty(Node node) {
        return node.search(PENALTY).find();
    }

    static boolean is(Node node) {
        return isPenalty(node)
                || node.search(PERMISSION).find()
                || node.search(TOO_LATE).find()
                || node.search(WISHED).find()
                || node.search(MEASURE).find()
                        && LaterSubject.in(node.line(), node.from()).isEmpty()
                || node.search(FOUND_AT).find()
                || node.search(LOOKS_BACK).find()
                || isCutHeading(node)
                || ReportContents.tells(node)
                || node.isParagraph() && (node.search(ANNOUNCED).find() || isForeseen(node));
    }
}
