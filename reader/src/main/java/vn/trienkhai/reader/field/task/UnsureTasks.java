package vn.trienkhai.reader.field.task;

import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;

/** What reads like a task and may be none: it only names, tells or foresees something, or asks for no more than a report. */
final class UnsureTasks {
    private static final Cue PASSIVE =
            Cue.of("(?<!\\p{L})(?:được|bị) (?:trích|hưởng|chi trả|tính|lấy|xếp|miễn|giảm|thưởng)(?!\\p{L})");
    /** "Cấp tỉnh: lễ phát động …" */
    private static final Cue OF_A_LEVEL = Cue.of("^cấp (?:tỉnh|huyện|xã|cơ sở|trường|chi bộ|thành phố)\\s?:");

    /** "… chịu trách nhiệm thi hành Quyết định này": some take it for a task, some for the end of the paper (F12). */
    private static final Cue CARRY_OUT = Cue.of(
            "chịu trách nhiệm (?:thi hành|thực hiện) (?:quyết định|nghị quyết|chỉ thị|kế hoạch|chương trình|quy chế|quy định) này[./]*$");

    private static final Cue ENDED = Cue.of("[.;,:/”\")]$");

    /** "Tổ 4, 5: ngày 15/3 …, tại …", "Hội viên hưởng lương: 50.000 đồng/năm": how much, when and where. */
    private static final Cue TOLD_BEHIND_COLON =
            Cue.of("^[^.;:]{3,60}: ?(?:\\d|(?:từ|ngày|sáng|chiều|tối|đêm|tháng|lúc|vào|trong ngày|hồi) )");

    /** "Trước 10 giờ thứ Năm hằng tuần …", "Sau ngày 01/6 …": a time before anybody is named. */
    private static final Cue TIME_FIRST = Cue.of(
            "^(?:(?:trước|sau|cuối|đầu|định kỳ|kể từ|chậm nhất|thứ (?:hai|ba|tư|năm|sáu|bảy) (?:hằng|hàng))(?!\\p{L})[^.;]{0,40}(?:\\d|tuần|tháng|quý|năm)|sau khi [^.;,]{3,60},)");

    /** "Hội đồng sẽ thẩm định …": what somebody announces of himself. */
    private static final Cue WILL = Cue.of("(?<!\\p{L})sẽ \\p{L}");

    /** "Đề nghị các hộ dân phối hợp thực hiện": nothing but a wish. */
    private static final Cue WISH = Cue.of(
            "^(?:đề nghị|rất mong|mong) [^.;:]{3,160} (?:(?:tích cực )?hưởng ứng|phối hợp(?: thực hiện)?|quan tâm(?:,? chỉ đạo|,? phối hợp|,? tham gia)?|biết(?:,? (?:thực hiện|phối hợp))?)[./]*$");

    /** "… cung cấp danh sách …", "Tổng hợp, tham mưu …": work that ends with what is sent. */
    private static final Cue SENDS = Cue.of(
            "^(?:đề nghị )?(?:kịp thời |định kỳ |thường xuyên |đồng thời |chủ động )?(?:cung cấp|bàn giao|nộp|tổng hợp|tham mưu|báo|gửi|cập nhật|chuyển|dự thảo|thống kê|trả lời|phản ánh|thông tin)(?!\\p{L})");

    private static final int SHORT = 40;
    private static final int BEHIND_NAME = 30;
    /** So many in a hundred letters of a task that a report takes leave no other work. */
    private static final int NEARLY_ALL = 80;

    private final TaskSentences sentences;

    UnsureTasks(TaskSentences sentences) {
        this.sentences = sentences;
    }

    /** Whether somebody has to say if it is a task. */
    boolean has(Node node, TaskContext context) {
        var text = node.text().strip();
        return sentences.isActivity(node, context)
                || sentences.reports().isListMadeToBeSent(node)
                || node.isParagraph() && Character.isLowerCase(text.charAt(0))
                || text.length() < SHORT
                        && !ENDED.matcher(text).find()
                        && node.children().isEmpty()
                || node.search(OF_A_LEVEL).find()
                || node.search(CARRY_OUT).find()
                || isTold(node)
                || onlyTells(node)
                || onlySends(node);
    }

    private boolean onlySends(Node node) {
        int verb = Math.max(node.from(), sentences.duty(node).verb());
        var line = node.line();
        while (verb < line.text().length() && !Character.isLetter(line.text().charAt(verb))) {
            verb++;
        }
        return sentences.reports().share(node) >= NEARLY_ALL
                && line.search(SENDS).region(verb, line.text().length()).lookingAt();
    }

    private static boolean onlyTells(Node node) {
        return node.search(TOLD_BEHIND_COLON).find()
                || node.search(TIME_FIRST).find()
                || node.search(WISH).find()
                || NoOrders.isForeseen(node)
                || WILL.matcher(node.lower()).find();
    }

    /** "Quỹ học bổng được trích …": how it is, behind the name of a body. */
    private boolean isTold(Node node) {
        var duty = sentences.duty(node);
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
}
