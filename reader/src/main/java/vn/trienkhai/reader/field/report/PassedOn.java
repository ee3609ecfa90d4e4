package vn.trienkhai.reader.field.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/**
 * What is handed to somebody who keeps it, has to settle it or is to be checked, which is no report (F51): "bàn giao cho Ủy ban nhân dân cấp
 * xã có ký nhận", "chuyển Ủy ban bầu cử giải quyết trong 03 ngày".
 */
final class PassedOn {
    private static final Cue HANDED = Cue.of("(?<!\\p{L})(?:bàn giao|giao|chuyển)(?!\\p{L})");
    private static final Cue SIGNED_FOR = Cue.of("(?<!\\p{L})ký nhận(?!\\p{L})");
    private static final Cue SETTLED = Cue.of(" (?:để )?(?:xem xét,? )?(?:giải quyết|xử lý|thụ lý|điều tra)(?!\\p{L})");

    /** "Lập danh sách chi trả, chuyển cho Bưu điện chậm nhất …": whoever pays by it gets no report. */
    private static final Cue PAID_BY = Cue.of("(?<!\\p{L})(?:chi trả|thanh toán|chi lương)(?!\\p{L})");

    /** "Gửi đề cương báo cáo cho doanh nghiệp … trước khi đoàn đến": what those who come to check ask for. */
    private static final Cue OUTLINE = Cue.of(
            "(?<!\\p{L})(?:gửi|chuyển|thông báo)(?: trước)? đề cương(?: báo cáo)?(?: kiểm tra| giám sát)?(?: \\p{L}{1,6}){0,3} (?:cho|đến|tới) (?:các |từng |mỗi )?(?:doanh nghiệp|cơ sở|đối tượng|đơn vị được|nơi được|chủ đầu tư)(?!\\p{L})");

    private static final int NEAR = 24;
    private static final int FAR = 60;

    private PassedOn() {}

    /** Whether the verb at {@code verb} hands something over to the unit for good; by a day of the calendar it may be asked for all the same. */
    static boolean is(Line line, int verb, Found<String> unit, int to, @Nullable LocalDate day) {
        int start = unit.span().start() - line.start();
        int end = unit.span().end() - line.start();
        if (line.search(OUTLINE)
                .region(Math.max(0, verb - NEAR), Math.min(to, end))
                .find()) {
            return true;
        }
        if (!line.search(HANDED).region(verb, start).find()) {
            return false;
        }
        return line.search(SIGNED_FOR).region(start, Math.min(to, end + NEAR)).find()
                || line.search(PAID_BY).region(Math.max(0, verb - FAR), verb).find()
                || isSettled(line, start, Math.min(to, end + NEAR)) && !ReportDue.isLimitBehind(line, end, to, day);
    }

    /** "Công an xã xử lý"; "Trung tâm Xử lý dữ liệu" is a name. */
    private static boolean isSettled(Line line, int from, int to) {
        var settled = line.search(SETTLED).region(from, to);
        return settled.find() && Character.isLowerCase(line.text().charAt(settled.start() + 1));
    }
}
