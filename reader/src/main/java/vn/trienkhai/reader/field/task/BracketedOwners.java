package vn.trienkhai.reader.field.task;

import java.util.List;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** "Dán tranh ở hành lang trước ngày 10/4 (Tổ Mỹ thuật, nhân viên thư viện).": who does it, at the end of the item (F20). */
final class BracketedOwners {
    private static final Cue BRACKET = Cue.of(
            " (",
            " \\((?=(?:tổng phụ trách|ban (?:nề|vă|tru|gi|tổ|chấ|cán|đạ|nữ)|tổ |phòng |văn phòng |giáo viên |nhân viên |công đoàn|đoàn (?:thanh|trường|xã|phường)|bộ phận |hiệu trưởng|phó |hội phụ|chi đoàn|liên đội))([^()\\d:;]{3,90})\\)[.;]?\\s*$");
    /** "gửi về Sở (Phòng Tổng hợp)": through whom. */
    private static final Cue SENT =
            Cue.of("(?<!\\p{L})(?:gửi|nộp|báo cáo|đăng ký|liên hệ|về|cho|thuộc|của|với)(?!\\p{L})[^.;]{0,80}$");

    private BracketedOwners() {}

    /** Those named in the bracket that ends the item; empty where there is none. */
    static List<Found<String>> in(Line line, int from) {
        var bracket = line.search(BRACKET).region(from, line.text().length());
        if (!bracket.find()
                || line.search(SENT).region(from, bracket.start()).find()
                || Units.verb(line, bracket.start(1), bracket.end(1)) >= 0) {
            return List.of();
        }
        return Units.split(line, bracket.start(1), bracket.end(1));
    }
}
