package vn.trienkhai.reader.field.activity;

import java.util.Locale;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.ClockTime;
import vn.trienkhai.reader.time.Dates;

/** Whether a day, month or year that stands for itself is when something takes place (patterns A11, A23, A24, B36, B39). */
public final class ActivityDay {
    /** Words of something that takes place (A23, A24, B37). */
    private static final Cue SINGLE = Cue.of(
            "(?:thời gian[^.;:]{0,40}:|vào(?: hồi| lúc)?|lúc|diễn ra|khai mạc|tổ chức|dự kiến|trong(?: các| hai| 0?2| 0?3)?|cao điểm|bắt đầu)[^.;]{0,45}$");

    private static final Cue TIME_LINE = Cue.of(
            "^(?:[-+•]\\s*|\\d{1,2}[.)/]\\s*|[a-zđ]\\)\\s*)?(?:thời gian(?! nộp| gửi| báo cáo)|thời điểm|ngày tổ chức|lịch)");
    /** "… đảng phí. Thời gian: quý II/2026." */
    private static final Cue TIME_SENTENCE =
            Cue.of("\\. thời gian(?: (?:tổ chức|thực hiện|tiến hành|kiểm tra|giám sát))?:");
    /** "Thời gian tổ chức hội thi ngày …": a day of the activity; "thời gian nộp bài ngày …" is a limit. */
    private static final Cue TIME_CLAUSE =
            Cue.of("(?:^|[.;] ?)thời gian (?!nộp|gửi|hoàn thành|báo cáo|nhận|đăng ký)[\\p{L} ]{3,40}$");
    /** "- Ngày 20/10/2025: tổng duyệt lần 1" (A23). */
    private static final Cue DAY_OF_SCHEDULE =
            Cue.of("^(?:[-+•]\\s*|(?:\\d{1,2}[.)/]){1,3}+\\s*+|[a-zđ]\\)\\s*)?(?:(?:sáng|chiều|tối),? )?ngày \\d");

    private static final Cue COLON = Cue.of("^(?:\\s?\\([^)]{1,30}\\))?:");

