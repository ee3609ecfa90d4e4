package vn.trienkhai.reader.field.window;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.Window;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.pattern.Cue;

/**
 * Periods that begin so many days before something, the number first or last (pattern C49): "treo pano 10 ngày trước đại hội, tháo
 * dỡ 03 ngày sau đại hội", "tuyên truyền lưu động trước ngày ra quân 10 ngày". Only of what is shown, told or kept up: what is sent in so
 * many days before has a limit.
 */
final class DaysBefore {
    private static final String ANCHOR =
            "((?:\\p{L}+ ){0,10}?(?:\\p{L}+|(?<=ngày )\\d{1,2}/\\d{1,2}|lần thứ [\\p{L}\\d]{1,5})(?: \\d{1,2}/\\d{1,2}(?:/\\d{4})?)?)";

    /** "10 ngày trước đại hội và tháo dỡ trong vòng 03 ngày sau khi kết thúc đại hội" */
    private static final Cue NUMBER_FIRST = Cue.of(
            " ngày trước ",
            "(?<![\\p{L}\\d])" + SpeltNumber.NUMBER + " ngày trước (?:khi )?(?!và |đến )" + ANCHOR
                    + "(?=[,.;:)]|$| (?:và|đến|thì|trên|tại|ở|cho) )(?:(?:,| và|,? đến)[\\p{L} ]{0,30} (\\d{1,3}) ngày sau (?:khi )?)?");
    /** "trước ngày ra quân 10 ngày" */
    private static final Cue NUMBER_LAST = Cue.of(
            "trước ",
            "(?<!\\p{L})trước (?!thời|\\d)(?:khi |lúc )?" + ANCHOR
                    + "(?: \\(\\d{1,2}/\\d{1,2}(?:/\\d{4})?\\))? (?:từ |khoảng )?(?<!ít nhất )(?<!tối thiểu )"
                    + SpeltNumber.NUMBER
                    + " ngày(?= ?[.,;)]|$| (?:và|tại|trên) )(?:,? và (?:\\p{L}+ ){1,3}" + SpeltNumber.NUMBER
                    + " ngày sau đó)?");
    /** What goes on from then on. */
    private static final Cue GOES_ON = Cue.of(
            "(?<!\\p{L})(?:treo|tuyên truyền|trang trí|cổ động|đăng (?:tải|phát|tin)|phát (?:sóng|thanh|tin)|truyền thông|chạy chữ|dựng|trực|gặp mặt|ra quân|dọn vệ sinh|tổng vệ sinh|kiểm tra thực tế|cao điểm|phát lệnh|mở chuyên|sinh hoạt (?:chi đoàn|chi bộ|chi hội|chuyên đề|chủ điểm)|quét dọn|vệ sinh)(?!\\p{L})");
    /** What has to be there by then. */
    private static final Cue DUE = Cue.of(
            "(?<!\\p{L})(?:gửi|nộp|báo cáo|đăng ký|trình|liên hệ|hoàn thành|xong|chậm nhất|muộn nhất|lập danh sách)(?!\\p{L})");

    private DaysBefore() {}

    static List<Found<Window>> in(Line line, String heading, Parts parts) {
        var windows = new ArrayList<Found<Window>>();
        var first = line.search(NUMBER_FIRST);
        while (first.find()) {
            if (goesOn(line, first.start())) {
                var after = first.group(3) == null ? null : Integer.valueOf(first.group(3));
                var anchor = line.text().substring(first.start(2), first.end(2));
                windows.add(window(line, heading, parts, first.start(), first.end(), anchor, first.group(1), after));
            }
        }
        var last = line.search(NUMBER_LAST);
        while (last.find()) {
            if (goesOn(line, last.start())) {
                var anchor = line.text().substring(last.start(1), last.end(1));
                var after = last.group(3) == null ? null : Integer.valueOf(SpeltNumber.of(last.group(3)));
                windows.add(window(line, heading, parts, last.start(), last.end(), anchor, last.group(2), after));
            }
        }
        return windows;
    }

    private static Found<Window> window(
            Line line,
            String heading,
            Parts parts,
            int from,
            int to,
            String anchor,
            String before,
            @Nullable Integer after) {
        var span = line.span(from, to);
        var what = WindowTitle.of(line, from, heading);
        var quote = parts.text().quote(span);
        return new Found<>(new Window(what, null, null, quote, anchor, SpeltNumber.of(before), after), span);
    }

    private static boolean goesOn(Line line, int at) {
        var lower = line.lower();
        int from = Math.max(0, Math.max(lower.lastIndexOf(". ", at), lower.lastIndexOf("; ", at)));
        return line.search(GOES_ON).region(from, at).find()
                && !line.search(DUE).region(from, at).find();
    }
}
