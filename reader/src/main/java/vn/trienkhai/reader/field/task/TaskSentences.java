package vn.trienkhai.reader.field.task;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.report.ReportsField;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.vocabulary.Vocabulary;

/** Which sentences assign something: not background, closing formulas, attributes, nor what only asks for a report. */
final class TaskSentences {
    /** On what ground, not what. */
    private static final Cue BACKGROUND = Cue.of(
            "^(?:thực hiện|căn cứ|xét|theo(?! dõi)|ngày \\d|qua|trong thời gian|(?:trong )?những năm (?:qua|gần đây)|trong (?:năm|tháng|tuần) qua|vừa qua|từ đầu năm|tuy nhiên|thời gian qua|hiện nay|hiện tại|được sự)(?![\\p{L}])");
    /** An order without a subject (F37–F47). */
    private static final Cue IMPERATIVE = Cue.of("^" + Vocabulary.anyOf("imperatives", 0) + "(?![\\p{L}]| số \\d)");
    /** A sentence that only asks for a report (F46). */
    private static final Cue REPORT_VERB = Cue.of(
            "^(?:(?:định kỳ|tổng hợp,? trình [^.;,]{3,60}?(?= báo cáo)|tổng hợp (?:kết quả|tiến độ|tình hình|số liệu)(?:,? tham mưu [^.;,]{3,60}?(?= báo cáo))?|tổng hợp,? tham mưu(?= báo cáo)|(?:sơ kết|tổng kết)(?: và|,)?(?= báo cáo)|tổng hợp kết quả [^.;,\\d]{3,40}?,?(?= báo cáo)|tổng hợp|kịp thời|nghiêm túc|lập|có|thường xuyên|chủ động|,|và(?!\\p{L})|\\s|\\([^)]{0,40}\\)|(?:0?\\d|sáu) (?:tháng|năm)|năm|hàng năm|hằng năm|(?:trước|vào) [^,;.]{2,20}? (?:hằng|hàng) (?:ngày|tuần|tháng)|hằng tuần|hàng tuần|hằng ngày|hằng tháng|hàng tháng|hằng quý|hàng quý|vào (?:sáng |chiều |tối )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)(?! hằng| hàng)|(?:vào |trước )?(?:sáng |chiều )?(?:ngày \\d{1,2}|thứ (?:hai|ba|tư|năm|sáu|bảy)) (?:hằng|hàng) (?:tuần|tháng|quý)|kết quả|tình hình|thực hiện chế độ|xây dựng)++)?(?:gửi|tổng hợp [^.;]{0,60}lập biểu[^.;]{0,40}? (?:gửi|báo cáo|nộp)|báo cáo(?! [^.;,]{3,60} quyết định )|báo (?:nhanh|ngay|tiến độ)|xác nhận(?= đại biểu| danh sách| thành phần| tham dự)|viết báo cáo|đăng ký|nộp(?! (?:hết|đủ|tiền|phí|thuế|ngân sách|quỹ))|phản ánh)(?! viên)(?![\\p{L}])");
    /** "Chế độ báo cáo: …"; "Trường hợp có dịch, báo cáo ngay …" (F62). */
    private static final Cue REPORT_REGIME = Cue.of(
            "^(?:(?:sơ kết|tổng kết)(?!\\p{L})[^.;:,]{0,50} (?:gửi|nộp) báo cáo|(?:về )?báo cáo(?=:)|[\\p{L} ,]{3,30}: báo ngay|(?:danh sách|số liệu|kết quả|hồ sơ|bài (?:dự )?thi|phiếu)(?!\\p{L})[^.;:]{0,90}? (?:gửi|nộp|báo cáo)(?= (?:về|cho|đến|vào|trước|chậm|bằng))|(?:thực hiện )?chế độ (?:thông tin,? )?báo cáo(?=[^.;:]{0,60}:)|chế độ (?:thông tin,? )?báo cáo|(?:trường hợp|khi|nếu)(?: có| xảy ra| phát sinh| phát hiện) [^.;:]{3,80}, (?:(?:các )?(?:đơn vị|địa phương|cơ quan|trường|khoa|phòng|xã|cá nhân) )?(?:kịp thời |phải )?(?:báo cáo|báo(?= ngay)|phản ánh|thông tin)(?: ngay| kịp thời)?)(?!\\p{L})");