    private static final int SCHEDULED = 24;
    /**
     * "Lễ khai mạc: ngày 31/5"; "sáng thứ bảy, ngày 29/8" (A11, A23); "lớp thứ nhất ngày 14/4"; "Đại hội họp, dự kiến ngày 22/4"; "thi ngày
     * 17/3"; "(tại Mường Lâm ngày 27/11)".
     */
    private static final Cue HELD = Cue.of(
            "(?:^|[\\s(])(?:(?:phát sóng|phát hành|ra mắt|công chiếu|khai trương|lên sóng|tổ chức|khai mạc|diễn ra) đúng (?:vào )?|(?:lễ|hội nghị|hội thi|ngày hội|chung kết|khai mạc|bế mạc|gặp mặt|ra quân)[\\p{L} ]{0,50}:\\s?|(?<=[:(,;] )cả |(?<!khoảng )(?:sáng|trưa|chiều|tối|đêm)\\s"
                    + PeriodEnds.WEEKDAY
                    + "|vòng (?:trường|lớp|khối|xã|phường|tỉnh|huyện|cơ sở|thành phố|cụm|quốc gia) (?:vào )?|dự phòng(?: vào)?:? |\\((?:dự bị|dự phòng|bù|vét|tổng duyệt|sơ duyệt|chạy thử) (?:vào )?|(?<!\\p{L})(?:tập trung|có mặt|tổ chức|diễn ra|tiến hành|hội quân|khai mạc) tại [^.;:()\\d]{3,60}, (?:vào )?|(?:tại|trong) (?:cuộc họp|hội nghị|buổi \\p{L}+|đại hội|phiên họp|lễ) [\\p{L} ]{2,40}, (?:vào )?|dự kiến (?:vào )?(?:tiết \\d[\\d, -]{0,6}|buổi (?:sáng|chiều|tối)|sáng|chiều|tối) |(?:lớp|vòng|buổi|phiên|lần|đợt|ngày(?= thứ )) (?:thứ )?(?:nhất|một|hai|ba|tư|bốn|\\d{1,2}|[ivx]{1,3}|đầu|cuối):?\\s(?:vào )?(?:sáng |chiều |tối |đêm )?"
                    + "|(?:họp|đại hội|khai mạc|diễn ra)(?!\\p{L})[\\p{L}\\d ,]{0,30} dự kiến (?:vào )?"
                    + "|(?<!\\p{L})(?<!dự |bài |hội |cuộc )(?:thi(?: (?:chuyên|thử|viết|vấn đáp|thực hành|lý thuyết))?|họp) (?:vào )?|(?:bán kết|chung kết|vòng bảng|vòng loại|sơ khảo|chung khảo|khai mạc|bế mạc|bế giảng|trao giải|sơ duyệt|tổng duyệt|tựu trường|khai giảng|khởi tranh|khởi công|khánh thành|giao quân|bắn pháo hoa)[\\p{L} ]{0,30}\\s(?:lúc |vào )?(?:"
                    + ClockTime.HOUR + ",?\\s)?"
                    + PeriodEnds.WEEKDAY
                    + "|(?:khai mạc|diễn ra|bắt đầu|xuất phát) (?:lúc |vào |đúng )?" + ClockTime.HOUR
                    + ",?\\s(?:sáng |chiều |tối )?"
                    + PeriodEnds.WEEKDAY
                    + "|dự kiến (?:tổ chức )?(?:hội nghị|lễ|buổi|cuộc|phiên|hội thi|hội thao|đại hội)[\\p{L} ]{2,40} (?:vào )?"
                    + "|(?:khai mạc|tổ chức|phát động|ra mắt|diễn ra) (?:vào |trong )(?:tiết|buổi|giờ|lễ|phiên) [\\p{L} ]{2,30} "
                    + "|(?<!\\p{L})dự kiến (?:vào )?(?:các )?|từ (?:" + ClockTime.HOUR + "|lúc " + ClockTime.HOUR
                    + ")\\s?(?:đến|-)\\s?" + ClockTime.HOUR + ",? |\\(" + ClockTime.HOUR
                    + ",? |cao điểm (?:là |vào )?|ngày (?:bầu cử|hội|khai mạc|thi|ra quân|tổ chức|đại hội) (?:chính thức )?là\\s(?:vào )?"
                    + PeriodEnds.WEEKDAY
                    + "|(?<!\\p{L})(?:dự kiến )?(?:tổ chức|tiến hành|diễn ra|mở) (?:vào )?|(?<!\\p{L})(?:mở|tổ chức|khai giảng) (?:\\d{1,2} )?(?:lớp|khóa|buổi|hội nghị|hội thi|lễ)[^.;:()]{3,60} (?:vào )?"
                    + "|(?<=[\"”](?: lần thứ [\\p{L}\\d]{1,5})?(?:,? năm \\d{4})? )\\((?:dự kiến |vào )?|(?:tham gia|dự) (?:buổi |lớp |đợt |cuộc )?(?:diễn tập|tập huấn|bồi dưỡng|hội thao|hội thi|lễ \\p{L}+ \\p{L}+) (?:vào )?"
                    + "|\\((?:[^()]{0,50}, )?(?:tại (?!công văn|quyết định|kế hoạch|chỉ thị|tờ trình)[\\p{L} ]{3,30}|trực tuyến|trực tiếp),? (?:vào )?)(?:các )?(?:ngày |mùng |mồng )?$");
    /** "- Chung kết hội thi: 19 giờ 30, ngày 20/5"; not "- Nộp bài: ngày …", "Số liệu: ngày …". */
    private static final Cue NAMED = Cue.of(
            "^(?:[-+•]\\s*+|(?:\\d{1,2}[.)/]){1,3}+\\s*+|[a-zđ]\\)\\s*+)(?!thời (?:hạn|gian)|hạn|nộp|gửi|báo cáo|đăng ký|hoàn thành|nhận|số |căn cứ|chốt|cấp|trước|đợt|thu |đối |ban hành|quyết|kế hoạch|công văn|hiệu lực)[\\p{L} ,\"“”-]{4,80}:\\s?(?:(?:lúc |từ |vào )?\\d{1,2} ?(?:giờ|h|g) ?\\d{0,2}(?: phút)?'?,? )?(?:sáng |chiều |trưa |tối )?"
                    + PeriodEnds.WEEKDAY + "(?:vào )?(?:ngày )?$");
    /** "2. Hội thi nấu ăn … trong ngày …": the item names what takes place. */
    private static final Cue NAMED_ALL_DAY = Cue.of(
            "^(?:[-+•]\\s*+|\\d{1,2}(?:\\.\\d{1,2})*[.)/]?\\s*+|[a-zđ]\\)\\s*+)?(?:hội thi|hội thao|hội diễn|hội trại|hội nghị|giải|cuộc thi|lễ|liên hoan|tọa đàm|gặp mặt|ngày hội|diễn tập|tập huấn|đêm|thi|lớp)(?!\\p{L})[^.;]{0,150} trong (?:\\d{1,2} |hai |ba )?(?:ngày )?$");
    /** "Ra quân tổng vệ sinh tại các thôn trong ngày …"; not "thông xe trong ngày …", a limit. */
    private static final Cue ALL_DAY = Cue.of(
            "(?<!\\p{L})(?:ra quân|tổ chức|diễn ra|phát động|khai mạc|mít tinh|đồng loạt|tập huấn|diễn tập|họp (?:bản|thôn|dân|xóm|ấp|tổ|khu))(?!\\p{L})[^.;]{0,180} trong (?:ngày )?$");
    /** "Tổ chức 04 hội nghị …, cụ thể: ngày … (…), ngày … (…)" (B37). */
    private static final Cue SERIES = Cue.of(
            "(?<!\\p{L})(?:tổ chức|mở) (?:\\d{1,2} |một |hai |ba |bốn |năm |các )?(?:hội nghị|lớp|buổi|đợt|phiên|cuộc|vòng)(?!\\p{L})[^.;:]{3,160}(?:cụ thể|như sau|gồm): (?:[^.;]{0,200}[,)] )?(?:ngày )?$|(?<!\\p{L})(?:(?:ngày|lịch|thời gian) (?:tổ chức|diễn ra|thi đấu|biểu diễn)|tổ chức (?:vào )?các ngày): ?(?:[^.;]{0,200}[,)] )?(?:ngày )?$");
    /** "Tọa đàm …: Công đoàn chủ trì, 14h00 ngày …": an hour and a day behind a comma, when something begins (A24). */
    private static final Cue AT_AN_HOUR = Cue.of(
            "giờ|h|g",
            "(?:, |: |\\()(?:(?:dự kiến|lúc|vào|từ) )?" + ClockTime.HOUR + ",?\\s(?:sáng |chiều |tối )?"
                    + PeriodEnds.WEEKDAY + "(?:ngày )?$");
    /** "bố trí bàn hỗ trợ thứ Bảy 15/4": the day of the week says that it is one day. */
    private static final Cue ON_WEEKDAY = Cue.of("(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? (?:ngày )?$");
    /** "báo cáo về UBND xã vào sáng ngày …", "gửi số liệu trong buổi sáng ngày …": when something is sent in. */
    private static final Cue SENT = Cue.of(
            "(?<!\\p{L})(?:báo cáo|gửi|nộp|chuyển|đăng ký|chậm nhất|trước|hạn)(?! (?:giấy mời|thư mời|viên))(?!\\p{L})(?:(?!, (?:tổ chức|mở|khai giảng) )[^.;]){0,80}$");

