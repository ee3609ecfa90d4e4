package vn.trienkhai.reader.field.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/**
 * How often a report is due (patterns E76–E91): {@code monthly}, {@code quarterly}, {@code semiannual}, {@code annual}, or
 * {@code periodic} for every other rhythm.
 *
 * @param code null where the report is due once
 * @param isOpen whether the sentence says "định kỳ" and no period, which has to be asked (E76)
 */
record Recurrence(@Nullable String code, boolean isOpen) {
    static final Recurrence ONCE = new Recurrence(null, false);

    /** "định kỳ 03 tháng/lần", "02 tháng/lần" (E80). */
    private static final Cue EVERY_MONTHS = Cue.of("(\\d{1,2}|hai|ba|bốn|sáu) tháng ?(?:/ ?|một |1 |01 )lần");
    /** "định kỳ 06 tháng, hằng năm" (E82), "báo cáo 6 tháng đầu năm" (E83). */
    private static final Cue HALF_YEAR = Cue.of(
            "6 tháng|sáu tháng",
            "(?:định kỳ|báo cáo|hằng|hàng|mỗi|,)[^.;]{0,40}?(?<!\\d)(?:0?6|sáu) tháng(?! ?(?:/|một lần|đến|kể từ))|(?<!\\d)(?:0?6|sáu) tháng(?: đầu năm)?(?:,| và) (?:báo cáo )?(?:hằng |hàng |cả )?năm");
    /** "hằng quý", "tháng cuối quý", "báo cáo quý" (E77, D68, E83). */
    private static final Cue QUARTER = Cue.of(
            "(?:hằng|hàng|mỗi|từng|định kỳ|theo) quý(?! (?:[ivx]{1,3}|\\d|gần)(?!\\p{L}))|tháng (?:cuối|đầu) (?:của )?quý|báo cáo quý(?! (?:[ivx]{1,3}|\\d)(?!\\p{L}))");
    /** "hằng quý, 6 tháng và hằng năm": the shortest of several rhythms. */
    private static final Cue QUARTERS_AND_MORE = Cue.of(
            "(?:(?:hằng|hàng|định kỳ) quý|(?<=báo cáo |theo |từng )quý)(?: \\([^)]{0,50}\\))?, (?:0?6|sáu) tháng");
    /** "hằng tháng", "của tháng báo cáo", "mỗi tháng 01 lần" (E78, D67, E81). */
    private static final Cue MONTH = Cue.of(
            "(?:hằng|hàng|mỗi|từng|định kỳ) tháng|giao ban tháng|báo cáo tháng(?= (?:trước|chậm nhất|về|cho|gửi|vào|\\()|[,:;])|(?<!những |các |mấy )(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|ngày) (?:đầu|cuối)(?: cùng| tiên)?(?: của)? tháng(?! \\d| này| tới| sau| trước)(?!\\p{L})|của tháng(?! ?(?:cuối|đầu|\\d))|(?:báo cáo|kết quả|số liệu|tình hình|tiến độ) tháng(?! \\d)(?!\\p{L})[^.;]{0,90}? ngày \\d{1,2} (?:của )?tháng (?:kế tiếp|sau|tiếp theo)|\\d{1,2} lần ?/ ?tháng|(?:vào|trước) (?:ngày )?(?:làm việc )?cuối (?:cùng )?(?:của )?tháng(?=[,.;:)]|$)");
    /** "cuối mỗi học kỳ và cuối năm học", "tháng cuối kỳ", "ngày cuối tháng thứ 2", "hằng tuần" (E84, E85, E87, E88, E91). */
    private static final Cue OWN_CALENDAR = Cue.of(
            "(?:mỗi|hằng|hàng|từng|cuối|đầu|giữa) học kỳ|tháng cuối kỳ|cuối tháng thứ \\d|(?:hằng|hàng|mỗi|(?<!đến )từng|giao ban) tuần|(?:hằng|hàng|(?<=báo cáo )từng) ngày|mỗi ngày(?: làm việc(?! \\d)|(?=,? (?:trước|chậm nhất|muộn nhất|vào|lúc) (?:lúc )?\\d{1,2} ?(?:giờ|h)))|(?:mỗi|một) ngày (?:một|hai|ba|\\d{1,2}) lần|(?:hai|ba|0?[23]) tuần ?(?:/|một|1|01) ?lần|(?:\\d ?(?:giờ|h)(?: ?\\d{2})?|sáng|chiều|tối) mỗi ngày|(?:nửa tháng|(?:\\d{1,2}|hai|ba|năm|mười) ngày) ?(?:/ ?|(?:một|01|1) )lần|cuối (?:mỗi|từng|hằng|hàng) (?:ngày|buổi|ca)(?!\\p{L})|\\d{1,2} ?(?:giờ|h|phút) ?(?:/ ?lần|(?:báo cáo |cập nhật )?(?:một|01|1) lần)|ngày \\d{1,2}(?: và ngày [^.;,]{1,20})? (?:của )?các tháng|(?:^ ?|[-.;] )sau mỗi (?:ngày|buổi|phiên|ca|trận|vòng)|(?<=báo cáo [^.;]{0,80}) lúc \\d{1,2} ?(?:giờ|h)(?:,| và)[^.;,]{0,12} \\d{1,2} ?(?:giờ|h)(?![^.;]{0,12} ngày)|cuối (?:mỗi )?năm học|(?<!sau |thúc )(?:mỗi|từng) đợt|(?:^ ?|[-.;] )sau (?:mỗi|từng) đợt|(?<=(?:báo cáo|gửi|về)[^.;,]{0,90}) sau (?:mỗi|từng) đợt|báo cáo (?:tuần|ngày)(?= (?:trước|vào|chậm nhất)|[,:])|(?:mỗi|cứ)(?: đến)? (?:(?:sáng|chiều|tối) )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)|(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật) (?:mỗi|hằng|hàng) tuần");
    /** "06 tháng một lần, lần đầu trước ngày …" (E80): the day is only the first. */
    private static final Cue FIRST = Cue.of("(?<!\\p{L})(?:lần đầu|kỳ đầu|đợt đầu|báo cáo đầu tiên)(?!\\p{L})");
    /** "Trạm tổng hợp báo cáo Hạt trước ngày 20" beside "hằng tháng": a day of each month (E78). */
    private static final Cue DAY_OF_MONTH = Cue.of("(?:trước|chậm nhất|vào)(?: là)? ngày \\d{1,2}(?=[./;,]*$)");