    /** "Kết thúc đợt tuyên truyền …, báo cáo …" (C56, C57). */
    private static final Cue CAMPAIGN = Cue.of("^(?:kết thúc|sau khi kết thúc)(?![\\p{L}])");
    /** "Lập danh sách … gửi về …": what is made is what is sent. */
    private static final Cue LIST_SENT =
            Cue.of("^lập (?:danh sách|biểu|bảng|hồ sơ)[^.;]{0,80}? (?:gửi|báo cáo|nộp)(?!\\p{L})");

    private static final Cue PASSIVE =
            Cue.of("(?<!\\p{L})(?:được|bị) (?:trích|hưởng|chi trả|tính|lấy|xếp|miễn|giảm|thưởng)(?!\\p{L})");
    /** "Cấp tỉnh: lễ phát động …" */
    private static final Cue OF_A_LEVEL = Cue.of("^cấp (?:tỉnh|huyện|xã|cơ sở|trường|chi bộ|thành phố)\\s?:");

    /** "… chịu trách nhiệm thi hành Quyết định này": some take it for a task, some for the end of the paper (F12). */
    private static final Cue CARRY_OUT = Cue.of(
            "chịu trách nhiệm (?:thi hành|thực hiện) (?:quyết định|nghị quyết|chỉ thị|kế hoạch|chương trình|quy chế|quy định) này[./]*$");

    private static final Cue ENDED = Cue.of("[.;,:/”\")]$");
    private static final int SHORT = 40;
    private static final int BEHIND_NAME = 30;
    /** What a decision does by itself. */
    private static final Cue ENACTS = Cue.of(
            "^(?:nay )?(?:thành lập|kiện toàn|ban hành|phê duyệt|công nhận|bổ nhiệm|điều động|tặng|bãi bỏ|sửa đổi|thông qua|công bố|giao chỉ tiêu)(?!\\p{L})");
    /** "Ngày 02/6, Sở Công Thương có Công văn số … đề nghị …": what was asked for before. */
    private static final Cue HAD_WRITTEN =
            Cue.of("(?:có|ban hành) (?:văn bản|công văn|kế hoạch|thông báo|công điện|hướng dẫn) số|^ngày \\d");

    /** "Trước ngày 15/8: thành lập …", "- Từ 18/8 đến 30/9: thu bài …": an item of a schedule (D64). */
    private static final Cue DATED = Cue.of(
            "^(?:(?:trước|từ|trong|ngày|đến|sáng|chiều|tối|chậm nhất|tháng|tuần)(?!\\p{L})[^:;.]{0,50}\\d[^:;.]{0,30}): ?");

