package vn.trienkhai.reader.field.report;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.deadline.Deadlines;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** What is to be sent back (patterns F42, F43, F46, F62): a report, something else, or either when something happens. */
final class ReportKind {
    private static final Cue REPORT_WORD = Cue.of(
            "(?<![\\p{L}])(?<!thông )(?<!đầu mối )(?<!phần mềm )(?:báo|nhắn(?= kết quả)) (?:cáo(?! viên| số \\d| tại buổi| chuyên đề cho)|nhanh|tiến độ|kết quả|biến động|tình hình)");
    /** What is sent and is no report (F42, F43, F46). */
    private static final Cue SUBMISSION = Cue.of(
            "danh sách|số liệu|góp ý|(?<!\\p{L})ý kiến|phúc đáp|trả lời|hồi âm|đăng ký|hồ sơ|biểu mẫu|phiếu|dự thảo|dự trù|bản thu hoạch|chương trình hành động|phương án|tờ trình|cam kết|thống kê|kế hoạch|bài dự thi|sản phẩm|hình ảnh|minh chứng|tác phẩm|đề án|số tiền|kinh phí ủng hộ|bản đăng ký|nhu cầu|biên bản|quyết định thành lập|bài viết|tài liệu|bộ câu hỏi|xác nhận|bảng theo dõi|đề nghị khen thưởng|(?:nộp|gửi) (?:thêm |bổ sung )?phụ lục|(?:nộp|gửi) (?:đề|bài|đơn|bản(?! mềm| giấy| điện tử| scan)|giấy|lịch|phương án|chứng từ|quyết định)(?!\\p{L})|(?:đề|bài) thi");
    /** "tổng hợp danh sách báo cáo Tỉnh đoàn": a list is sent, whatever the verb. */
    private static final Cue LIST_SENT = Cue.of(
            "danh sách[^.;,]{0,80} báo cáo|(?<!\\p{L})(?:lập|tổng hợp) danh sách[^.;,]{2,80}, (?:gửi )?báo cáo (?!kết quả|tình hình|tiến độ)|gửi thêm phụ lục|hồ sơ[^.;]{0,60} gồm[^.;]{0,160} báo cáo");

    /** "…, kết quả đề nghị gửi về Sở": what came of it is a report, whenever it is due. */
    private static final Cue RESULTS_SENT = Cue.of(
            "(?:^|[,;:-] ?)(?:tổng hợp )?kết quả(?! học| thi)[^.;,]{0,60} (?:gửi|nộp) (?:về|cho|đến)(?!\\p{L})|(?<!\\p{L})thông tin kết quả (?:về|cho|đến)(?!\\p{L})");

    /** "hằng tuần cập nhật kết quả gửi Sở": what came of it, again and again. */
    private static final Cue RESULTS_OF_WORK = Cue.of(
            "(?:kết quả|tiến độ|tình hình)(?! học| thi)[^.;,]{0,40} (?:gửi|nộp|trình) |(?:gửi|nộp) (?:kết quả|tiến độ|tình hình)(?! học| thi)(?!\\p{L})");

    private static final Cue FIRM_SUBMISSION = Cue.of("danh sách|số liệu|ý kiến|quyết định thành lập");
    /** What falls due only if something happens (D73, F62). */
    private static final Cue AD_HOC = Cue.of(
            "nếu có|nơi nào|vướng mắc|khó khăn|phát sinh|đột xuất|báo cáo ngay|kịp thời báo cáo|kịp thời phản ánh|cần thiết|vượt thẩm quyền|mọi chi tiết");
    /** What tells of work done, by whatever name (F46). */
    private static final Cue TELLS = Cue.of("kết quả|tình hình|tiến độ|sơ kết|tổng kết|đánh giá|nhận xét|thiệt hại");
    /** "nộp báo cáo tài chính": a paper that is handed in. */
    private static final Cue PAPER =
            Cue.of("(?:gửi|nộp)[^.;]{0,20} báo cáo (?:tài chính|dự án|quyết toán|khoa học|tham luận|nghiên cứu|thuế)");

    /** "Xây dựng đề án nhân sự, báo cáo Đảng ủy cho ý kiến": the paper is laid before it, nothing is reported (F42). */
    private static final Cue FOR_OPINION = Cue.of(
            "(?<!\\p{L})(?:đề án|phương án|dự thảo|tờ trình)(?!\\p{L})[^.;]{0,60}, báo cáo [^.;,]{3,60} (?:cho ý kiến|phê duyệt|xem xét)(?!\\p{L})");

