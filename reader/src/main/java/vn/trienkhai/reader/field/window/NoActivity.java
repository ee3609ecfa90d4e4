package vn.trienkhai.reader.field.window;

import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/** Times in which nothing takes place that a paper asks for: terms, births, effects of papers, periods of figures and of inspection. */
final class NoActivity {
    /** Terms, births, effect of a paper (A16–A19, B47, B48, C54). */
    private static final Cue NOT_ACTIVITY = Cue.of(
            "(?:(?:tuần|tháng|dịp|đợt|thời gian) có |hiệu lực[\\p{L} ]{0,30}|số liệu |dịp lễ |nghỉ lễ |\\d(?:h|g|giờ)\\d{0,2} h[ằà]ng (?:ngày|tuần),? |nhiệm kỳ |giai đoạn |năm học |mùa (?:khô|mưa|hè|đông|bão|lũ|lạnh|nóng)[\\p{L} ]{0,12} |nghỉ (?:các )?(?:ngày |dịp )?lễ[^.;]{0,40}[ ,](?<!vệ |học |thí )sinh |khóa |thành lập |lần thứ [\\p{L}]+,? (?!từ )|luật |số (?=\\S*\\d)\\S{1,30},? |khai sinh |(?<!\\p{L})xong |nghỉ (?:thứ bảy|chủ nhật)(?:,| và)? (?:chủ nhật,? )?|mốc (?:thời gian )?(?:kiểm tra|giám sát|thanh tra)[\\p{L}, ]{0,20}:? |(?:thời kỳ|thời điểm|niên độ) (?:được )?(?:kiểm tra|giám sát|thanh tra|kiểm toán):? |nghỉ (?:lễ |tết )?giỗ tổ[\\p{L}\\d/, ]{0,25} )(?:kể )?(?:từ )?(?:ngày )?$");

    /** The cut-off of figures (E90). */
    private static final Cue FIGURES = Cue.of(
            "số liệu,? \\(?(?:được )?(?:lấy|tính|chốt|báo cáo|thống kê)[^.;]{0,60}$|(?:thời điểm|thời gian|mốc|kỳ|phạm vi) (?:thời gian )?(?:lấy|chốt|tính) số liệu[^.;]{0,30}$");

    /** "lương hưu của tháng 01 và tháng 02": what is paid for these months, not when. */
    private static final Cue OF_A_MONTH = Cue.of(
            "(?:lương|lương hưu|trợ cấp|phụ cấp|học phí|tiền điện|thuế)(?:(?! (?:trong|tại|vào|từ|xong|trước) )[\\p{L} ]){0,25} $|(?<!\\p{L})cho (?:các )?$");

    private static final Cue THROUGH = Cue.of("\\s?(?:đến|tới|-|–)(?: hết)?\\s?(?:ngày )?");

    private NoActivity() {}

    /** Terms, births, another document's effect (B47, B48, C54), the cut-off of a period of reports (E90). */
    static boolean is(Line line, Dates.Mention mention, String before, WindowList windows) {
        return NOT_ACTIVITY.matcher(before).find()
                || FIGURES.matcher(before).find()
                || mention.day() == 0 && OF_A_MONTH.matcher(before).find()
                || ToldDays.is(line, mention, windows)
                || line.lower().contains("kỳ báo cáo")
                || line.lower().startsWith(" trở về trước", mention.end());
    }

    /** "Thời điểm kiểm tra: từ 01/01/2025 đến 30/6/2026": what is no activity has an end that is none either. */
    static boolean lasts(Line line, Dates.Mention first, Dates.Mention second) {
        return THROUGH.matcher(line.lower().substring(first.end(), second.start()))
                .matches();
    }
}