    /** "- Căn cứ Kế hoạch số … về tổ chức …;" (HD 05-HD/VPTW). */
    private static final Cue NUMBERED_BASIS = Cue.of("^căn cứ [\\p{L} ]{2,40} số [^;]{5,400};$");
    /** "Căn cứ khoản 3 Điều 1 Thông tư số …": what the law says. */
    private static final Cue LAW_BASIS = Cue.of("^căn cứ (?:vào )?(?:tiết|điểm|khoản|điều) (?:\\d|[a-zđ]\\d?[,)]? )");
    /** "Bộ A nhận được Công văn số …", "Cục B có công văn số … hướng dẫn …", "Cử tri kiến nghị …": told, not asked for. */
    private static final Cue RECEIVED = Cue.of(
            "^[^.;:,]{3,80}? (?:đã )?(?:nhận được|có) (?:công văn|văn bản|tờ trình|báo cáo|công điện|đơn|phiếu chuyển) (?:số|của)(?!\\p{L})|^thời hạn [^.;:]{3,60}? (?:là|đến|từ|không quá|chậm nhất)(?!\\p{L})|^cử tri [^.;:]{0,60}?(?:kiến nghị|phản ánh|đề nghị|hỏi)(?!\\p{L})");
    /** "- Thực hiện Công văn số …, ngày … của …" before the tasks begin; among them it is one. */
    private static final Cue CARRIED_OUT = Cue.of(
            "^(?:thực hiện|theo|xét) (?:nội dung )?\\p{L}[\\p{L} ]{2,30} số \\d+[^\\s,;:]{2,20},? ngày \\d{1,2}/\\d{1,2}/\\d{4} của [^;:]{5,300}$");

    /** "- Hội thi …: ngày …", "Giải bóng chuyền nữ từ ngày …": an activity that a plan names and does not order. */
    private static final Cue ACTIVITY = Cue.of(
            "^(?:các |buổi |cuộc )?(?:thi (?:sáng tác|tìm hiểu|viết|vẽ|ảnh|trực tuyến|(?=[“\"]))|sơ khảo|chung khảo|chung kết|vòng (?:loại|chung kết|sơ khảo)|hội (?:thi|thao|diễn|trại|chợ|khỏe|nghị|thảo)|liên hoan|cuộc thi|giải (?:bóng|cầu|chạy|việt dã|cờ|thể thao|đua|bơi|quần vợt|điền kinh|kéo co)|lễ(?! tết)|ngày hội|đêm (?:hội|nhạc|thơ|văn nghệ|giao lưu|lửa)|tọa đàm|diễn đàn|lớp (?:tập huấn|bồi dưỡng)|triển lãm|trưng bày|chương trình (?:nghệ thuật|văn nghệ|giao lưu|gặp mặt|biểu diễn)|gặp mặt|hành trình|sân chơi|trại (?:hè|huấn luyện)|phiên chợ|tuần lễ|chiến dịch)(?:(?!\\p{L})|(?<=thi )(?=[“\"]))");

    private static final Cue TOGETHER = Cue.of("^cùng (?:với )?(?=\\p{L})");

    /** "Từ nguồn ngân sách …", "Quỹ … chi": where money comes from. */
    private static final Cue MONEY_FROM = Cue.of("^(?:kinh phí|từ|do|nguồn|ngân sách|quỹ|được)(?!\\p{L})");
    /** "Giao Sở A …", "Đề nghị các trường …" in a part that looks back. */
    private static final Cue ORDERED = Cue.of(
            "^(?:(?:do đó|vì vậy|từ đó|để khắc phục[^,]{0,80}|thời gian tới|trong thời gian tới|đồng thời),? (?:[\\p{L} ]{4,60} )?)?(?:đề nghị|yêu cầu|giao|phân công)(?: cho)? ");
    /** "Sở A cần …", "Các xã phải …". */
    private static final Cue HAS_TO =
            Cue.of("^(?:cần|phải|có trách nhiệm|chịu trách nhiệm|khẩn trương|chấm dứt)(?!\\p{L})");
    /** What was: an order that somebody gave, no order given here. */
    private static final Cue TOLD = Cue.of("(?<!\\p{L})(?:đã|được|đạt|chưa|còn|vẫn|\\d{1,4} (?:lần|buổi))(?!\\p{L})");

    private static final Cue CONNECTIVE = Cue.of(
            "(?:trước hết|trước tiên|tiếp đó|tiếp theo|ngoài ra|bên cạnh đó|cùng với đó|đồng thời|cuối cùng|thứ (?:nhất|hai|ba|tư|năm|sáu)|(?:một|hai|ba|bốn|năm|sáu) là),? ");

