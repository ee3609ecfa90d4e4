package vn.trienkhai.reader.field.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/**
 * Figures and results that somebody has to make known to a body by a day or in a rhythm (F46): "thông báo kết quả thu cho Thuế cơ sở, muộn nhất
 * ngày …". Those above also make results known to those below, so that it always comes with a doubt.
 */
final class Notified {
    static final String TOLD =
            "thông báo (?:lại(?= cho )|(?:lại )?(?:kết quả|danh sách|họ tên|(?:những )?người(?= không)|số(?! điện| này| \\d)|lượng|sản lượng|tình hình|tiến độ|công suất|mực nước))(?!\\p{L})";

    private static final Cue NOTIFIED = Cue.of("(?<!\\p{L})" + TOLD + "[^.;:()]{0,80}? (?:cho|về) (?=\\p{L})");
    /** Bodies that collect figures; people and places are told, and collect none. */
    private static final Cue COLLECTS = Cue.of(
            "(?:sở|bộ|tổng cục|cục|chi cục|phòng|ban(?! nhân dân)|thuế|kho bạc|công an|văn phòng|trung tâm|trạm|hải quan|bảo hiểm|ngân hàng|liên đoàn)(?!\\p{L})");

    private Notified() {}

    static @Nullable Found<String> in(Line line, int from, int to, @Nullable LocalDate day) {
        var told = line.search(NOTIFIED).region(from, to);
        if (!told.find() || !line.search(COLLECTS).region(told.end(), to).lookingAt()) {
            return null;
        }
        var unit = ReportReceiver.unitAt(line, told.end(), to);
        boolean timed = unit != null
                && (ReportDue.isLimitBehind(line, unit.span().end() - line.start(), to, day)
                        || Recurrence.of(line, from, to).code() != null);
        return timed ? unit : null;
    }

    /** Whether the receiver is one to whom something is only made known. */
    static boolean isTold(Line line, int from, Found<String> receiver) {
        int at = receiver.span().start() - line.start();
        if (at < from || receiver.span().end() > line.end()) {
            return false;
        }
        var told = line.search(NOTIFIED).transparent().region(from, at);
        return told.find() && told.end() == at;
    }
}
