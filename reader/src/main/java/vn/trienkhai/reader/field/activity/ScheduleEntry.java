package vn.trienkhai.reader.field.activity;

import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.time.Dates;

/** Days by which a schedule names its entries, and days that only their place in the sentence tells from limits (patterns A11, A23, B37). */
final class ScheduleEntry {
    private static final String ITEM = "^(?:[-+•]\\s*+|(?:\\d{1,2}[.)/]){1,3}+\\s*+|[a-zđ]\\)\\s*+)?";

    /** "Quý III (ngày 05/8/2026): …", "Chuyên đề 1 (sinh hoạt ngày 04/3): …": what an entry is about follows the colon. */
    private static final Cue IN_BRACKETS = Cue.of(
            ITEM
                    + "(?:quý|chuyên đề|buổi|đợt|kỳ|phiên|lần|vòng|lớp|khóa|nhóm|cụm|khối|tuần|chặng)(?!\\p{L})[\\p{L}\\d ,“”\"-]{0,50} \\((?:(?!trước|chậm|hạn|xong|nộp|gửi|ban hành|ký|báo)[\\p{L} ]{2,40} )?(?:ngày )?$");

    private static final Cue CLOSED = Cue.of("^\\)\\s?:");
    /** "- 06/6/2026: nhà văn hóa xã …": what takes place, or where, follows the colon. */
    private static final Cue BARE = Cue.of("^[-+•]\\s*$");

    private static final Cue COLON = Cue.of("^(?:\\s?\\([^)]{1,30}\\))?:");
    /** What is done by then, or has happened. */
    private static final Cue DONE =
            Cue.of("(?<!\\p{L})(?:xong|hoàn thành|hoàn tất|kết thúc|hạn|chốt|nộp|gửi|báo cáo|đã)(?!\\p{L})");
    /** "ra mắt tại lễ kỷ niệm ngày …": the ceremony is held then. */
    private static final Cue AT_CEREMONY = Cue.of(
            "(?<!\\p{L})(?:tại|trong|ở) (?:lễ|buổi|đêm|ngày hội|hội thi|phiên chợ)(?: \\p{L}{2,10}){1,6} (?:vào )?(?:sáng |chiều |tối )?(?:ngày )?$");
    /** "ngày bầu cử 15/3/2026 bố trí lực lượng tại …". */
    private static final Cue ELECTION = Cue.of("(?<!trước |sau |đến |tới |cho )ngày bầu cử,? (?:ngày )?$");
    /** "Tổ chức phiên chợ … tại sân kho, ngày …": when, behind where. */
    private static final Cue BEHIND_PLACE = Cue.of(
            "(?<!\\p{L})(?:tổ chức|mở|ra quân|khai mạc) [^.;:]{3,120} tại [^.;:,()\\d]{3,60}, (?:vào )?(?:sáng |chiều |tối )?(?:ngày )?$");
    /** "…, ngày 31/01/2026 (thứ Bảy)": the day of the week says that it is one day. */
    private static final Cue WEEKDAY_BEHIND =
            Cue.of("^ ?\\((?:sáng |chiều |tối )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\\)");

    private static final Cue ON = Cue.of("(?:, |vào |tổ chức |diễn ra )(?:sáng |chiều |tối )?(?:ngày )?$");

    private ScheduleEntry() {}

    static boolean is(Line line, Dates.Mention mention, String before) {
        int end = line.text().length();
        return isEntry(line, mention, end)
                || AT_CEREMONY.matcher(before).find()
                || ELECTION.matcher(before).find()
                || line.search(BEHIND_PLACE).region(0, mention.start()).find()
                || ON.matcher(before).find()
                        && line.search(WEEKDAY_BEHIND)
                                .region(mention.end(), end)
                                .find();
    }

    private static boolean isEntry(Line line, Dates.Mention mention, int end) {
        boolean bare = line.search(BARE).region(0, mention.start()).find()
                && line.search(COLON).region(mention.end(), end).find();
        return bare && !line.search(DONE).region(mention.end(), end).find()
                || line.search(CLOSED).region(mention.end(), end).find()
                        && line.search(IN_BRACKETS).region(0, mention.start()).find();
    }
}
