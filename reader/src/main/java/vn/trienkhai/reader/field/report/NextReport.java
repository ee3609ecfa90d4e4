package vn.trienkhai.reader.field.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.deadline.Deadlines;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** A second report in the same sentence: "gửi kế hoạch trước ngày A, báo cáo trước ngày B" (D65, D69). */
final class NextReport {
    /** "…, báo cáo trước ngày B" (D65, D69). */
    private static final Cue NEXT_REPORT = Cue.of(
            "^[^.;:]{0,9}?(?:,|và) ((?:gửi |nộp )?(?:báo cáo|danh sách|kế hoạch|số liệu|sản phẩm|bài viết|(?:tổng kết|sơ kết)(?= [^.;,]{2,30} (?:trước|chậm nhất))|(?:tổng kết|sơ kết|cả năm|cuối năm|chính thức)(?= (?:trước|chậm nhất)))(?!\\p{L}))");
    /** "báo cáo … hằng tuần và tổng kết … trước ngày B" (D69). */
    private static final Cue SUMMED_UP = Cue.of(
            " và ((?:báo cáo )?(?:tổng kết|sơ kết)|báo cáo (?:kết quả|đánh giá|toàn diện|chung)|(?:trước|chậm nhất)(?!\\p{L})[^.;,]{2,30}\\d (?:gửi |nộp )?báo cáo)(?!\\p{L})");

    /** "báo cáo A hằng quý và báo cáo B trước ngày …" */
    private static final Cue TO_ANOTHER = Cue.of(
            ",? (?:và|đồng thời) (báo cáo (?=(?:ủy ban|ubnd|sở|bộ|ban|tỉnh|huyện|đảng|thường|văn phòng|phòng|hội|đoàn|liên đoàn|tổng|cục|chi cục|chủ tịch|giám đốc)(?!\\p{L})))");

    /** "kết quả đợt 1 … trước ngày A về … và đợt 2 trước ngày B": one report for each round. */
    private static final Cue NEXT_ROUND = Cue.of(
            "^[^.;:]{0,50}?(?:,|và) ((?:đợt|lần|giai đoạn|vòng|học kỳ|kỳ|quý) (?:\\d|[ivx]{1,4}|(?:thứ )?(?:hai|ba|tư)|cuối))(?!\\p{L})");

    /** "trước ngày A đối với khóa 1 và các lớp còn lại trước ngày B": one for each group. */
    private static final Cue NEXT_GROUP = Cue.of(
            "^ (?:đối với|với|cho|áp dụng) [^.;,]{2,40}?(?:,| và) ((?:[^.;,\\d]{2,40} )?(?:trước|chậm nhất|muộn nhất|hạn chót)(?!\\p{L}))");

    /** "… để Ủy ban huyện báo cáo tỉnh trước ngày B": a purpose with a day of its own (F51). */
    private static final Cue PURPOSE =
            Cue.of(" (?:để|nhằm) ((?:(?:kịp )?tổng hợp(?: chung| kết quả)?, )?[^.;,]{0,60}?báo cáo )(?!viên)");
    /** "báo cáo hằng tuần, và gửi danh sách … trước ngày B". */
    private static final Cue ANOTHER_PAPER =
            Cue.of(" (?:và|đồng thời) (gửi (?:danh sách|hồ sơ|số liệu|kế hoạch|biểu|báo cáo)(?!\\p{L}))");

    /** "báo cáo tiến độ hằng tuần về A, báo cáo kết quả về B trước ngày …": a rhythm and a day, with a receiver each. */
    private static final Cue AND_ONCE = Cue.of(
            ",(?: và| đồng thời| riêng| còn)? ((?:báo cáo(?! viên)|gửi|nộp) (?=(?:kết quả|tổng kết|sơ kết|tình hình|tổng hợp|báo cáo|danh sách|hồ sơ|số liệu)(?!\\p{L})))");

    /** "…, riêng số tiền vận động được báo cáo hằng tháng": what goes by another day or rhythm. */
    private static final Cue APART = Cue.of(
            ", (?:riêng|còn) ((?:số|báo cáo|danh sách|hồ sơ|kết quả|kinh phí|tiền|tổng kết|sơ kết|bài|ảnh)(?!\\p{L})[^.;]{0,60}?(?:báo cáo|gửi|nộp)(?!\\p{L}))");

    /** "… về Sở Y tế trước ngày A, Sở Y tế tổng hợp báo cáo Ủy ban tỉnh trước ngày B": the receiver passes it on (F51). */
    private static final Cue PASSED_ON = Cue.of(
            "tổng hợp",
            ",(?: sau đó| để| rồi| giao)? ([^.;,:()]{3,70}? (?:có trách nhiệm )?tổng hợp(?: chung| kết quả| đầy đủ)?,?(?: và)? (?:báo cáo|trình|gửi) )");

    /** "báo cáo dịch hằng tuần, báo cáo sơ kết trước ngày A và …": a rhythm, and behind it a list of reports with days of their own. */
    private static final Cue LISTED = Cue.of(
            ",(?: và)? (báo cáo (?:sơ kết|tổng kết|chuyên đề|kết quả|đánh giá|giữa kỳ|cuối kỳ|hoàn thành|kết thúc|chính thức|toàn diện|(?:0?[3689]|ba|sáu|chín) tháng|quý|cả năm|năm|tuần|tháng)(?!\\p{L})[^.;,]{0,60}? (?:trước|chậm nhất|muộn nhất) )");

    private static final Cue REPORTED = Cue.of("(?<!\\p{L})báo cáo(?! viên)(?!\\p{L})");

    private NextReport() {}

