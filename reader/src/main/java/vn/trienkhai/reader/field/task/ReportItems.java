package vn.trienkhai.reader.field.task;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.report.ReportsField;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.pattern.Cue;

/** Which items ask for a report and for nothing else (F46, F62, C56, C57): what they ask for is an obligation to report, no task. */
final class ReportItems {
    /** A sentence that only asks for a report (F46). */
    private static final Cue REPORT_VERB = Cue.of(
            "^(?:(?:định kỳ|tổng hợp,? trình [^.;,]{3,60}?(?= báo cáo)|tổng hợp (?:kết quả|tiến độ|tình hình|số liệu)(?:,? tham mưu [^.;,]{3,60}?(?= báo cáo))?|(?:tổng hợp,? )?tham mưu(?: cho)?(?: [^.;,]{3,60}?)?(?= báo cáo)|(?:sơ kết|tổng kết)(?: và|,)?(?= báo cáo)|tổng hợp kết quả [^.;,\\d]{3,40}?,?(?= báo cáo)|tổng hợp|kịp thời|nghiêm túc|lập|có|thường xuyên|chủ động|,|và(?!\\p{L})|\\s|\\([^)]{0,40}\\)|(?:0?\\d|sáu) (?:tháng|năm)|năm|hàng năm|hằng năm|(?:trước|vào) [^,;.]{2,20}? (?:hằng|hàng) (?:ngày|tuần|tháng)|hằng tuần|hàng tuần|hằng ngày|hằng tháng|hàng tháng|hằng quý|hàng quý|vào (?:sáng |chiều |tối )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)(?! hằng| hàng)|(?:vào |trước )?(?:sáng |chiều )?(?:ngày \\d{1,2}|thứ (?:hai|ba|tư|năm|sáu|bảy)) (?:hằng|hàng) (?:tuần|tháng|quý)|kết quả|tình hình|thực hiện chế độ|xây dựng)++)?(?:gửi|tổng hợp [^.;]{0,60}lập biểu[^.;]{0,40}? (?:gửi|báo cáo|nộp)|báo cáo(?! [^.;,]{3,60} quyết định )|báo (?:nhanh|ngay|tiến độ|số)|xác nhận(?= đại biểu| danh sách (?:tham dự|dự |đại biểu|tham gia)| thành phần| tham dự)|(?:viết|dự thảo|soạn) báo cáo|đăng ký|nộp(?! (?:hết|đủ|tiền|phí|thuế|ngân sách|quỹ))|phản ánh)(?! viên)(?![\\p{L}])");
    /** "Chế độ báo cáo: …"; "Trường hợp có dịch, báo cáo ngay …" (F62). */
    private static final Cue REPORT_REGIME = Cue.of(
            "^(?:(?:sơ kết|tổng kết)(?!\\p{L})[^.;:,]{0,50} (?:gửi|nộp) báo cáo|(?:về )?báo cáo(?: (?:đột xuất|tuần|tháng|quý|năm|định kỳ|nhanh|chuyên đề|sơ kết|tổng kết|(?:0?6|sáu) tháng))?(?=\\s?:)|(?:tất cả|mọi|toàn bộ|các)(?: các)? (?:loại )?báo cáo(?: trên| nêu trên| này)?(?: đều| được| phải){0,2} (?:gửi|nộp|thực hiện)|(?:danh sách|số liệu|kết quả|hồ sơ|bài (?:dự )?thi|phiếu)(?!\\p{L})[^.;:]{0,90}? (?:gửi|nộp|báo cáo)(?= (?:về|cho|đến|vào|trước|chậm|bằng))|kết quả [^.;:]{3,40}: (?:gửi )?báo cáo (?:trước|chậm|vào|về)|(?:thực hiện )?chế độ (?:thông tin,? )?báo cáo(?=[^.;:]{0,60}:)|(?:về )?thông tin,? (?:và )?báo cáo(?=\\s?:)|chế độ thông tin(?=\\s?:)|chế độ (?:thông tin,? )?báo cáo|(?:trường hợp|khi|nếu)(?: có| xảy ra| phát sinh| phát hiện) [^.;:]{3,80}, (?:(?:các )?(?:đơn vị|địa phương|cơ quan|trường|khoa|phòng|xã|cá nhân) )?(?:kịp thời |phải )?(?:báo cáo|báo(?= ngay)|phản ánh|thông tin)(?: ngay| kịp thời)?)(?!\\p{L})");

    /** "Có tai nạn: báo ngay …" (F62). */
    private static final Cue AT_ONCE = Cue.of(": báo ngay", "^[\\p{L} ,]{3,30}: báo ngay(?!\\p{L})");

    /** "Khi xảy ra cháy rừng phải báo ngay về …", "…, khi có vụ việc bất thường …, giáo viên chủ nhiệm báo ngay cho …" (F62). */
    private static final Cue ALARM = Cue.of(
            "^(?:trong (?:thời gian|những ngày|dịp|quá trình)(?!\\p{L})[^.;:,]{3,60}, )?(?:trường hợp|khi|nếu)(?: có| xảy ra| phát sinh| phát hiện| để xảy ra) [^.;:,]{3,120}?(?: phải|,(?: (?:(?! và )[^.;:,]){2,50}?)?) (?:báo cáo|báo|thông báo|điện thoại) (?:ngay|kịp thời|khẩn|gấp)(?! và)(?!\\p{L})|^báo cáo [^.;:,]{3,80} ngay (?:khi|sau khi) (?:phát hiện|phát sinh|xảy ra)(?!\\p{L})");

