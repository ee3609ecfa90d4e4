package vn.trienkhai.reader.field.window;

import java.util.BitSet;
import vn.trienkhai.reader.layout.Ends;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.pattern.Search;
import vn.trienkhai.reader.time.ClockTime;
import vn.trienkhai.reader.time.Dates;

/**
 * Days that the entries of a schedule begin with, without a word that says they are days (patterns A23, B37): "+ 30/4 (thứ Năm): đồng chí
 * …", "18/3, 14h: thôn …", "Chuỗi hoạt động: 27/6 hội trại; sáng 28/6 đi bộ", "ngày 22/5 (trù bị), 23/5 (chính thức)".
 */
final class EntryDays {
    private static final String WEEKDAY = "(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)";

    private static final String DAY = "((?:(?:sáng|trưa|chiều|tối|đêm|cả|trong|vào|riêng|ngày),? )*+(?:" + WEEKDAY
            + ",? ?)?\\(?(?:ngày )?(\\d{1,2})/(\\d{1,2})(?:/((?:19|20)\\d\\d))?\\)?)(?![\\d/%])";

    private static final String NO_ACT =
            "(?!(?:trước|hạn|hoàn thành|hoàn tất|xong|kết thúc|chốt|nộp|gửi|báo cáo|đăng ký|đã|không|các đơn vị (?:gửi|nộp))(?!\\p{L}))";

    /** "18/3, 14h: …" */
    private static final Cue LABEL = Cue.of(
            "/",
            "(?:^(?:[-+•*]\\s*|\\d{1,2}[.)]\\s*|[a-zđ]\\)\\s*)?|; )" + DAY + "(?: ?\\(" + WEEKDAY
                    + "\\))?(?:,? (?:lúc |từ )?" + ClockTime.HOUR + ")? ?: " + NO_ACT);

    /** "…: 27/6 hội trại", "trong đó 12/5 tập trung", "; ngày 07/4 họp bình xét" */
    private static final Cue WHAT_BEHIND = Cue.of(
            "/",
            "(?:^(?:[-+•*]\\s*)?|[:;,.] |(?<=trong đó )|(?<=gồm ))(?![1-4]/[2-6](?![\\d/]))" + DAY + "(?:,? (?:lúc )?"
                    + ClockTime.HOUR
                    + ",?)? ((?:họp|thi|khai mạc|bế mạc|khai giảng|bế giảng|ra quân|tập trung|tập huấn|hội trại|hội thao|hội thi|hội thảo|hội diễn|dâng hương|đi bộ|chạy|bán kết|chung kết|trao giải|tổng kết|mít tinh|diễu hành|lễ|giao lưu|biểu diễn|tổng duyệt|sơ duyệt|trực|viếng|thắp nến|gặp mặt|tọa đàm|cắm trại|thi đấu|tham quan|xuất phát|khám|tiêm|phun|bỏ phiếu|bữa cơm|đêm|văn nghệ|trồng cây)(?!\\p{L})(?! (?:kỷ niệm|thành lập|xong|hoàn thành))(?!(?<=trực) (?:tiếp|tuyến|thuộc)))");

    /** "22/5/2026 (trù bị), 23/5/2026 (chính thức)" */
    private static final Cue PART = Cue.of(
            "/",
            "(?<=[:,;] |và )" + DAY
                    + " ?\\((?:phiên )?(?:trù bị|chính thức|lý thuyết|thực hành|trực tiếp|trực tuyến|dự phòng|vòng \\p{L}+|buổi \\p{L}+|lớp \\p{L}+|khối \\d+|đợt \\d|ca \\d)(?!\\p{L})");

    private static final int FIRST_WORDS = 1;
    private static final int DAY_OF_MONTH = 2;
    private static final int MONTH = 3;
    private static final int YEAR = 4;
    private static final int WHAT = 5;
    private static final int MONTHS = 12;

    private EntryDays() {}

    static void read(Line line, String heading, WindowList windows, BitSet taken) {
        for (var cue : new Cue[] {LABEL, WHAT_BEHIND, PART}) {
            var found = line.search(cue);
            while (found.find()) {
                int from = line.start() + found.start(FIRST_WORDS);
                int to = line.start() + found.end(FIRST_WORDS);
                int next = taken.nextSetBit(from);
                if (!windows.isCovered(from, to) && (next < 0 || next >= to)) {
                    int what = cue == PART ? -1 : cue == LABEL ? found.end() : found.start(WHAT);
                    add(line, heading, windows, found, what);
                }
            }
        }
    }

    private static void add(Line line, String heading, WindowList windows, Search found, int what) {
        int start = found.start(FIRST_WORDS);
        int end = found.end(FIRST_WORDS);
        int month = Integer.parseInt(found.group(MONTH));
        int year = found.group(YEAR) == null ? 0 : Integer.parseInt(found.group(YEAR));
        var day = new Dates.Mention(start, end, Integer.parseInt(found.group(DAY_OF_MONTH)), month, year);
        var on = month == 0 || month > MONTHS ? null : windows.dated(day).first();
        boolean past = year > 0 && windows.day() != null && on != null && on.isBefore(windows.day());
        if (on != null && !past) {
            var bounds = new WindowList.Bounds(start, end, on, on, year == 0);
            windows.add(
                    line, bounds, () -> what < 0 ? WindowTitle.of(line, start, heading) : behind(line, what, heading));
        }
    }

    /** What stands behind the day, up to the end of its entry. */
    private static String behind(Line line, int at, String heading) {
        int end = line.text().length();
        for (var mark : new String[] {"; ", ". ", ", "}) {
            int stop = line.text().indexOf(mark, at);
            end = stop < 0 ? end : Math.min(end, stop);
        }
        var words = Ends.withoutTrailing(line.text().substring(at, end).strip(), ".,;");
        return words.isEmpty() ? heading : words;
    }
}