    /** "chọn hai thôn làm điểm, tổ chức xong trong ngày 10/11", "kết thúc đợt kiểm tra vào ngày 10/01": by when it is done. */
    private static final Cue DONE_BY = Cue.of(
            "(?<!\\p{L})(?:xong (?:trong |vào )?(?:buổi )?(?:sáng |chiều |tối )?|(?:kết thúc|hoàn tất|hoàn thành) [^.;,]{3,60} (?:vào|trong) |(?:hoàn thành|hoàn tất|xong)(?: [^.;,]{3,60})?,? dự kiến (?:vào |trong )?)(?:ngày )?$");
    /** "phấn đấu đạt 85% vào ngày …": a target and by when. */
    private static final Cue TARGET =
            Cue.of("(?<!\\p{L})đạt (?:từ )?\\d{1,3}(?:,\\d{1,2})?%[^.;,]{0,40} (?:vào|trong) (?:ngày )?$");

    /** "Ngày 06/3, đoàn đại biểu dâng hương …": what takes place stands behind the day that the sentence begins with. */
    private static final Cue TAKES_PLACE = Cue.of(
            "^(?: \\([^()]{3,20}\\))?, [^.;,:]{2,60}?(?<!\\p{L})(?:dâng hương|viếng|tổ chức|ra quân|khai mạc|gặp mặt|họp mặt|phát động|mít tinh|tập huấn|tham quan|về nguồn|thắp nến|diễu hành)(?!\\p{L})");