    private static final int SHORTEST = 12;
    private static final int SHORTEST_REQUEST = 40;
    private static final int LONGEST_UNIT = 160;

    /** Asked for again and again: whether it is a task, whose it is, whether it is one of its own. */
    private final Map<Line, Duty> duties = new IdentityHashMap<>();
    /** The letters of the text that ask for a report. */
    private final BitSet reports = new BitSet();

    TaskSentences(List<ReportsField.Report> reports) {
        for (var report : reports) {
            this.reports.set(report.sentence().start(), report.sentence().end());
        }
    }

    static boolean isClosing(Node node) {
        return ClosingWords.begins(node);
    }

    boolean isTask(Node node, TaskContext context, boolean someFound) {
        var lower = node.lower().strip();
        if (lower.length() < SHORTEST
                || isClosing(node)
                || isBareAttribute(node)
                || isReportOnly(node)
                || isFormula(node, someFound)
                || isBasis(node)
                || NamedOccasion.is(node)
                || node.search(RECEIVED).find()
                || !context.strong() && node.search(CARRIED_OUT).find()
                || isEnactment(node)) {
            return false;
        }
        var duty = duty(node);
        boolean imperative = IMPERATIVE.matcher(lower).find()
                || isScheduled(node)
                || isActivity(node, context)
                || beginsTogether(node)
                || isOrderBehindTopic(node);
        if (context.strong()) {
            return imperative
                    || !duty.lead().isEmpty()
                    || Units.startsWithVerb(lower)
                    || Units.verb(node.line(), node.from(), node.line().text().length()) >= 0
                    || isPlainSentence(node);
        }
        return imperative
                || !duty.lead().isEmpty() && duty.lead().getFirst().value().length() < LONGEST_UNIT;
    }

    /** Whether a part that looks back holds an order here. */
    boolean isOrderInReview(Node node) {
        var duty = duty(node);
        if (duty.lead().isEmpty() || duty.verb() < 0) {
            return false;
        }
        var ordered = node.search(ORDERED);
        int lead = duty.lead().getFirst().span().start() - node.line().start();
        int end = lead + duty.lead().getFirst().value().length();
        return ordered.find() && ordered.end() <= lead && lead - ordered.end() < 3
                ? !TOLD.matcher(node.line().lower().substring(lead, duty.verb()))
                        .find()
                : HAS_TO.matcher(node.line()
                                .lower()
                                .substring(Math.min(end, duty.verb()))
                                .strip())
                        .find();
    }

    /** Below "… có ý kiến như sau:" a paragraph that begins with a body and what it has to do. */
    boolean isOrderBelow(Node node) {
        return node.isParagraph()
                && !node.text().strip().endsWith(":")
                && Units.startsBodyAt(node.line().lower(), behindConnective(node))
                && hasSubject(node)
                && !isClosing(node)
                && !node.search(RECEIVED).find()
                && !BACKGROUND.matcher(node.lower()).find()
                && !isReportOnly(node)
                && !ClosingWords.isFormula(node)
                && !TOLD.matcher(node.lower()).find();
    }

    /** "Trước hết, các huyện …", "Thứ hai, Phòng A …": where the sentence itself begins. */
    private static int behindConnective(Node node) {
        var connective = node.line()
                .search(CONNECTIVE)
                .region(node.from(), node.line().text().length());
        return connective.lookingAt() ? connective.end() : node.from();
    }

    /** "Sở Tài chính tham mưu bố trí kinh phí": a body, and what it has to do. */
    boolean hasSubject(Node node) {
        var duty = duty(node);
        return !duty.lead().isEmpty()
                && duty.verb() >= 0
                && !MONEY_FROM.matcher(node.lower()).find();
    }

