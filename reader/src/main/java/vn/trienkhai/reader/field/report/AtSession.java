package vn.trienkhai.reader.field.report;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** What is laid before a council when it meets (F42): "trình Hội đồng nhân dân xã tại kỳ họp tháng 7/2026"; the session is its limit. */
final class AtSession {
    private static final Cue SESSION =
            Cue.of("^,? ?(?:xem xét |quyết định |thông qua ){0,2}tại (?:kỳ|phiên) họp tháng \\d");

    private AtSession() {}

    /** Whether the session stands right behind the receiver. */
    static boolean isBehind(Line line, Found<String> receiver, int to) {
        int end = receiver.span().end() - line.start();
        return end > 0 && end < to && isBehind(line, end, to);
    }

    /** "kế hoạch hằng năm, trình Hội đồng nhân dân tại kỳ họp …": a rhythm before the session is that of the work. */
    static int rhythmFrom(Line line, int from, @Nullable Found<String> receiver, int to) {
        return receiver != null && isBehind(line, receiver, to) && LaidBefore.isBefore(line, receiver)
                ? receiver.span().end() - line.start()
                : from;
    }

    /** Whether the session stands right behind whoever decides. */
    static boolean isBehind(Line line, int end, int to) {
        return line.search(SESSION).region(end, to).lookingAt();
    }
}
