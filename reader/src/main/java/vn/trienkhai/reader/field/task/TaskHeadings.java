package vn.trienkhai.reader.field.task;

import java.util.List;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Ends;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;

/** Headings above tasks: which of them name units (F14–F19), which open a part with tasks, which a part without any. */
final class TaskHeadings {
    /** Parts of a plan without tasks: aims, conditions, results, procedure. */
    private static final Cue NOT_TASKS = Cue.of(
            "^(?:mục đích|phân kỳ|phân đợt|các giai đoạn|yêu cầu(?! đối với (?:chi ủy|chi bộ|cấp ủy|đồng chí|ban |đảng ủy|ủy ban|ubnd|tập thể|lãnh đạo|thủ trưởng|giám đốc|chủ tịch|các (?:đơn vị|cơ quan|xã|phường|chi bộ|trường|sở|phòng|khoa|đồng chí)))|mục tiêu|quan điểm|nội dung (?:tuyên truyền|báo cáo|thi(?! đua)|cần|trọng tâm tuyên truyền|thông tin)|hình thức(?:,? (?:và )?thời gian)? tuyên truyền|đối tượng|thời gian|địa điểm|thành phần|kinh phí|số lượng|căn cứ|chỉ tiêu|cơ cấu|bối cảnh|tình hình|đánh giá|nguyên tắc|thể lệ|chủ đề|khẩu hiệu|thành lập ban tổ chức|ban tổ chức$|tiểu ban|phạm vi|định hướng (?:ưu tiên|nghiên cứu|đề xuất)|(?:hướng|lĩnh vực) ưu tiên|ý nghĩa|giải thưởng|định mức|tiêu chí|cơ quan (?:chủ trì|phối hợp)|kết quả(?=\\s?[.:]?\\s?$)|kết quả (?:đạt được|thực hiện|công tác|hoạt động|tháng|quý|năm|nổi bật)|tồn tại|ưu điểm|nhược điểm|khuyết điểm|một số(?! (?:nội dung|việc|vấn đề|nhiệm vụ|công việc) khác(?!\\p{L}))|hạn chế|quy trình(?! thực hiện)|trình tự|các bước|phần lễ|hồ sơ|tiêu chuẩn|tỷ lệ|điều kiện|mức thu|mức chi|lịch (?:học|thi|giảng|báo cáo|phát sóng)|thời khóa biểu)(?![\\p{L}])");

    /** Parts that look back; an order may stand in them all the same. */
    private static final Cue REVIEW = Cue.of(
            "^(?:tình hình|đánh giá|kết quả|tồn tại|ưu điểm|nhược điểm|khuyết điểm|hạn chế|nhận xét|một số (?:tồn tại|hạn chế|kết quả|vấn đề|khó khăn))(?!\\p{L})");
    /** "V. KINH PHÍ": who pays is no work, who has to see to it is. */
    private static final Cue MONEY = Cue.of("^kinh phí(?!\\p{L})");
    /** "II. NỘI DUNG HOẠT ĐỘNG": below it a plan names its activities. */
    private static final Cue ACTIVITIES = Cue.of(
            "hoạt động|nội dung (?:thực hiện|tổ chức|công việc|phối hợp)|nội dung(?: và)? hình thức|nhiệm vụ|hình thức|^(?:tết|vui tết|ngày hội|tháng|tuần lễ) ");
    /** "8. Chế độ báo cáo": what its items have sent is a report, whatever has to be made for it. */
    private static final Cue REPORTS = Cue.of(
            "^(?:thực hiện )?(?:chế độ |công tác |thời gian |việc )?(?:thông tin,? (?:và )?)?báo cáo[\\p{L} ,]{0,25}[.:]?$");
    /** "- Yêu cầu các trường …", "- Đánh giá chất lượng …": an order that begins like a heading. */
    private static final Cue ORDER_LIKE = Cue.of("^(?:yêu cầu|đánh giá|căn cứ)(?!\\p{L})");

    /** "… thông báo một số hoạt động kỷ niệm như sau:". */
    private static final Cue ACTIVITIES_LISTED =
            Cue.of("(?:thông báo (?:các|những)|một số) hoạt động[^.;:]{0,260}:\\s*$");

    private static final Cue SCHEDULE =
            Cue.of("^(?:thời gian|tiến độ|lộ trình|lịch trình|quy trình|trình tự|các bước)(?!\\p{L})");
    /** Steps, one after the other: whoever is named in one has to take it. */
    private static final Cue STEPS = Cue.of("^(?:trình tự|các bước|quy trình|tiến độ|lộ trình)(?!\\p{L})");
    /** Parts that assign (F18). */
    private static final Cue TASKS = Cue.of("tổ chức thực hiện|phân công|trách nhiệm|nhiệm vụ|biện pháp|giải pháp");
    /** "Thời gian:", "Địa điểm:" say something of a task (D64, F20). */
    private static final Cue ATTRIBUTE = Cue.of(
            "^(?:thời gian|thời điểm|địa điểm|thành phần|đối tượng|lực lượng(?: tham gia| huy động)?|hình thức|số lượng|kinh phí|thể loại|lưu ý|ghi chú|chủ đề|trang phục|phương tiện|cơ quan chủ trì|đơn vị chủ trì|đơn vị phối hợp|cơ quan phối hợp|người thực hiện|đơn vị thực hiện|thời hạn|tiến độ|nội dung|nguồn kinh phí|mức chi|quy mô|dự kiến|chương trình gồm|lịch|ông|bà|đồng chí)(?![\\p{L}])[^:]{0,40}:");
    /** Words before the name in a heading (F14). */
    private static final Cue BEFORE_NAME = Cue.of(
            "(?:(?:yêu cầu )?đối với|về phía|trách nhiệm của|nhiệm vụ của|phân công cho|giao(?: cho)?|đề nghị|yêu cầu) ");

