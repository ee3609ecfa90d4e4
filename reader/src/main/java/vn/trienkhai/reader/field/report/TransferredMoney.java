package vn.trienkhai.reader.field.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.deadline.Deadlines;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/**
 * Money that units have to transfer by a day or in a rhythm (F42): "chuyển khoản về tài khoản của Quỹ …, xong trước ngày …". Without either
 * it only says how something is paid.
 */
final class TransferredMoney {
    private static final Cue TRANSFERRED = Cue.of(
            "(?<!\\p{L})(?:chuyển|nộp)(?: khoản| tiền)? (?:về|vào|qua|đến) (?:số )?tài khoản (?:của )?(?=\\p{L})");

    private TransferredMoney() {}

    /** Whose account it is; null where no money is transferred or no time is set. */
    static @Nullable Found<String> in(Line line, int from, int to, @Nullable LocalDate day) {
        var transferred = line.search(TRANSFERRED).region(from, to);
        if (!transferred.find() || !isTimed(line, from, to, day)) {
            return null;
        }
        return ReportReceiver.unitAt(line, transferred.end(), to);
    }

    private static boolean isTimed(Line line, int from, int to, @Nullable LocalDate day) {
        var due = Deadlines.in(line, from, to, day);
        return due != null && due.on() != null && !due.ofPeriod()
                || Recurrence.of(line, from, to).code() != null;
    }
}
