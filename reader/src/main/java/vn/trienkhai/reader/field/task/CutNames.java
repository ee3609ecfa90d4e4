package vn.trienkhai.reader.field.task;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** "Các sở quản lý ngành rà soát …": of two verbs behind a short name the first may belong to it. */
final class CutNames {
    /** What names go on with, where it is not said at whom the verb is aimed. */
    private static final Cue GOES_ON = Cue.of(
            "^ (?:quản lý|hướng dẫn|kiểm tra|điều tra|tiếp nhận|biên tập|xây dựng|phát triển|đấu thầu|phục vụ|giám sát|cấp cứu|thu gom|sản xuất|kinh doanh|chế biến|cung cấp|cung ứng|khai thác|vận hành|bảo vệ|tư vấn|thẩm định|đào tạo|thi công|thiết kế|kiểm định|giáo dục|tuyên truyền|sử dụng|đăng ký|quảng cáo|đặt|tham gia|tham dự|nhận|còn|trực|phụ trách|vận tải|nuôi|trồng|chăm sóc)(?! (?:các|từng|những|mỗi|việc|công tác|cho|và|hoặc|thêm|cùng|đầy đủ|tốt|chặt chẽ|\\d))(?!\\p{L})");

    private static final Pattern SHORT_NAME = Pattern.compile("(?:\\p{L}+ ){0,3}\\p{L}+");
    /** Behind a place or a rank no name goes on. */
    private static final Cue WHOLE =
            Cue.of("(?<!\\p{L})(?:tỉnh|xã|phường|huyện|quận|phố|thôn|khu|ương|cấp|trấn|ấp|bản|buôn|làng)$");

    private static final Pattern CLAUSE = Pattern.compile("[.;:,()]");
    private static final int FAR = 40;

    private CutNames() {}

    /** The longer name of which the one that was read may be the beginning; empty where nothing speaks for one. */
    static Optional<String> longer(Line line, Found<String> unit) {
        int start = unit.span().start() - line.start();
        int end = unit.span().end() - line.start();
        if (start < 0 || end >= line.text().length()) {
            return Optional.empty();
        }
        var name = line.lower().substring(start, end);
        var goesOn = line.search(GOES_ON).region(end, line.text().length());
        if (!SHORT_NAME.matcher(name).matches() || WHOLE.matcher(name).find() || !goesOn.lookingAt()) {
            return Optional.empty();
        }
        int next = nextVerb(line, goesOn.end());
        return next < 0
                ? Optional.empty()
                : Optional.of(line.text().substring(start, next).strip());
    }

    /** Where the second verb begins, or the colon before it; -1 where the clause has none. */
    private static int nextVerb(Line line, int from) {
        var clause = CLAUSE.matcher(line.lower())
                .region(from, Math.min(from + FAR, line.text().length()));
        int to = clause.find() ? clause.start() : clause.regionEnd();
        return line.lower().startsWith(":", to) && to > from ? to : Units.verb(line, from, to);
    }
}
