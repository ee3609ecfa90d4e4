package vn.trienkhai.reader.field.activity;

import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/**
 * Whether a month or quarter is when something takes place (patterns A12, A13, B45): "tổ chức hội thi trong tháng 9/2026". "Lập hồ sơ
 * trong tháng 9/2026" only limits when it has to be done.
 */
public final class ActivityMonth {
    /** "trong ", "dự kiến vào " right before the month. */
    private static final Cue AT = Cue.of("(?<!\\p{L})(?:trong|vào|dự kiến)(?: các)? $");
    /** "hoàn thành trong ": a limit. */
    private static final Cue LIMIT =
            Cue.of("(?:hoàn thành|xong|kết thúc|trước|chậm nhất|muộn nhất|hạn|hết)(?: là| trong| vào| cuối){0,2} $");
    /** "tiến hành trong ", "thời gian dự kiến ". */
    private static final Cue HELD = Cue.of(
            "(?<!\\p{L})(?:tiến hành|diễn ra|thực hiện|tổ chức|khai mạc|thời gian|(?<=, )làm(?= trong)|(?:vòng (?:loại|bảng|thi|sơ khảo|chung khảo|chung kết)|sơ khảo|chung khảo|bán kết|chung kết)(?: (?:cấp|theo|tại|ở)(?: \\p{L}+){1,4})?)(?:,? dự kiến)? (?:trong |vào )?(?:các )?$");
    /** "diễn ra trong các buổi chiều thứ Sáu của tháng 11". */
    private static final Cue DAYS_OF = Cue.of(
            "(?<!\\p{L})(?:diễn ra|tổ chức|thực hiện|tiến hành) (?:trong|vào) (?:các )?(?:buổi|ngày|tối|chiều|tuần)(?!\\p{L})[\\p{L} ,]{0,40} (?:của|trong) $");
    /** "đại hội điểm trong tháng 01", "đại hội đồng loạt ở các chi hội trong tháng 02". */
    private static final Cue CONGRESS =
            Cue.of("(?<!\\p{L})đại hội (?:điểm|mẫu|đồng loạt)(?!\\p{L})[\\p{L} ]{0,40} (?:trong|vào) $");
    /** "mỗi tuần 02 lần trong suốt tháng 4". */
    private static final Cue THROUGHOUT = Cue.of("(?<!\\p{L})suốt(?: cả)? $");
    /** "lồng ghép trong kỳ sinh hoạt tháng 4", "tại các cuộc họp thôn trong tháng 4". */
    private static final Cue AT_MEETINGS = Cue.of(
            "(?<!\\p{L})(?:trong|tại|vào|qua) (?:(?:các )?(?:kỳ|buổi|cuộc|phiên) (?:họp|sinh hoạt)|sinh hoạt(?= chuyên đề ))(?: \\p{L}+){0,2} (?:trong )?$");
    /** "trình Hội đồng nhân dân tại kỳ họp tháng 7": when something is laid before it. */
    private static final Cue LAID = Cue.of("(?<!chương |quá |quy |tiến )trình [^.;:]{3,70}? tại (?:kỳ|phiên) họp ");
    /** "mỗi lớp 02 ngày trong tháng 5": so long, some time in it. */
    private static final Cue SO_LONG = Cue.of(
            "(?<![\\p{L}\\d])(?:\\d{1,2}|một|hai|ba) (?:(?:ngày|buổi|đêm|tuần|lần)|(?:tin|bài|buổi|lần|lượt|phiên|số)/(?:ngày|tuần|tháng)) (?:trong|vào) (?:khoảng )?$|\\((?:\\d{1,2}|một|hai|ba) (?:ngày|buổi|đêm|tuần|lớp|đợt), (?:trong |dự kiến )?$");
    /** "Hội thao công nhân trong tháng 6": the item names what takes place. */
    private static final Cue NAMED = Cue.of(
            "^(?:[-+•]\\s*+|\\d{1,2}(?:\\.\\d{1,2})*[.)/]?\\s*+|[a-zđ]\\)\\s*+)?(?:hội thi|hội thao|hội diễn|hội trại|hội nghị|giải|cuộc thi|lễ|liên hoan|tọa đàm|gặp mặt|ngày hội|diễn tập|lớp)(?!\\p{L})[^.;:]{0,150} \\(?(?:trong|vào|dự kiến) $");
    /** "Ban hành sổ tay trước ngày … và tập huấn theo cụm …": a second verb. */
    private static final String AND = " và ";

