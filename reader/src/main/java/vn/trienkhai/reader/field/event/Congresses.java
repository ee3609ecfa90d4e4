package vn.trienkhai.reader.field.event;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Congresses and elections that something is done for (A25, B41); one whose resolution is carried out is none. */
final class Congresses {
    private static final String LEADS =
            "(?:hướng tới|chào mừng|mừng|tiến tới|phục vụ|bảo vệ|chuẩn bị(?: cho)?|trước thềm|thành công|(?:văn kiện|dự thảo|báo cáo) trình|tuyên truyền(?: về)?)";

    private static final String TERM = "nhiệm kỳ \\d{4}(?: ?- ?\\d{4})?";
    private static final Cue CONGRESS = Cue.of(
            "đại hội ",
            "(?:" + LEADS + "|\\d\\) và)"
                    + "\\s(?:thành công )?(đại hội (?:(?:đảng|đại biểu|đảng bộ|công đoàn|đoàn|mặt trận|thi đua|hội)[^,.;:()\"]{0,90}?,? ?(?:lần thứ [ivxlc]+(?: của đảng)?|lần thứ \\d+|"
                    + TERM + ")|[ivxlc]{1,6} [^,.;:()\"]{3,60},? " + TERM
                    + "|[ivxlc]{1,6} của đảng))|(?:(?:chào mừng|hướng tới)|\\d\\) và) (đại hội (?:[ivxlc]{1,6} (?:công đoàn|hội|đoàn|mặt trận)(?: (?!và |trong |tại |theo )\\p{L}+){1,5}|(?:đảng bộ|đảng|công đoàn|đoàn|hội \\p{L}+ \\p{L}+) các cấp))");
    /** "Đại hội đại biểu … lần thứ X, nhiệm kỳ … dự kiến tổ chức …": what the paper begins with. */
    private static final Cue TAKES_PLACE = Cue.of(
            "^(?:[-+•]\\s*|\\d{1,2}[.)/]\\s*)?(đại hội (?:đại biểu|đảng bộ|công đoàn|đoàn|hội|thi đua)[^.;:()\"]{3,90}? lần thứ [\\p{L}\\d]{1,6}(?:,? "
                    + TERM + ")?),? (?:dự kiến|sẽ|được|diễn ra|tổ chức|khai mạc)");

    /** "cuộc bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ …" (A25). */
    private static final Cue ELECTION = Cue.of(
            "bầu cử đ",
            "((?:cuộc |ngày )?bầu cử (?:(?:đại biểu quốc hội|đbqh) khóa [ivxl]{1,6}|đại biểu hội đồng nhân dân)(?:(?: và|,(?= bầu)) (?:bầu cử )?(?:đại biểu )?(?:hội đồng nhân dân|hđnd) các cấp)?(?:,? nhiệm kỳ \\d{4} ?- ?\\d{4})?)");

    /** "lãnh đạo đại hội … các cấp, nhiệm kỳ …", "Đại biểu dự Đại hội …": what the paper is about. */
    private static final Cue SUBJECT = Cue.of(
            "(?:lãnh đạo|chỉ đạo|tổ chức|dự|tham dự|triệu tập) (đại hội (?:đại biểu|đảng|công đoàn|đoàn|mặt trận|hội)[^.;:()\"]{3,90}?,? (?:"
                    + TERM + "|lần thứ [\\p{L}\\d]{1,6}(?:,? " + TERM + ")?))");

    /** "chào mừng Đại hội đại biểu Đoàn TNCS Hồ Chí Minh tỉnh …", in no number and no term: whose it is makes it a name. */
    private static final Cue NAMED = Cue.of(
            "đại hội ",
            "(?:chào mừng|mừng|hướng tới|tiến tới|trước thềm|thành công(?: của)?|(?:thông tin|tin bài|tin|bài viết|truyền thông) về|thời gian(?: dự kiến| tổ chức){0,2} của) (đại hội (?:đại biểu (?:đoàn|hội|công đoàn|đảng bộ|mặt trận|các dân tộc|phụ nữ|toàn quốc lần thứ)|công đoàn|hội|cháu ngoan)(?! viên)(?!\\p{L})[^.;:()\"“,]{2,90}(?:, nhiệm kỳ \\d{4} ?[-–] ?\\d{4})?)");
    /** "ĐẠI HỘI … LẦN THỨ IX" in a line of its own, "Đại hội Công đoàn Công ty …: ngày …". */
    private static final Cue HEADING = Cue.of(
            "^(?:[-+•]\\s*|[\\divx]{1,4}[.)/]\\s*)?(đại hội (?:đại biểu|đảng bộ|công đoàn|đoàn|hội|thi đua|cháu ngoan|thể dục)(?!\\p{L})[^.;:()\"“|]{3,90}?)(?:(?<= lần thứ [\\p{L}\\d]{1,5}(?:,? nhiệm kỳ \\d{4} ?[-–] ?\\d{4})?)$|: (?=(?:dự kiến |từ |vào |sáng |chiều |tối )?(?:ngày )?\\d))");

    private Congresses() {}

    /** @param subject whether the line says what the paper is about */
    static List<Found<String>> in(Line line, boolean subject) {
        var found = new ArrayList<Found<String>>();
        for (var cue : subject
                ? List.of(CONGRESS, TAKES_PLACE, ELECTION, NAMED, SUBJECT)
                : List.of(CONGRESS, TAKES_PLACE, ELECTION, NAMED, HEADING)) {
            var search = line.search(cue);
            while (search.find()) {
                int group = cue == CONGRESS && search.group(1) == null ? 2 : 1;
                int from = search.start(group);
                int said = search.end(group);
                int to = cue == NAMED ? Math.min(said, EventName.end(line, from)) : said;
                if (cue != NAMED && cue != HEADING || isProper(line.text(), from, to)) {
                    found.add(new Found<>(EventName.of(line, from, to), line.span(from, to)));
                }
            }
        }
        return found;
    }

    /** "Đại hội Công đoàn tỉnh", not "đại hội công đoàn cơ sở". */
    private static boolean isProper(String text, int from, int to) {
        return Character.isUpperCase(text.charAt(from))
                && text.substring(from + "Đại hội".length(), to).chars().anyMatch(Character::isUpperCase);
    }
}
