package vn.trienkhai.reader.field.task;

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
    /** An order without a subject (F37–F47). */
    private static final Cue IMPERATIVE = Cue.of("^" + Vocabulary.anyOf("imperatives", 0) + "(?![\\p{L}]| số \\d)");

    /** What a decision does by itself. */
    private static final Cue ENACTS = Cue.of(
            "^(?:nay )?(?:thành lập|kiện toàn|ban hành|phê duyệt|công nhận|bổ nhiệm|điều động|tặng|bãi bỏ|sửa đổi|thông qua|công bố|giao chỉ tiêu|phát động|tổ chức (?:cuộc thi|hội thi|hội diễn|liên hoan|giải|lễ kỷ niệm|đại hội))(?!\\p{L})");
    /** "Trước ngày 15/8: thành lập …", "- Từ 18/8 đến 30/9: thu bài …": an item of a schedule (D64). */
    private static final Cue DATED = Cue.of(
            "^(?:(?:đợt(?= \\d)|trước|từ|trong|ngày|đến|sáng|chiều|tối|chậm nhất|tháng|tuần)(?!\\p{L})[^:;.]{0,50}\\d[^:;.]{0,30}): ?");

    /** "- Hội thi …: ngày …", "Giải bóng chuyền nữ từ ngày …": an activity that a plan names and does not order. */
    private static final Cue ACTIVITY = Cue.of(
            "^(?:các |buổi |cuộc )?(?:thi (?:sáng tác|tìm hiểu|viết|vẽ|ảnh|trực tuyến|(?=[“\"]))|sơ khảo|chung khảo|chung kết|vòng (?:loại|chung kết|sơ khảo)|hội (?:thi|thao|diễn|trại|chợ|khỏe|nghị|thảo)|liên hoan|cuộc thi|giải (?:bóng|cầu|chạy|việt dã|cờ|thể thao|đua|bơi|quần vợt|điền kinh|kéo co)|lễ(?! tết)|ngày hội|đêm (?:hội|nhạc|thơ|văn nghệ|giao lưu|lửa)|tọa đàm|diễn đàn|lớp (?:tập huấn|bồi dưỡng)|triển lãm|trưng bày|chương trình (?:nghệ thuật|văn nghệ|giao lưu|gặp mặt|biểu diễn)|gặp mặt|hành trình|sân chơi|trại (?:hè|huấn luyện)|phiên chợ|tuần lễ|chiến dịch)(?:(?!\\p{L})|(?<=thi )(?=[“\"]))");

    private static final Cue TOGETHER = Cue.of("^cùng (?:với )?(?=\\p{L})");

    /** "Ông …, Phó Cục trưởng … cho biết, …": news quote somebody. */
    private static final Cue SAYS =
            Cue.of("^[^.;]{3,120}? (?:cho biết|cho hay|khẳng định|nhấn mạnh|chia sẻ|thông tin thêm)(?: thêm)?[,:]? ");

    /** "Từ nguồn ngân sách …", "Quỹ … chi": where money comes from. */
    private static final Cue MONEY_FROM = Cue.of("^(?:kinh phí|từ|do|nguồn|ngân sách|quỹ|được)(?!\\p{L})");

    private static final Cue CONNECTIVE = Cue.of(
            "(?:trước hết|trước tiên|tiếp đó|tiếp theo|ngoài ra|bên cạnh đó|cùng với đó|đồng thời|cuối cùng|thứ (?:nhất|hai|ba|tư|năm|sáu)|(?:một|hai|ba|bốn|năm|sáu) là),? |(?:riêng )?đối với (?=[^.;:]{3,200}: ?\\p{L})");

    private static final int SHORTEST = 12;
    private static final int SHORTEST_REQUEST = 40;
    private static final int LONGEST_UNIT = 160;

    /** Asked for again and again: whether it is a task, whose it is, whether it is one of its own. */
    private final Map<Line, Duty> duties = new IdentityHashMap<>();

    private final ReportItems reports;

    TaskSentences(List<ReportsField.Report> reports) {
        this.reports = new ReportItems(reports, this::duty);
    }

    ReportItems reports() {
        return reports;
    }

    static boolean isClosing(Node node) {
        return ClosingWords.begins(node);
    }

    boolean isTask(Node node, TaskContext context, boolean someFound) {
        var lower = node.lower().strip();
        if (lower.length() < SHORTEST
                || isClosing(node)
                || isBareAttribute(node, context)
                || ScheduleRow.is(node) && !isActivity(node, context)
                || reports.isReportOnly(node)
                || context.place() == TaskContext.Place.REPORTS && reports.isListMadeToBeSent(node)
                || isFormula(node, someFound)
                || Grounds.isBasis(node)
                || NamedOccasion.is(node)
                || NoOrders.is(node)
                || Grounds.isReceived(node)
                || !context.strong() && Grounds.isCarriedOut(node)
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

    /** Below "… có ý kiến như sau:" a paragraph that begins with a body and what it has to do. */
    boolean isOrderBelow(Node node) {
        return node.isParagraph()
                && !node.text().strip().endsWith(":")
                && Units.startsBodyAt(node.line().lower(), behindConnective(node))
                && hasSubject(node)
                && !isClosing(node)
                && !Grounds.isReceived(node)
                && !Grounds.begin(node)
                && !reports.isReportOnly(node)
                && !ClosingWords.isFormula(node)
                && !node.search(SAYS).find()
                && !ReviewOrders.isTold(node, duty(node));
    }

    /** "Trước hết, các huyện …", "Thứ hai, Phòng A …", "Đối với các trường: …": where the one who acts is named. */
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
            var asked = duty.lead().isEmpty() && order > node.from()
                    ? Duty.of(line, order, line.text().length())
                    : duty;
            return LabelledDuty.of(line, node.from(), asked);
        });
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
    private static boolean isBareAttribute(Node node, TaskContext context) {
        if (!TaskHeadings.isAttribute(node) || !context.units().isEmpty() && DutyLines.isOrdered(node)) {
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
        return node.mark() == null
                && ClosingWords.isFormula(node)
                && (someFound
                        || node.lower().contains("trên đây")
                        || node.lower().contains("xin thông báo"));
    }

    boolean isTaskByContinuation(Node node, TaskContext context, boolean someFound) {
        return context.strong()
                && !reports.isReportOnly(node)
                && !TaskHeadings.isAttribute(node)
                && node.children().stream().anyMatch(child -> child.isParagraph() && isTask(child, context, someFound));
    }

    static boolean isSentence(Node node) {
        var text = node.text().strip();
        return text.length() > 60 && (text.endsWith(".") || text.endsWith(";"));
    }

    /** In a text without a list, and where nobody is asked for anything: what has to be done all the same. */
    boolean isPlainOrder(Node node) {
        return node.lower().length() >= SHORTEST_REQUEST
                && !isClosing(node)
                && !reports.isReportOnly(node)
                && PlainOrders.is(node, duty(node));
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
                || NoOrders.isPenalty(node)
                || Grounds.isReceived(node) && !TaskRequests.asksSomebody(node)
                || lower.length() < SHORTEST_REQUEST
                || fromList && lower.strip().endsWith(":")) {
            return false;
        }
        if (fromList) {
            return !Grounds.begin(node)
                    && isOwnTask(node)
                    && !reports.isReportOnly(node)
                    && !isFormula(node, someFound)
                    && TaskRequests.asks(node);
        }
        return TaskRequests.asks(node)
                && !(someFound && reports.isReportOnly(node))
                && TaskRequests.asksSomebody(node)
                && !Grounds.wasWritten(node)
                && !ClosingWords.isFormula(node);
    }
}