    /** "Đợt 2 (tháng 8, 9/2026)", "Giai đoạn 1: tháng 3/2026" (B44). */
    private static final Cue STAGE = Cue.of(
            "^(?:[-+•]\\s*+|\\d{1,2}(?:\\.\\d{1,2})*[.)/]?\\s*+|[a-zđ]\\)\\s*+)?(?:đợt|giai đoạn|vòng|bước|lần|kỳ)(?: (?:thứ )?[\\p{L}\\d]{1,4})?(?:[:.,]? [^.;()]{0,90}?)?(?:\\(|:|,| -) ?(?:trong |dự kiến |thời gian:? |vào ){0,2}$");
    /** What takes place, instead of being done by a day. */
    private static final Cue ACTIVITY = Cue.of(
            "^(?:(?:thành lập|lập|cử) (?:(?:\\d{1,2}|các|một|hai|ba) )?(?:đoàn|tổ) [\\p{L} ]{0,30}(?:kiểm tra|giám sát|khảo sát)|thẩm định kết quả|công bố kết quả|tổ chức(?! (?:đảng|chính trị|xã hội|bộ máy|lại|thực hiện))|tiến hành (?:kiểm tra|giám sát|khảo sát)|làm việc (?:tại|với)|kiểm tra|giám sát|khảo sát|thanh tra|phúc tra|diễn tập|tập huấn|sinh hoạt|tọa đàm|hội thảo|ra quân|phát động|tuyên truyền|đối thoại|tiếp xúc|gặp mặt|tham quan|mở (?:(?:\\d{1,2}|một|hai|ba|bốn|năm) )?(?:lớp|đợt|hội|chuyên|cuộc|phiên)|khám|tiêm|chiếu|biểu diễn|trưng bày|triển lãm|chi trả)(?!\\p{L})");
    /** "Phối hợp với …, tham mưu …": what is done stands behind. */
    private static final Cue WITH =
            Cue.of("^(?:sẽ|dự kiến|chủ trì|phối hợp|tham mưu|chủ động|tiếp tục|chỉ đạo|yêu cầu|đề nghị)(?!\\p{L})");

    /** "Tháng 5: Hội thi …": what takes place. */
    private static final Cue OCCASION = Cue.of(
            "^(?:hội (?:thi|thao|trại|diễn|nghị|khỏe|xuân|thảo)|ngày hội|lễ|giải|liên hoan|cuộc thi|ra quân|đại hội|khai giảng|bế giảng|khai mạc|tổng kết|sơ kết|diễn đàn|tọa đàm|phiên chợ)(?!\\p{L})");

    /** "Ngay trong quý II/2026, …": what is done stands behind. */
    private static final Cue SENTENCE_BEGINS =
            Cue.of("(?:^|[.;] )(?:[-+•]\\s*|\\d{1,2}[.)] )?(?:ngay |riêng )?(?:trong|vào) (?:các )?$");

    private static final Cue LABEL_OF_ITEM = Cue.of("^[a-zđ]\\) ");

    private static final int FAR = 200;
    private static final int NEAR = 80;
    private static final int LABEL = 20;

    private ActivityMonth() {}

    public static boolean is(Line line, Dates.Mention mention) {
        var lower = line.lower();
        int at = mention.start();
        var before = lower.substring(Math.max(0, at - NEAR), at);
        if (LIMIT.matcher(before).find() || LAID.matcher(before).find()) {
            return false;
        }
        return HELD.matcher(before).find()
                || THROUGHOUT.matcher(before).find()
                || DAYS_OF.matcher(before).find()
                || CONGRESS.matcher(before).find()
                || AT_MEETINGS.matcher(before).find()
                || SO_LONG.matcher(before).find()
                || line.search(NAMED).region(0, at).find()
                || AT.matcher(before).find() && takesPlace(line, at)
                || SENTENCE_BEGINS.matcher(before).find()
                        && line.lower().startsWith(", ", mention.end())
                        && actsBehind(line, mention.end())
                || isLabel(line, mention) && actsBehind(line, mention.end());
    }

    /** Whether it stands in a heading of a stage, which says nothing else. */
    static boolean isStage(Line line, Dates.Mention mention) {
        return line.search(STAGE).region(0, mention.start()).find();
    }

    /** "Tháng 9: Tổ chức …" */
    private static boolean isLabel(Line line, Dates.Mention mention) {
        return line.lower().startsWith(":", mention.end())
                && (mention.start() < LABEL || line.lower().startsWith("; ", mention.start() - 2));
    }

    private static boolean actsBehind(Line line, int label) {
        int from = Math.min(line.text().length(), label + 2);
        if (line.search(OCCASION).region(from, line.text().length()).find()) {
            return true;
        }
        var duty = Duty.of(line, from, line.text().length());
        int verb = duty.lead().isEmpty() ? from : Math.max(from, duty.verb());
        return line.search(ACTIVITY).region(verb, line.text().length()).find();
    }

    /** Looks from the month back, from comma to comma, for the verb that it belongs to. */
    private static boolean takesPlace(Line line, int at) {
        var lower = line.lower();
        int nearest = Math.max(0, at - FAR);
        for (int to = at; to > nearest; ) {
            int comma = lower.lastIndexOf(", ", to - 1);
            int stop = Math.max(lower.lastIndexOf("; ", to - 1), lower.lastIndexOf(". ", to - 1));
            int from = Math.max(comma, stop) + 2;
            from = from < 2 ? 0 : from;
            int verb = verb(line, from, at);
            if (verb >= 0) {
                int second = lower.lastIndexOf(AND, at) + AND.length();
                return line.search(ACTIVITY).region(verb, at).find()
                        || second > verb
                                && line.search(ACTIVITY).region(second, at).find();
            }
            if (from == 0 || stop >= comma) {
                return false;
            }
            to = from - 2;
        }
        return false;
    }

    /** The verb of the clause behind those that only say with whom; -1 where it has none. */
    private static int verb(Line line, int from, int to) {
        var label = line.search(LABEL_OF_ITEM).region(from, to);
        int start = label.lookingAt() ? label.end() : from;
        while (start < to && !Character.isLetter(line.text().charAt(start))) {
            start++;
        }
        int verb = Units.startsWithVerb(line.lower().substring(start, to)) ? start : Units.verb(line, start, to);
        while (verb >= 0 && line.search(WITH).region(verb, to).find()) {
            verb = Units.verb(line, verb, to);
        }
        return verb;
    }
}