    /** "vào ngày", "lúc 6 giờ 00, ngày", "tổ chức đồng loạt trong ngày", "khai mạc ngày" (A24, B36). */
    private static final Cue AT_TIME = Cue.of(
            "vào|lúc \\d|(?:tổ chức|ra quân|diễn ra)[^.;]{0,30} trong (?:ngày )?$|(?:khai mạc|bế mạc) (?:vào )?(?:ngày )?$");

    /** "… đến hết ngày 20/6": the end of what goes on, not the day of it (B31). */
    private static final Cue UNTIL = Cue.of("(?<!\\p{L})(?:đến|tới) hết (?:ngày )?$");

    private static final Cue HELD_IN = Cue.of(
            "(?<!\\p{L})(?:tổ chức|khai mạc|diễn ra|ra quân|mít tinh) (?!thực hiện|triển khai|rà soát|thu)[^.;]{0,120} trong (?:(?:các|hai|ba|\\d{1,2}) (?:ngày|đêm|buổi) (?:\\d{1,2}(?:/\\d{1,2})?(?:,| và) ?){0,4}|ngày )?$|(?<!\\p{L})(?:tập huấn|diễn tập|hội thi|gặp mặt) [^.;]{0,120} trong (?:(?:các|hai|ba|\\d{1,2}) (?:ngày|buổi) (?:\\d{1,2}(?:/\\d{1,2})?(?:,| và) ?){0,4}|ngày )?$");

    /** "xây nhà trong cả năm 2026" */
    private static final Cue ALL_YEAR = Cue.of("(?<!\\p{L})(?:trong (?:cả|suốt)|xuyên suốt|suốt(?: cả)?|quanh) $");

    /** "14 tháng Bảy âm lịch (", "tối 14/8 âm lịch (tức ngày ": the common day behind a lunar one, with a part of the day. */
    private static final Cue LUNAR_DAY = Cue.of(
            "(?:^|[;.,(:] )(?:vào )?(?:sáng|trưa|chiều|tối|đêm)(?: ngày)?(?: mùng| mồng| rằm)?(?: \\d{1,2})?(?:/\\d{1,2}| tháng \\p{L}{2,6})? (?:âm lịch,? )?\\((?:tức (?:là )?|nhằm )?(?:vào )?(?:ngày )?$");