    /** What may be no task: an activity only named, a list that is made only to be sent. */
    boolean isUnsure(Node node, TaskContext context) {
        var text = node.text().strip();
        return isActivity(node, context)
                || makesList(node) && isReported(node)
                || node.isParagraph() && Character.isLowerCase(text.charAt(0))
                || text.length() < SHORT
                        && !ENDED.matcher(text).find()
                        && node.children().isEmpty()
                || node.search(OF_A_LEVEL).find()
                || node.search(CARRY_OUT).find()
                || isTold(node);
    }

    /** "Quỹ học bổng được trích …": how it is, behind the name of a body. */
    private boolean isTold(Node node) {
        var duty = duty(node);
        if (duty.lead().isEmpty()) {
            return false;
        }
        int start = duty.lead().getFirst().span().start() - node.line().start();
        int end = duty.lead().getLast().span().end() - node.line().start();
        return node.line()
                .search(PASSIVE)
                .region(start, Math.min(end + BEHIND_NAME, node.line().text().length()))
                .find();
    }

    private boolean makesList(Node node) {
        int verb = duty(node).verb();
        int from = verb < 0 ? node.from() : behindColon(node.line().lower(), verb);
        return node.line()
                .search(LIST_SENT)
                .region(from, node.line().text().length())
                .find();
    }

    private boolean isReported(Node node) {
        int next = reports.nextSetBit(node.line().start());
        return next >= 0 && next < node.line().end();
    }

    /** Whether all it says is the name of an activity and its day. */
    boolean isActivity(Node node, TaskContext context) {
        return context.place() == TaskContext.Place.ACTIVITIES
                && !node.line().dates().isEmpty()
                && node.search(ACTIVITY).find();
    }

    /** "Hoạt động nghĩa tình. Rà soát hội viên …", "Về vệ sinh: Tổ chức ra quân …". */
    private static boolean isOrderBehindTopic(Node node) {
        int start = TaskTopics.orderStart(node);
        return start > node.from()
                && node.line()
                        .search(IMPERATIVE)
                        .region(start, node.line().text().length())
                        .find();
    }

    /** "cùng với người sử dụng lao động tổ chức đối thoại": with whom, and then what to do. */
    private static boolean beginsTogether(Node node) {
        return !node.isParagraph()
                && node.search(TOGETHER).find()
                && Units.verb(node.line(), node.from(), node.line().text().length()) >= 0;
    }

    private static boolean isScheduled(Node node) {
        var dated = node.search(DATED);
        int end = node.line().text().length();
        return dated.find()
                && (node.line().search(IMPERATIVE).region(dated.end(), end).find()
                        || Units.startsWithVerb(node.line().lower().substring(dated.end())));
    }

    /** Who has to do what in the text of a node. */
    Duty duty(Node node) {
        return duties.computeIfAbsent(node.line(), line -> {
            var duty = Duty.of(line, node.from(), line.text().length());
            int order = TaskTopics.orderStart(node);
            return duty.lead().isEmpty() && order > node.from()
                    ? Duty.of(line, order, line.text().length())
                    : duty;
        });
    }

    /** "Căn cứ Nghị quyết số …;" names a basis; "Căn cứ tình hình thực tế, xây dựng …" asks for something (F21). */
    private static boolean isBasis(Node node) {
        return node.search(NUMBERED_BASIS).find()
                || node.search(LAW_BASIS).find()
                || node.lower().strip().startsWith("căn cứ")
                        && Units.verb(
                                        node.line(),
                                        node.from() + 10,
                                        node.line().text().length())
                                < 0;
    }

    /** "Điều 1. Thành lập …", "Điều 1. Ban hành kèm theo …": what a decision itself does, no work for somebody. */
    private static boolean isEnactment(Node node) {
        return isArticle(node) && node.search(ENACTS).find();
    }

    static boolean isArticle(Node node) {
        return node.label() != null
                && node.label().text().toLowerCase(Locale.ROOT).startsWith("điều");
    }

