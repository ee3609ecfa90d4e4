package vn.trienkhai.reader.field.task;

import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;

/** What an item is about, before its order: "Hội thao. Các hội tổ chức …", "Về vệ sinh: Tổ chức ra quân …" (F14, F21). */
final class TaskTopics {
    /** A few words that end with a full stop. */
    private static final Cue STOPPED = Cue.of("^\\s{0,3}[\\p{L}][\\p{L}\\d ,“”\"-]{2,45}\\. (?=\\p{L})");
    /** "Về …:", "Đội hình …:". */
    private static final Cue NAMED = Cue.of(
            "^\\s{0,3}(?:[“\"][^“”\"]{3,60}[”\"]|về (?!báo cáo|chế độ)|đội hình |công tác |phong trào |hoạt động )[^.;:]{3,70}: ?(?=\\p{L})");

    private static final int STOPPED_AT_LEAST = 60;

    private TaskTopics() {}

    /** Where the order begins in the line of {@code node}: behind its topic, or where it begins itself. */
    static int orderStart(Node node) {
        var text = node.text().strip();
        if (node.isParagraph() || node.isBullet() || text.length() < STOPPED_AT_LEAST) {
            return node.from();
        }
        int end = node.line().text().length();
        var stopped = node.line().search(STOPPED).region(node.from(), end);
        if (stopped.lookingAt() && Units.verb(node.line(), node.from(), stopped.end()) < 0) {
            return stopped.end();
        }
        var named = node.line().search(NAMED).region(node.from(), end);
        return named.lookingAt() ? named.end() : node.from();
    }
}