    private static final Cue ADDRESSED = Cue.of("(?:đối với|về phía|trách nhiệm của|nhiệm vụ của) ");

    private static final Cue PERSON = Cue.of("^(?:ông|bà|đồng chí)(?!\\p{L})");
    /** "Cấp xã" (F33). */
    private static final Cue LEVEL =
            Cue.of("(?:^|(?:hoạt động|ở|tại|đối với) )(cấp (?:tỉnh|huyện|xã|cơ sở|chi bộ|trung ương))");
    /** "2. Các cấp công đoàn tập trung thực hiện": what, stands in the items below. */
    private static final Cue ACTS_BELOW = Cue.of(
            "(?:tập trung|triển khai|thực hiện|có nhiệm vụ|có trách nhiệm)(?: (?:thực hiện|triển khai|các|tốt|những|một số|nội dung|nhiệm vụ|công việc|hoạt động|trọng tâm|sau|đây|như)){0,8}\\s?$");
    /** F24. */
    private static final Cue TAKING_PART = Cue.of("^(?:tham gia|quản lý|thực hiện|phối hợp(?! với))");

    /** "1. Về tự kiểm tra của doanh nghiệp" above what it consists of. */
    private static final Cue ABOUT = Cue.of("^về (?!đích)[^.;:]{3,120}$");

    /** From the third part on. */
    private static final Cue LATE = Cue.of("^(?:[3-9]|III|IV|V)");

    private static final int LONGEST_UNITS = 300;
    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_ADDRESSED = 100;

    private TaskHeadings() {}

    /** Whether a lead-in announces a list of activities. */
    static boolean isOfActivities(String lower) {
        return ACTIVITIES_LISTED.matcher(lower).find();
    }

    /** "1. Mục đích", "II. Kinh phí": what stands below is no task. */
    static boolean isContent(Node node) {
        boolean headed = !node.children().isEmpty() && !TaskSentences.isSentence(node)
                || node.text().length() < 60;
        return headed && node.search(NOT_TASKS).find() && !isShortOrder(node) && !isLastRequirement(node);
    }

    /** "4. Yêu cầu" behind who comes, when and where: what they have to do; as the second part it belongs to the aims. */
    private static boolean isLastRequirement(Node node) {
        var label = node.label();
        return label != null
                && LATE.matcher(label.text()).find()
                && Ends.withoutTrailing(node.lower().strip(), ".:; ").equals("yêu cầu");
    }

    private static boolean isShortOrder(Node node) {
        var text = node.text().strip();
        return node.children().isEmpty()
                && (text.endsWith(".") || text.endsWith(";"))
                && node.search(ORDER_LIKE).find()
                && (!node.lower().startsWith("yêu cầu") || Units.startsBodyAt(node.lower(), "yêu cầu ".length()));
    }

    /** "I. ĐÁNH GIÁ TÌNH HÌNH": tells what was done. */
    static boolean isReview(Node node) {
        return node.search(REVIEW).find();
    }

    static boolean isSteps(Node node) {
        return node.search(STEPS).find();
    }

    static boolean isMoney(Node node) {
        return node.search(MONEY).find();
    }

    /** "III. THỜI GIAN", above which body does what by when (D64). */
    static boolean isSchedule(Node node) {
        return node.search(SCHEDULE).find();
    }

    /** "- Thời gian: …": says something about a task. */
    static boolean isAttribute(Node node) {
        var attribute = node.search(ATTRIBUTE);
        return DutyLines.is(node) || attribute.find() && !isPersonsWork(node, attribute.end());
    }

    /** "Đồng chí Phó Hiệu trưởng: xây dựng thực đơn" (F23): not who, but what somebody has to do. */
    private static boolean isPersonsWork(Node node, int from) {
        var lower = node.line().lower();
        return PERSON.matcher(node.lower()).find()
                && from + 1 < lower.length()
                && Units.startsWithVerb(lower.substring(from).strip());
    }

    /** Units where the whole heading is nothing but names: "3. Ban Tuyên giáo Tỉnh ủy", "c) Sở Nội vụ:". */
    static List<Found<String>> units(Node node) {
        return mayName(node) ? names(node) : List.of();
    }

