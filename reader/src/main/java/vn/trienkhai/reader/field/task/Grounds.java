package vn.trienkhai.reader.field.task;

import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;

/** On what ground something is asked for (F21): papers, laws, letters received, what was before. None of that is a task. */
final class Grounds {
    /** On what ground, not what. */
    private static final Cue BACKGROUND = Cue.of(
            "^(?:thực hiện|căn cứ|xét|theo(?! dõi)|ngày \\d|qua|trong thời gian|(?:trong )?những năm (?:qua|gần đây)|trong (?:năm|tháng|tuần) qua|vừa qua|từ đầu năm|tuy nhiên|thời gian qua|hiện nay|hiện tại|được sự)(?![\\p{L}])");
    /** "Ngày 02/6, Sở Công Thương có Công văn số … đề nghị …": what was asked for before. */
    private static final Cue HAD_WRITTEN =
            Cue.of("(?:có|ban hành) (?:văn bản|công văn|kế hoạch|thông báo|công điện|hướng dẫn) số|^ngày \\d");

    /** "- Căn cứ Kế hoạch số … về tổ chức …;" (HD 05-HD/VPTW). */
    private static final Cue NUMBERED_BASIS = Cue.of("^căn cứ [\\p{L} ]{2,40} số [^;]{5,400};$");
    /** "Căn cứ khoản 3 Điều 1 Thông tư số …": what the law says. */
    private static final Cue LAW_BASIS = Cue.of("^căn cứ (?:vào )?(?:tiết|điểm|khoản|điều) (?:\\d|[a-zđ]\\d?[,)]? )");
    /** "Bộ A nhận được Công văn số …", "Cục B có công văn số … hướng dẫn …", "Cử tri kiến nghị …", "Năm học … là năm học …": told, not asked for. */
    private static final Cue RECEIVED = Cue.of(
            "nhận được |có công văn |có văn bản |có tờ trình |có báo cáo |có công điện |có đơn |có phiếu chuyển |thời hạn |cử tri | là năm ",
            "^[^.;:,]{3,80}? (?:đã )?(?:nhận được|có) (?:công văn|văn bản|tờ trình|báo cáo|công điện|đơn|phiếu chuyển) (?:số|của)(?!\\p{L})|^thời hạn [^.;:]{3,60}? (?:là|đến|từ|không quá|chậm nhất)(?!\\p{L})|^cử tri [^.;:]{0,60}?(?:kiến nghị|phản ánh|đề nghị|hỏi)(?!\\p{L})|^năm (?:học )?\\d{4}[ \\d–-]{0,10} là năm(?!\\p{L})");
    /** "- Thực hiện Công văn số …, ngày … của …" before the tasks begin; among them it is one. */
    private static final Cue CARRIED_OUT = Cue.of(
            "^(?:thực hiện|theo|xét) (?:nội dung )?\\p{L}[\\p{L} ]{2,30} số \\d+[^\\s,;:]{2,20},? ngày \\d{1,2}/\\d{1,2}/\\d{4} của [^;:]{5,300}$");

    private Grounds() {}

    /** Whether the item begins with a ground or with what was before. */
    static boolean begin(Node node) {
        return node.search(BACKGROUND).find();
    }

    /** "Căn cứ Nghị quyết số …;" names a basis; "Căn cứ tình hình thực tế, xây dựng …" asks for something (F21). */
    static boolean isBasis(Node node) {
        return node.search(NUMBERED_BASIS).find()
                || node.search(LAW_BASIS).find()
                || node.lower().strip().startsWith("căn cứ")
                        && Units.verb(
                                        node.line(),
                                        node.from() + 10,
                                        node.line().text().length())
                                < 0;
    }

    /** Whether it tells what somebody received, wrote or asked for. */
    static boolean isReceived(Node node) {
        return node.search(RECEIVED).find();
    }

    /** Whether it is a line that names the paper carried out, as stands above the tasks. */
    static boolean isCarriedOut(Node node) {
        return node.search(CARRIED_OUT).find();
    }

    /** Whether it tells of a letter written before. */
    static boolean wasWritten(Node node) {
        return node.search(HAD_WRITTEN).find();
    }
}
