package vn.trienkhai.reader.field.activity;

import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.ClockTime;
import vn.trienkhai.reader.time.Dates;

/**
 * Days that stand right behind what takes place on them, without a word of time between (patterns A23, A24, B37): "phát động dưới cờ ngày
 * …", "cấp tỉnh ngày …", "một ngày duy nhất …".
 */
final class HeldOn {
    private static final String DAY =
            "(?:vào )?(?:lúc )?(?:" + ClockTime.HOUR + ",? )?(?:sáng |chiều |tối )?(?:ngày )?$";

    /** "tiết chào cờ đầu tuần ngày", "giờ sinh hoạt dưới cờ ngày"; "phát động dưới cờ ngày", "viếng lúc 7 giờ ngày". */
    private static final Cue BEHIND =
            Cue.of("(?<!\\p{L})(?:(?:tiết|giờ|buổi|lễ) (?:chào cờ|sinh hoạt)(?!\\p{L})[\\p{L} ]{0,25}"
                    + "|(?:phát động|ra quân|tổng kết|thắp nến|dâng hương|viếng|gặp mặt|họp mặt|mít tinh|về nguồn)(?: dưới cờ| đồng loạt)?"
                    + "|đồng loạt(?: [\\p{L}]{2,8}){0,4},?"
                    + "|một ngày duy nhất,?|duy nhất (?:một |01 |trong )?ngày,?"
                    + "|(?:hai|ba|bốn|\\d{1,2}) (?:đợt|buổi|phiên) (?:là|vào|gồm)(?: ngày [\\d/]{1,10}(?:,| và))?"
                    + "|" + ClockTime.HOUR + "\\s?(?:-|–|đến)\\s?" + ClockTime.HOUR + ",?) " + DAY);
    /** "Hội thi … cấp cụm trong tháng 9, cấp tỉnh ngày": the same thing at each level. */
    private static final Cue AT_A_LEVEL = Cue.of(
            "cấp ",
            "(?<!\\p{L})(?:hội thi|hội diễn|hội thao|hội trại|giải|lễ|cuộc thi|liên hoan|ngày hội)(?!\\p{L})[^.;]{0,160}[,:] ?cấp (?:cụm|cơ sở|trường|xã|phường|huyện|tỉnh|thành phố|toàn \\p{L}+) "
                    + DAY);
    /** "tổ chức “Ngày hội …”, cụ thể: xã … ngày …; xã … ngày …" (B37). */
    private static final Cue AT_PLACES = Cue.of(
            ": ",
            "(?<!\\p{L})(?:tổ chức|mở)(?!\\p{L})[^.;:]{3,160}(?:cụ thể|như sau|gồm|lịch): [^.]{0,120}?(?<!\\p{L})(?:xã|phường|thị trấn|huyện|cụm|khối|tại|ở) [\\p{L} ]{2,40}(?<!ngày) "
                    + "(?:vào )?(?:sáng |chiều |tối )?(?:ngày )?$");
    /** "3. Họp mặt cán bộ qua các thời kỳ ngày": the item names what takes place. */
    private static final Cue ITEM = Cue.of(
            "^(?:[-+•]\\s*+|(?:\\d{1,2}[.)/]){1,3}+\\s*+|[a-zđ]\\)\\s*+)?(?:tổ chức )?(?:họp mặt|gặp mặt|về nguồn|viếng|thắp hương|dâng hương|hội xuân|hội thi|hội thao|hội trại|lễ hội|ngày hội|tọa đàm|bữa cơm|giải)(?!\\p{L})[\\p{L} ,\"“”:-]{0,90}(?<!thành lập)(?<!kỷ niệm)(?<!truyền thống)(?<!quốc tế)(?<!nhân)(?<!trước)(?<!sau)(?<!ngày) \\(?(?:vào )?(?:sáng |chiều |tối )?(?:ngày )?$");

    /** "các “Ngày thứ Bảy vì dân” 21/3, 04/4 và 18/4": days right behind the name that they have. */
    private static final Cue BEHIND_NAME = Cue.of(
            "[“\"](?:ngày|tuần|phiên|đêm|hội|chợ|giờ|buổi|thứ|chủ nhật|lễ|sáng|chiều)(?!\\p{L})[^”\"]{2,60}[”\"] (?:vào |trong )?(?:các ngày |ngày )?(?:\\d{1,2}/\\d{1,2}(?:/\\d{4})?(?:,| và) (?:ngày )?){0,4}$");
    /** "nhóm 1 khám ngày 10/5", "đêm khai mạc 20 giờ ngày": a group, and what it does then. */
    private static final Cue OF_A_GROUP = Cue.of(
            "(?<!\\p{L})(?:(?:nhóm|khối|ca|đội|lớp) (?:\\d{1,2}|[ivx]{1,3}|một|hai|ba|nhất)(?: (?:khám|học|thi|tập|tiêm|diễn|đi|tham quan|trực)){1,2}"
                    + "|(?:đêm|lễ|buổi|phiên) (?:khai mạc|bế mạc|chung kết|công diễn|trao giải|tổng kết)(?: [\\p{L}]{2,12}){0,3}),? "
                    + DAY);
    /** "3. Vòng chung kết: thi sân khấu hóa …, ngày 01/11 tại …": when and where, at the end of what is held. */
    private static final Cue WHEN_AND_WHERE = Cue.of(
            "^(?:[-+•]\\s*+|(?:\\d{1,2}[.)/]){1,3}+\\s*+|[a-zđ]\\)\\s*+)?(?:vòng|lễ|đêm|hội thi|chung kết|chung khảo|sơ khảo|khai mạc|bế mạc|tổng kết|trao giải)(?!\\p{L})[\\p{L} ]{0,40}: [^.;]{3,120}, (?:vào )?(?:sáng |chiều |tối )?(?:ngày )?$");

    private static final Cue AT_A_PLACE = Cue.of("^,? (?:tại|ở) ");

    private HeldOn() {}

    static boolean is(Line line, Dates.Mention mention, String before) {
        return BEHIND.matcher(before).find()
                || line.search(ITEM).region(0, mention.start()).find()
                || line.search(AT_A_LEVEL).region(0, mention.start()).find()
                || line.search(AT_PLACES).region(0, mention.start()).find()
                || OF_A_GROUP.matcher(before).find()
                || line.search(BEHIND_NAME).region(0, mention.start()).find()
                || line.search(AT_A_PLACE)
                                .region(mention.end(), line.text().length())
                                .find()
                        && line.search(WHEN_AND_WHERE)
                                .region(0, Math.min(line.text().length(), mention.start()))
                                .find();
    }
}
