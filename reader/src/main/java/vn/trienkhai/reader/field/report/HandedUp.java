package vn.trienkhai.reader.field.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Those above, who are told or handed something again and again (F42, F54); {@link LaidBefore} says what is laid before them once. */
final class HandedUp {
    /** "mỗi tháng một lần … tổng hợp, trình Ủy ban nhân dân tỉnh". */
    private static final Cue HANDED =
            Cue.of("(?<!chương |quá |tiến |quy |lộ |giáo |công |tường |hành |tờ |thuyết |lập |\\p{L})trình (?=\\p{L})");
    /** "hằng ngày các đội báo Phòng Điều hành số chuyến …", "hằng quý … báo lại phường". */
    private static final Cue TOLD =
            Cue.of("(?<!thông |dự |cảnh |khai |tờ |quả |\\p{L})báo (?:lại |ngay )?(?=(?!cáo|chí|đài)\\p{L})");

    /** "tham mưu báo cáo tổng kết, trình Ủy ban nhân dân tỉnh chậm nhất ngày …": a report, whatever the verb. */
    private static final Cue REPORT_LAID = Cue.of(
            "trình",
            "(?<!nghe |dự thảo |soạn |soạn thảo |hoàn thiện |viết |\\p{L})báo cáo (?:tổng kết|sơ kết|kết quả|tổng hợp|đánh giá|tình hình|chung)(?!\\p{L})[^.;:()]{0,60}?,? trình (?=[^.;,]{2,60} (?:trước|chậm nhất|muộn nhất|trong)(?!\\p{L}))");

    /** "cuối kỳ, Sở Y tế có báo cáo chuyên đề trình Phó Chủ tịch": ordered without a day. */
    private static final Cue HAS_REPORT =
            Cue.of("trình", "(?<!đã |sau khi |khi )có báo cáo(?! số)(?: \\p{L}{1,9}){0,8}? trình (?=\\p{L})");

    private HandedUp() {}

    /** Whether a report is what is laid before the body that is named at {@code unit}. */
    static boolean isReportLaid(Line line, int unit) {
        for (var cue : List.of(REPORT_LAID, HAS_REPORT)) {
            var laid = line.search(cue);
            while (laid.find()) {
                if (laid.end() == unit) {
                    return true;
                }
            }
        }
        return false;
    }

    static @Nullable Found<String> in(Line line, int from, int to, @Nullable LocalDate day) {
        var dated = first(REPORT_LAID, line, from, to);
        var above = dated == null ? first(HAS_REPORT, line, from, to) : dated;
        if (above != null) {
            return above;
        }
        if (Recurrence.of(line, from, to).code() == null) {
            return toldByDay(line, from, to, day);
        }
        for (var cue : List.of(HANDED, TOLD)) {
            var found = line.search(cue).transparent().region(from, to);
            while (found.find()) {
                var unit = ReportReceiver.unitAt(line, found.end(), to);
                if (unit != null) {
                    return unit;
                }
            }
        }
        return null;
    }

    /** "báo Văn phòng số người dự trước ngày …": told once, by a day that stands behind the receiver. */
    private static @Nullable Found<String> toldByDay(Line line, int from, int to, @Nullable LocalDate day) {
        var told = first(TOLD, line, from, to);
        return told != null && ReportDue.isLimitBehind(line, told.span().end() - line.start(), to, day) ? told : null;
    }

    private static @Nullable Found<String> first(Cue cue, Line line, int from, int to) {
        var laid = line.search(cue).region(from, to);
        return laid.find() ? ReportReceiver.unitAt(line, laid.end(), to) : null;
    }
}
