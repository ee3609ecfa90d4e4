package vn.trienkhai.reader.field.task;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.deadline.Deadlines;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;

/** A line of its own that says by when or in what time the tasks beside it are done (D64). */
final class TimeLine {
    /** "Thời gian hoàn thành: …" (D64). */
    private static final Cue DONE_IN =
            Cue.of("^(?:thời gian (?:thực hiện|hoàn thành)|thời hạn|tiến độ|hoàn thành)[^:]{0,20}:");

    private TimeLine() {}

    static boolean is(Node node) {
        return node.search(DONE_IN).find();
    }

    /** The last of its days; null where it has none. */
    static Deadlines.@Nullable Deadline limit(Node node) {
        var dates = node.line().dates(node.from(), node.line().text().length());
        var last = dates.isEmpty() ? null : dates.getLast().last();
        return last == null || !dates.getLast().isDay()
                ? null
                : asRead(node, Deadlines.Deadline.on(last, node.span(), node.text(), false, false));
    }

    /** "Thời gian thực hiện: từ … đến …": a period; "Hoàn thành: trước ngày …" is a limit. */
    private static Deadlines.Deadline asRead(Node node, Deadlines.Deadline deadline) {
        boolean period =
                node.line().dates(node.from(), node.line().text().length()).size() > 1;
        return period ? deadline.endOfPeriod() : deadline;
    }
}