    /** "gửi kế hoạch trước ngày A, báo cáo trước ngày B về …" asks twice; where the second begins, or -1 (D65). */
    static int in(Line line, int from, int to, @Nullable LocalDate day) {
        int listed = listed(line, from, to, day);
        if (listed >= 0) {
            return listed;
        }
        var last = line.search(SUMMED_UP).region(from, to);
        if (last.find()
                && (Recurrence.of(line, from, last.start()).code() != null || isDated(line, from, last.start(), day))
                && Deadlines.in(line, last.start(1), to, day) != null) {
            int between = between(line, from, last.start(), day);
            return between < 0 ? last.start(1) : between;
        }
        var another = line.search(TO_ANOTHER).region(from, to);
        if (another.find()
                && (Recurrence.of(line, from, another.start()).code() != null
                        || isDated(line, from, another.start(), day))
                && (isDated(line, another.end(), to, day)
                        || Recurrence.of(line, another.end(), to).code() != null)) {
            return another.start(1);
        }
        int once = once(line, from, to, day);
        if (once >= 0) {
            return once;
        }
        int passed = passedOn(line, from, to, day);
        if (passed >= 0) {
            return passed;
        }
        int apart = another(line, from, to, day);
        if (apart >= 0) {
            return apart;
        }
        var due = Deadlines.in(line, from, to, day);
        if (due == null || due.on() == null) {
            return -1;
        }
        var group = line.search(NEXT_GROUP).region(due.span().end() - line.start(), to);
        if (group.find() && isDated(line, group.start(1), to, day)) {
            return group.start(1);
        }
        var round = line.search(NEXT_ROUND).region(due.span().end() - line.start(), to);
        if (round.find() && isDated(line, round.end(), to, day)) {
            return round.start(1);
        }
        var next = line.search(NEXT_REPORT).region(due.span().end() - line.start(), to);
        return next.find()
                        && (Deadlines.in(line, next.end(), to, day) != null
                                || Recurrence.of(line, next.end(), to).code() != null)
                ? next.start(1)
                : -1;
    }

    private static int listed(Line line, int from, int to, @Nullable LocalDate day) {
        var listed = line.search(LISTED).region(from, to);
        boolean found = listed.find();
        int again = found ? again(line, from, listed.start(), day) : -1;
        if (again >= 0) {
            return again;
        }
        return found
                        && line.search(REPORTED).region(from, listed.start()).find()
                        && Recurrence.of(line, from, listed.start()).code() != null
                        && isDated(line, listed.start(1), to, day)
                ? listed.start(1)
                : -1;
    }

    /** "phiếu trước ngày A, báo cáo tiến độ ngày 15 hằng tháng, báo cáo hoàn thành trước ngày B": the one in the middle comes round. */
    private static int again(Line line, int from, int to, @Nullable LocalDate day) {
        var first = Deadlines.in(line, from, to, day);
        if (first == null || first.on() == null || first.span().end() - line.start() > to) {
            return -1;
        }
        var next = line.search(NEXT_REPORT).region(first.span().end() - line.start(), to);
        return next.find() && Recurrence.of(line, next.end(), to).code() != null ? next.start(1) : -1;
    }

    /** "kế hoạch trước ngày A, sơ kết trước ngày B và tổng kết …": the one in the middle. */
    private static int between(Line line, int from, int to, @Nullable LocalDate day) {
        var first = Deadlines.in(line, from, to, day);
        if (first == null || first.on() == null || first.span().end() - line.start() > to) {
            return -1;
        }
        var next = line.search(NEXT_REPORT).region(first.span().end() - line.start(), to);
        return next.find() && isDated(line, next.end(), to, day) ? next.start(1) : -1;
    }

    /** A report of somebody else, or another paper, with a limit that stands behind it. */
    private static int another(Line line, int from, int to, @Nullable LocalDate day) {
        var purpose = line.search(PURPOSE).region(from, to);
        if (purpose.find()
                && purpose.start(1) > from
                && (isDated(line, from, purpose.start(), day) || Units.startsBodyAt(line.lower(), purpose.start(1)))
                && isDated(line, purpose.end(), to, day)
                && ReportReceiver.in(line, purpose.start(1), to, day) != null) {
            return purpose.start(1);
        }
        var paper = line.search(ANOTHER_PAPER).region(from, to);
        return paper.find()
                        && Recurrence.of(line, from, paper.start()).code() != null
                        && isDated(line, paper.end(), to, day)
                ? paper.start(1)
                : -1;
    }

    private static int passedOn(Line line, int from, int to, @Nullable LocalDate day) {
        var passed = line.search(PASSED_ON).region(from, to);
        while (passed.find()) {
            if (Units.startsBodyAt(line.lower(), passed.start(1))
                    && ReportReceiver.in(line, from, passed.start(), day) != null
                    && ReportReceiver.in(line, passed.start(1), to, day) != null
                    && isTimed(line, passed.end(), to, day)) {
                return passed.start(1);
            }
        }
        var apart = line.search(APART).region(from, to);
        return apart.find() && isTimed(line, from, apart.start(), day) && isTimed(line, apart.start(1), to, day)
                ? apart.start(1)
                : -1;
    }

    private static boolean isTimed(Line line, int from, int to, @Nullable LocalDate day) {
        return isDated(line, from, to, day) || Recurrence.of(line, from, to).code() != null;
    }

    private static int once(Line line, int from, int to, @Nullable LocalDate day) {
        var once = line.search(AND_ONCE).region(from, to);
        while (once.find()) {
            if (Recurrence.of(line, from, once.start()).code() != null
                    && ReportReceiver.in(line, from, once.start(), day) != null
                    && isDated(line, once.end(), to, day)) {
                return once.start(1);
            }
        }
        return -1;
    }

    private static boolean isDated(Line line, int from, int to, @Nullable LocalDate day) {
        var due = Deadlines.in(line, from, to, day);
        return due != null && due.on() != null;
    }
}