    /** The same of a line without a mark, below which a list begins: "Trạm Y tế xã:", "Các trường học trên địa bàn". */
    static List<Found<String>> unitsOfLine(Node node) {
        var text = node.text().strip();
        return isOpen(text) && isName(node, text) ? names(node) : List.of();
    }

    private static List<Found<String>> names(Node node) {
        int from = nameStart(node);
        int end = node.line().text().length();
        int verb = Units.verb(node.line(), from, end);
        return verb >= 0 && !isPartOfName(node, verb) && !isAddressed(node)
                ? List.of()
                : Units.split(node.line(), from, end);
    }

    /** "1. Đối với công đoàn cơ sở", "Trách nhiệm của Sở Y tế": the name stands behind. */
    private static int nameStart(Node node) {
        var before = node.search(BEFORE_NAME);
        return before.lookingAt() ? before.end() : node.from();
    }

    private static boolean mayName(Node node) {
        var text = node.text().strip();
        return (text.endsWith(":") || isOpen(text) && !node.children().isEmpty()) && isName(node, text);
    }

    private static boolean isOpen(String text) {
        return !text.endsWith(".") && !text.endsWith(";");
    }

    private static boolean isName(Node node, String text) {
        return text.length() <= LONGEST_UNITS
                && Units.startsBodyAt(node.line().lower(), nameStart(node))
                && text.substring(0, text.length() - 1).indexOf(':') < 0;
    }

    /** "I. Đối với các đơn vị sử dụng ngân sách": behind "đối với" stands a name to its end, whatever verb is part of it. */
    private static boolean isAddressed(Node node) {
        return node.text().strip().length() < LONGEST_ADDRESSED
                && node.search(ADDRESSED).lookingAt();
    }

    /** "Các đơn vị tham gia": a short heading may hold a verb and still only name somebody. */
    private static boolean isPartOfName(Node node, int verb) {
        var line = node.line();
        return node.text().strip().length() < 80
                && line.search(TAKING_PART).region(verb, line.text().length()).find();
    }

    /** Whether the item only stands above others. */
    static boolean isHeading(Node node, List<Node> items) {
        var text = node.text().strip();
        boolean numbered = node.label() != null && node.label().rank() <= 7;
        boolean closed = text.endsWith(".") || text.endsWith(";") || text.endsWith("/.");
        if (node.children().isEmpty()
                || DutyLines.below(node) && items.isEmpty() && !node.line().isUpper()) {
            return false;
        }
        if (text.endsWith(":")
                || node.line().isUpper()
                || !closed && numbered && node.search(ABOUT).find()) {
            return true;
        }
        boolean paragraphs = node.children().stream().anyMatch(Node::isParagraph);
        return numbered && !closed && text.length() < LONGEST_HEADING && (!items.isEmpty() || paragraphs);
    }

    /**
     * What a heading that is more than a name hands down: who acts in it ("Ủy ban nhân dân các xã chỉ đạo các trường:", F8), a
     * level ("Cấp xã"), or nobody where a new part begins.
     */
    static TaskContext headed(Node node, TaskContext above) {
        var context = node.search(ACTIVITIES).find()
                ? above.below(TaskContext.Place.ACTIVITIES)
                : node.search(REPORTS).find() ? above.below(TaskContext.Place.REPORTS) : above;
        var subject = node.text().strip().endsWith(":") || namesWhoActs(node)
                ? Duty.of(node.line(), node.from(), node.line().text().length()).lead()
                : List.<Found<String>>of();
        if (!subject.isEmpty()) {
            return context.withUnits(subject, true).withCoop(supporters(node));
        }
        var level = node.search(LEVEL);
        var next = node.search(TASKS).find() ? context.strongly() : context;
        if (level.find()) {
            int from = level.start(1);
            int to = level.end(1);
            return next.withUnits(
                    List.of(new Found<>(
                            node.line().text().substring(from, to), node.line().span(from, to))),
                    next.strong());
        }
        return node.label() != null && node.label().rank() <= 2 ? next.withUnits(List.of(), next.strong()) : next;
    }

    /** "1. Sở A chủ trì, phối hợp với Công an tỉnh:" gives the items below it both. */
    private static List<Found<String>> supporters(Node node) {
        return node.text().strip().endsWith(":")
                ? Duty.of(node.line(), node.from(), node.line().text().length()).coop()
                : List.of();
    }

    /** "2.2. Các trường tổ chức các hoạt động" above a list: who acts in it, though no colon follows. */
    private static boolean namesWhoActs(Node node) {
        return !node.line().isUpper()
                && Units.startsBodyAt(node.lower(), 0)
                && (node.children().stream().anyMatch(Node::isBullet)
                        || node.search(ACTS_BELOW).find());
    }

    /** "Chủ trì phối hợp với các đơn vị …, cụ thể:" below a unit heading gives the supporters of the items after it. */
    static TaskContext below(Node node, TaskContext context) {
        for (var child : node.children()) {
            if (child.isParagraph() && child.text().strip().endsWith(":")) {
                return context.withCoop(
                        Duty.of(child.line(), 0, child.line().text().length()).coop());
            }
        }
        return context;
    }
}