    private static final Cue HANDS_IN = Cue.of(
            "(?<!\\p{L})(?:gửi|nộp|khai báo|đề xuất|báo (?:về|cho|lại)|(?<!thông )báo [^.;,]{2,30} lịch(?= cụ thể| họp| làm việc| trực| tổ chức)|cung cấp|bàn giao|giao|chuyển|trả kết quả|thông báo (?:danh sách|lượng|sản lượng|số (?:liệu|lượng))|điện thoại cho [^.;,]{2,60} biết số|(?<!chương |tiến |quy |quá |công )trình)(?!\\p{L})");
    private static final Cue BRACKETS = Cue.of("\\([^()]{0,200}\\)");
    /** "… trong 05 ngày": due all the same. */
    private static final Cue COUNTED = Cue.of("\\d{1,3} (?:ngày|giờ)(?!\\p{L})|trong tuần (?:thứ )?\\d");
    /** "nộp giáo án cho tổ trưởng trước khi dạy 03 ngày": due each time, whatever day it is. */
    private static final Cue BEFORE_WORK = Cue.of(
            "(?<!\\p{L})(?:nộp|gửi) (?:giáo án|bài|đề|kịch bản|danh sách|hồ sơ|bản)(?!\\p{L})[^.;]{0,60} trước (?:khi|buổi|ngày) [^.;]{2,30} \\d{1,2} (?:ngày|tuần|giờ)(?!\\p{L})");
    /** "… để tổng hợp, báo cáo Sở": what the receiver does with it says nothing of what is sent (F51). */
    private static final Pattern PURPOSE =
            Pattern.compile(" (?:để|đê|nhằm|làm cơ sở) (?!nghị)(?![^.;,]{1,40}, (?:gửi|nộp) )");
    /** "Xây dựng phương án …; gửi Sở A trước ngày …": what is sent stands in the clause before (F42). */
    private static final Cue BARE = Cue.of(
            "^[;,\\s]*(?:[^.;:,()\\d]{2,60} tổng hợp,? (?=gửi|nộp))?(?:gửi|nộp)(?: về| cho| đến)? (?!(?:báo|danh|hồ|kế|đề|bài|bản|số|ý|phiếu|kết|biểu|sản)(?!\\p{L}))");

    private static final Cue NEXT_PART = Cue.of(
            "^\\s{0,3}(?:(?:đợt|lần|giai đoạn|vòng|học kỳ|kỳ|quý) (?:\\d|[ivx]{1,4}|hai|ba|cuối)|trước|chậm nhất|muộn nhất|các [^.;,]{2,30} còn lại)(?!\\p{L})");

    private ReportKind() {}

    /** {@code report}, {@code submission} or {@code adhoc}. */
    static String of(Line line, int from, int to, Deadlines.@Nullable Deadline due, Recurrence recurrence) {
        boolean bare = line.search(BARE).region(from, to).find();
        var whole = line.lower().substring(bare ? 0 : from, to);
        var sentence = BRACKETS.matcher(PURPOSE.split(whole, 2)[0]).replaceAll("");
        boolean recurs = recurrence.comesRound();
        if (due == null && recurrence.code() == null && AD_HOC.matcher(whole).find()) {
            return "adhoc";
        }
        boolean report = REPORT_WORD.matcher(sentence).find();
        boolean submission = SUBMISSION.matcher(sentence).find()
                && (!report
                        || sentence.contains("đăng ký")
                        || LIST_SENT.matcher(sentence).find());
        if (PAPER.matcher(sentence).find() || FOR_OPINION.matcher(sentence).find() || TypedIn.isAll(line, from, to)) {
            return "submission";
        }
        if (submission) {
            boolean firm = due != null
                    || recurrence.code() != null
                    || FIRM_SUBMISSION.matcher(sentence).find();
            return firm || COUNTED.matcher(sentence).find() ? "submission" : "adhoc";
        }
        if (due != null
                && !REPORT_WORD.matcher(whole).find()
                && !TELLS.matcher(whole).find()) {
            return HANDS_IN.matcher(sentence).find() ? "submission" : "report";
        }
        if (BEFORE_WORK.matcher(sentence).find()) {
            return "submission";
        }
        return report || due != null || REPORT_WORD.matcher(whole).find()
                ? "report"
                : recurs
                                || recurrence.code() != null
                                        && !RESULTS_OF_WORK.matcher(sentence).find()
                                        && HANDS_IN.matcher(sentence).find()
                        ? "submission"
                        : recurrence.code() != null
                                        || RESULTS_SENT.matcher(sentence).find()
                                ? "report"
                                : "adhoc";
    }

    /** "đợt 2 trước ngày …", "các lớp còn lại trước ngày …": what is sent was said before. */
    static boolean isNextPart(Line line, int from, int to) {
        return line.search(NEXT_PART).region(from, to).find();
    }
}