    /** "tổng duyệt 19h00 ngày …": an hour says that something begins, unless words of a limit stand before it in its clause. */
    private static final Cue HOUR_OF_CLAUSE = Cue.of(
            "giờ|h|g",
            "(?:^|[;.:,] )(?:[-+•*]\\s*)?(?:(?!(?:trước|sau|chậm|muộn|hạn|đến|tới|từ|hoàn thành|hoàn tất|xong|kết thúc|gửi|nộp|báo cáo|đăng ký|kể|quá|hết|chốt|khoảng|đúng|hồi|lúc|đã|xảy ra|bão|mưa|tâm)(?!\\p{L}))[^.;:,]){4,60} "
                    + ClockTime.HOUR + ",? (?:sáng |chiều |tối )?(?:ngày )?$");

    /** "Sau ngày 10/10 tiêm bổ sung …": what comes later, in no period of its own. */
    private static final Cue LATER = Cue.of("(?<!\\p{L})sau (?:ngày )?$");

    private static final Cue HANDED_IN =
            Cue.of("^,? (?:phải )?(?:gửi|nộp|báo cáo|hoàn thành|xong|chốt|đăng ký)(?!\\p{L})");

    private ActivityDay() {}

    /** "Thời gian: …" */
    public static boolean isTimeLine(Line line) {
        return line.search(TIME_LINE).find();
    }

    /** Whether it is; {@code before} is what stands before it in its line. */
    public static boolean is(Line line, Dates.Mention mention, String before, String heading) {
        boolean timeLine = isTimeLine(line)
                || line.search(TIME_SENTENCE)
                        .region(sentence(line, mention), mention.start())
                        .lookingAt()
                || heading.toLowerCase(Locale.ROOT).startsWith("thời gian");
        if (mention.month() == 0) {
            return ALL_YEAR.matcher(before).find()
                    || timeLine && PeriodEnds.THROUGHOUT.matcher(before).find();
        }
        if (!mention.isDay()) {
            return timeLine && !DONE_BY.matcher(before).find() || ActivityMonth.isStage(line, mention);
        }
        if (LATER.matcher(before).find()) {
            return false;
        }
        if (!timeLine
                && (DONE_BY.matcher(before).find()
                        || TARGET.matcher(before).find()
                        || UNTIL.matcher(before).find())) {
            return false;
        }
        if (!timeLine
                && line.search(SENT)
                        .region(sentence(line, mention), mention.start())
                        .find()) {
            return false;
        }
        return timeLine
                || mention.start() < SCHEDULED
                        && line.search(DAY_OF_SCHEDULE).find()
                        && (isFollowedBy(COLON, line, mention) || isFollowedBy(TAKES_PLACE, line, mention))
                || TIME_CLAUSE.matcher(before).find()
                || HELD.matcher(before).find()
                || line.search(ALL_DAY).region(0, mention.start()).find()
                || line.search(NAMED_ALL_DAY).region(0, mention.start()).find()
                || AT_AN_HOUR.matcher(before).find()
                || HeldOn.is(line, mention, before)
                || DayAndPlace.is(line, mention, before)
                || ScheduleEntry.is(line, mention, before)
                || ON_WEEKDAY.matcher(before).find()
                || LUNAR_DAY.matcher(before).find()
                || HOUR_OF_CLAUSE.matcher(before).find() && !isFollowedBy(HANDED_IN, line, mention)
                || line.search(NAMED).region(0, mention.start()).find()
                || line.search(SERIES).region(0, mention.start()).find()
                || SINGLE.matcher(before).find() && AT_TIME.matcher(before).find() && !before.contains("ban hành");
    }

    private static boolean isFollowedBy(Cue cue, Line line, Dates.Mention mention) {
        return line.search(cue).region(mention.end(), line.text().length()).find();
    }

    private static int sentence(Line line, Dates.Mention mention) {
        return Math.max(0, line.lower().lastIndexOf(". ", mention.start()));
    }

    /** "Tổ chức phiên chợ … trong ngày 12/10": when it is held, not by when something is done. */
    public static boolean isHeldIn(Line line, Dates.Mention mention) {
        return mention.isDay()
                && line.search(HELD_IN).region(0, mention.start()).find();
    }
}