    /** Under an order every full sentence of a list assigns something, whatever its verb. */
    private static boolean isPlainSentence(Node node) {
        var text = node.text().strip();
        boolean listed = node.label() != null && node.label().rank() <= 9;
        int colon = text.indexOf(':');
        return listed && text.length() > 25 && (text.endsWith(".") || text.endsWith(";")) && (colon < 0 || colon > 40);
    }

    /** "Nội dung: các cơ sở Đoàn phát động …" is a task in spite of its label; "Thời gian: …" is not. */
    private static boolean isBareAttribute(Node node) {
        if (!TaskHeadings.isAttribute(node)) {
            return false;
        }
        int colon = node.line().lower().indexOf(':', node.from());
        return node.lower().startsWith("thời gian")
                || !node.lower().startsWith("nội dung")
                || Duty.of(node.line(), colon + 1, node.line().text().length())
                        .lead()
                        .isEmpty();
    }

    /** "… nghiêm túc triển khai thực hiện": closes the directive and adds nothing to the tasks above it (F4). */
    private static boolean isFormula(Node node, boolean someFound) {
        return node.isParagraph()
                && ClosingWords.isFormula(node)
                && (someFound
                        || node.lower().contains("trên đây")
                        || node.lower().contains("xin thông báo"));
    }

    boolean isReportOnly(Node node) {
        if (node.search(REPORT_REGIME).find()) {
            return true;
        }
        int next = reports.nextSetBit(node.line().start());
        if (next < 0 || next >= node.line().end()) {
            return false;
        }
        var duty = duty(node);
        int verb = duty.verb() < 0 ? node.from() : behindColon(node.line().lower(), duty.verb());
        return asksForReportAt(node.line(), verb) && isReportOf(node.line(), verb)
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
        return !line.lower().startsWith("đăng ký", verb) || next >= 0 && next <= line.start() + end;
    }

    private static boolean asksForReportAt(Line line, int verb) {
        return line.search(REPORT_VERB).region(verb, line.text().length()).find();
    }

    /** Whether the sentence from there only asks for a report. */
    boolean asksForReport(Line line, int from) {
        int verb = Duty.of(line, from, line.text().length()).verb();
        return verb >= 0 && asksForReportAt(line, verb);
    }

    boolean isTaskByContinuation(Node node, TaskContext context, boolean someFound) {
        return context.strong()
                && !isReportOnly(node)
                && !TaskHeadings.isAttribute(node)
                && node.children().stream().anyMatch(child -> child.isParagraph() && isTask(child, context, someFound));
    }

    static boolean isSentence(Node node) {
        var text = node.text().strip();
        return text.length() > 60 && (text.endsWith(".") || text.endsWith(";"));
    }

    /** A paragraph after a numbered item goes on with it, unless it begins with an order or a unit of its own. */
    boolean isOwnTask(Node child) {
        if (isClosing(child)) {
            return false;
        }
        var duty = duty(child);
        boolean noun = child.lower().contains(" phải ") && duty.lead().isEmpty();
        return !noun && (child.search(IMPERATIVE).find() || !duty.lead().isEmpty());
    }

    /** Without a list, the paragraph that asks is the task, even where all it asks for is a report. */
    boolean asksDirectly(Node node, boolean fromList, boolean someFound) {
        var lower = node.lower();
        if (isClosing(node)
                || node.search(RECEIVED).find() && !TaskRequests.asksSomebody(node)
                || lower.length() < SHORTEST_REQUEST
                || fromList && lower.strip().endsWith(":")) {
            return false;
        }
        if (fromList) {
            return !BACKGROUND.matcher(lower).find()
                    && isOwnTask(node)
                    && !isReportOnly(node)
                    && !isFormula(node, someFound)
                    && TaskRequests.asks(node);
        }
        return TaskRequests.asks(node)
                && !(someFound && isReportOnly(node))
                && TaskRequests.asksSomebody(node)
                && !HAD_WRITTEN.matcher(lower).find()
                && !ClosingWords.isFormula(node);
    }
}