    /** "Kết thúc đợt tuyên truyền …, báo cáo …" (C56, C57). */
    private static final Cue CAMPAIGN = Cue.of(
            "^(?:(?:ngay )?sau khi kết thúc|kết thúc|(?:ngay )?sau khi [^.;:,]{3,60} kết thúc[^.;:,]{0,20}, (?:[^.;:,]{3,60} )?(?:gửi )?báo cáo)(?![\\p{L}])");
    /** "Lập danh sách … gửi về …": what is made is what is sent. */
    private static final Cue LIST_SENT =
            Cue.of("^lập (?:danh sách|biểu|bảng|hồ sơ)[^.;]{0,80}? (?:gửi|báo cáo|nộp)(?!\\p{L})");

    /** "Đăng ký lịch với Cục …, cử 01 cán bộ …": work beside what is registered. */
    private static final Cue WORK_BESIDE =
            Cue.of(", (?:cử|bố trí|chuẩn bị|thành lập|phân công|tổ chức) (?:\\d|đoàn|đội|cán bộ|người|lực lượng)");

    private static final Cue SENT_IN = Cue.of("^\\s?(?:nộp|gửi|báo cáo)(?! viên)(?!\\p{L})");

    private static final int HUNDRED = 100;

    /** The letters of the text that ask for a report. */
    private final BitSet reports = new BitSet();

    private final Function<Node, Duty> duties;

    /** @param duties who has to do what in a node */
    ReportItems(List<ReportsField.Report> reports, Function<Node, Duty> duties) {
        this.duties = duties;
        for (var report : reports) {
            this.reports.set(report.sentence().start(), report.sentence().end());
        }
    }

    /** Whether all the item asks for is a report. */
    boolean isReportOnly(Node node) {
        if (node.search(REPORT_REGIME).find()
                || node.search(AT_ONCE).find()
                || node.search(ALARM).find()) {
            return true;
        }
        if (!isReported(node)) {
            return false;
        }
        if (RhythmicSending.is(node)) {
            return true;
        }
        var duty = duties.apply(node);
        int verb = duty.verb() < 0 ? node.from() : behindColon(node.line().lower(), duty.verb());
        return asksForReportAt(node.line(), verb)
                        && isReportOf(node.line(), verb)
                        && !WorkBehind.behindReport(node.line(), verb)
                || node.search(CAMPAIGN).find();
    }

    /** "Sở A: báo cáo …": where no verb is known the duty begins at the colon. */
    private static int behindColon(String lower, int at) {
        if (lower.charAt(at) != ':') {
            return at;
        }
        int next = at + 1;
        while (next < lower.length() && Character.isWhitespace(lower.charAt(next))) {
            next++;
        }
        return next;
    }

    /** "Mỗi lớp đăng ký 01 tiết mục. Nộp file nhạc cho …": what is registered is not what the next sentence sends. */
    private boolean isReportOf(Line line, int verb) {
        int next = reports.nextSetBit(line.start() + verb);
        int end = Duty.sentenceEnd(line.lower(), verb, line.text().length());
        return !line.lower().startsWith("đăng ký", verb)
                || next >= 0
                        && next <= line.start() + end
                        && !line.search(WORK_BESIDE).region(verb, end).find();
    }

    private static boolean asksForReportAt(Line line, int verb) {
        return line.search(REPORT_VERB).region(verb, line.text().length()).find();
    }

    /** "Nộp 03 quyển về Văn phòng Khoa" in a cell: whether all of the work is to send something that is reported. */
    boolean isSent(Line line, Span work) {
        int from = work.start() - line.start();
        int to = work.end() - line.start();
        int next = reports.nextSetBit(line.start());
        return next >= 0
                && next < line.end()
                && line.search(SENT_IN).region(from, to).find()
                && Duty.sentenceEnd(line.lower(), from, to) >= to - 1;
    }

    /** Whether the sentence from there only asks for a report. */
    boolean asksForReport(Line line, int from) {
        int verb = Duty.of(line, from, line.text().length()).verb();
        return verb >= 0 && asksForReportAt(line, verb);
    }

    /** "Lập danh sách … gửi về …": whether what is made is what is sent. */
    boolean isListMadeToBeSent(Node node) {
        return makesList(node) && isReported(node);
    }

    private boolean makesList(Node node) {
        int verb = duties.apply(node).verb();
        int from = verb < 0 ? node.from() : behindColon(node.line().lower(), verb);
        return node.line()
                .search(LIST_SENT)
                .region(from, node.line().text().length())
                .find();
    }

    /** How many in a hundred letters of the item stand in sentences that ask for a report. */
    int share(Node node) {
        int from = node.line().start() + node.from();
        int to = node.line().end();
        int asking = reports.get(from, to).cardinality();
        return to > from ? asking * HUNDRED / (to - from) : 0;
    }

    private boolean isReported(Node node) {
        int next = reports.nextSetBit(node.line().start());
        return next >= 0 && next < node.line().end();
    }
}
