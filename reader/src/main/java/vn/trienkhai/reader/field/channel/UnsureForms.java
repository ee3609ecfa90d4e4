package vn.trienkhai.reader.field.channel;

import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Words that name a form of activity in one paper and something near it in another. */
final class UnsureForms {
    /** "chuyên mục" of a newspaper, or of the body's own page; "quyên góp" books for a shelf, or money for those in need. */
    private static final Cue UNSURE = Cue.of(
            "^(?:chuyên mục|chuyên trang|tin,? bài|báo cáo viên|nói chuyện(?! chuyên đề| truyền thống)|cầm tay chỉ việc|(?:đến )?từng nhà|quyên góp|cuốn sách|infographic)(?!\\p{L})");

    private static final Cue PRESS = Cue.of("(?<!\\p{L})(?:báo(?! cáo)|đài|phát thanh|truyền hình|tạp chí)(?!\\p{L})");
    private static final Cue OF_THE_PRESS = Cue.of("^(?:chuyên|tin)");

    private UnsureForms() {}

    /** Whether somebody has to say if what stands at a place of the line is a form of activity. */
    static boolean has(Line line, int at) {
        int end = line.text().length();
        return line.search(UNSURE).region(at, end).lookingAt()
                && !(line.search(OF_THE_PRESS).region(at, end).lookingAt()
                        && line.search(PRESS).find());
    }
}