    /** "báo cáo kết quả tuần vào 10h00 thứ Tư", "hằng tuần …, Sở tổng hợp báo cáo tỉnh vào thứ Sáu" (E88): a day of each week. */
    private static final Cue WEEKDAY = Cue.of(
            "(?:(?:vào|trước|chậm nhất|muộn nhất)(?: là)? |^[\\s;]{0,3}(?=sáng |chiều |tối |thứ |chủ ))(?:\\d{1,2} ?(?:h|g|giờ|:) ?(?:\\d{2})?(?: phút)? ?)?(?:sáng |chiều |tối |ngày )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)(?! ?[,(]? ?(?:ngày )?\\d| tuần (?:này|tới|sau|kế))");

    private static final Cue OF_THE_WEEK = Cue.of(
            "(?:hằng|hàng|mỗi|từng|theo|báo cáo|kết quả|tình hình|tiến độ|số liệu|lịch|công tác) tuần(?! lễ| (?:này|tới|sau|trước(?! \\d)))");

    /** "…; Trung tâm tổng hợp, báo cáo Sở trước 16 giờ cùng ngày" beside "hằng ngày" (E88). */
    private static final Cue SAME_DAY = Cue.of("(?<!\\p{L})cùng ngày(?!\\p{L})");

    private static final Cue EVERY_DAY = Cue.of("(?:hằng|hàng|mỗi) ngày(?!\\p{L})");

    /** "hằng năm", "hàng năm" (E79). */
    private static final Cue YEAR = Cue.of("(?:hằng|hàng|mỗi|định kỳ) năm(?! học)");
    /** The most particular first: "tháng cuối quý" is a quarter and no month. */
    private static final Map<String, Cue> RHYTHMS = rhythms();

    /** "định kỳ" (E76). */
    private static final Cue REGULAR =
            Cue.of("(?<!đối thoại |sức khỏe |khám |bảo dưỡng |bảo trì |kiểm định |sinh hoạt |giao ban )định kỳ");

    /** Whether a day of the year without a year is meant for every year: "hằng năm …, trước ngày 30/11" (E86). */
    boolean comesRound() {
        return "annual".equals(code) || "semiannual".equals(code);
    }

    static Recurrence of(Line line, int from, int to) {
        if (line.search(QUARTERS_AND_MORE).region(from, to).find()) {
            return known("quarterly");
        }
        var months = line.search(EVERY_MONTHS).region(from, to);
        if (months.find()) {
            return every(number(months.group(1)));
        }
        for (var rhythm : RHYTHMS.entrySet()) {
            if (line.search(rhythm.getValue()).region(from, to).find()) {
                return known(rhythm.getKey());
            }
        }
        if (line.search(WEEKDAY).region(from, to).find()
                && line.search(OF_THE_WEEK).region(0, to).find()) {
            return known("periodic");
        }
        if (line.search(DAY_OF_MONTH).region(from, to).find()
                && line.search(MONTH).region(0, to).find()) {
            return known("monthly");
        }
        if (line.search(SAME_DAY).region(from, to).find()
                && line.search(EVERY_DAY).region(0, from).find()) {
            return known("periodic");
        }
        return line.search(REGULAR).region(from, to).find() ? new Recurrence("periodic", true) : ONCE;
    }

    /** Whether the day named is that of the first of several reports. */
    static boolean isFirstOfSeveral(Line line, int from, int to) {
        return line.search(FIRST).region(from, to).find();
    }

    private static Map<String, Cue> rhythms() {
        var rhythms = new LinkedHashMap<String, Cue>();
        rhythms.put("semiannual", HALF_YEAR);
        rhythms.put("periodic", OWN_CALENDAR);
        rhythms.put("quarterly", QUARTER);
        rhythms.put("monthly", MONTH);
        rhythms.put("annual", YEAR);
        return rhythms;
    }

    private static int number(String months) {
        return switch (months) {
            case "hai" -> 2;
            case "ba" -> 3;
            case "bốn" -> 4;
            case "sáu" -> 6;
            default -> Integer.parseInt(months);
        };
    }

    private static Recurrence every(int months) {
        return known(
                switch (months) {
                    case 1 -> "monthly";
                    case 3 -> "quarterly";
                    case 6 -> "semiannual";
                    case 12 -> "annual";
                    default -> "periodic";
                });
    }

    private static Recurrence known(String code) {
        return new Recurrence(code, false);
    }
}
