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
            "(?<!\\p{L})(?:chuyển|nộp)(?: khoản)?(?: (?:tiền|số tiền|kinh phí|(?:công )?đoàn phí|đảng phí|hội phí)(?: \\p{L}{1,9}){0,5}?)? (?:về|vào|qua|đến) (?:số )?tài khoản (?:của )?(?=\\p{L})|(?<!\\p{L})chuyển khoản(?: tiền)? (?:về|vào|cho|đến) (?=quỹ \\p{L})");

    /** "chuyển số tiền quyên góp được về Quỹ … vào các ngày 05/6 và 20/6": what was collected goes on to whoever keeps it. */
    private static final Cue MOVED = Cue.of(
            "(?<!\\p{L})chuyển (?:toàn bộ )?(?:số tiền|kinh phí|nguồn tiền|tiền)(?!\\p{L})[^.;:,\\d]{0,50}? (?:về|vào|đến|cho) (?=\\p{L})");

    /** Words without which no sentence tells of it. */
    static final String TOLD = "chuyển (?:toàn bộ )?(?:số tiền|kinh phí|nguồn tiền|tiền) ";

    private static final String FUND = "quỹ ";

    private TransferredMoney() {}

    /** Whose account it is; null where no money is transferred or no time is set. */
    static @Nullable Found<String> in(Line line, int from, int to, @Nullable LocalDate day) {
        var transferred = line.search(TRANSFERRED).region(from, to);
        if (transferred.find()) {
            return isTimed(line, from, to, day) ? keeper(line, transferred.end(), to) : null;
        }
        var moved = line.search(MOVED).region(from, to);
        return moved.find() && isTimed(line, moved.end(), to, day) ? keeper(line, moved.end(), to) : null;
    }

    /** A body, or a fund by its name. */
    private static @Nullable Found<String> keeper(Line line, int at, int to) {
        if (!line.lower().startsWith(FUND, at)
                || Character.isLowerCase(line.text().charAt(at))) {
            return ReportReceiver.unitAt(line, at, to);
        }
        int end = ReportReceiver.nameEnd(line, at, to);
        return new Found<>(line.text().substring(at, end).strip(), line.span(at, end));
    }

    private static boolean isTimed(Line line, int from, int to, @Nullable LocalDate day) {
        var due = Deadlines.in(line, from, to, day);
        return due != null && due.on() != null && !due.ofPeriod()
                || ReportDays.in(line, from, to, day).size() > 1
                || Recurrence.of(line, from, to).code() != null;
    }
}
