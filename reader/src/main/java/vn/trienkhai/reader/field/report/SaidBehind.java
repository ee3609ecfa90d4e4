package vn.trienkhai.reader.field.report;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/**
 * A clause of its own that only says by when or where what stands before it is taken in (D65, F51): "gửi về Ban Chính sách; hạn nhận: hết
 * ngày 10/4", "Thời hạn gửi báo cáo: trước ngày 10/4; nơi nhận: Phòng Tổng hợp".
 */
final class SaidBehind {
    private static final String WHAT =
            "(?: (?:báo cáo|hồ sơ|danh sách|bài|sản phẩm|tác phẩm|số liệu|kết quả|ý kiến|đăng ký|phiếu)){0,2}";

    private static final Cue LIMIT = Cue.of(
            "^[\\s;.-]{0,4}(?:thời hạn|thời gian|hạn|hạn cuối|hạn chót|hạn cuối cùng|ngày)(?: (?:nhận|nộp|gửi|trả|báo cáo|tiếp nhận)){0,2}(?: cuối cùng)?"
                    + WHAT + "(?::| là| chậm nhất| trước| muộn nhất| đến hết| từ| hết)(?!\\p{L})[^;]{0,90};?$");

    private static final Cue PLACE =
            Cue.of("^[\\s;.-]{0,4}(?:nơi|địa điểm|địa chỉ|đơn vị|bộ phận|cơ quan)(?: tiếp)? nhận" + WHAT
                    + "(?::| là)(?!\\p{L})");

    private static final Cue RECEIVER =
            Cue.of("(?<!\\p{L})(?:nơi|đơn vị|bộ phận|cơ quan) (?:tiếp )?nhận" + WHAT + "(?:: ?| là )(?=\\p{L})");

    private static final Cue SENT = Cue.of("(?<!\\p{L})(?:gửi|nộp|báo cáo|đăng ký|chuyển|cung cấp|giao)(?!\\p{L})");

    private SaidBehind() {}

    /** The end of the last such clause behind the sentence, or {@code to} where none follows. */
    static int end(Line line, int from, int to) {
        int end = to;
        int length = line.text().length();
        if (line.search(RECEIVER).region(from, to).find()) {
            return to; // says itself where it is taken in, for the clauses behind it too
        }
        while (end < length) {
            int next = Math.min(length, Duty.sentenceEnd(line.lower(), end, length) + 1);
            if (!isLimit(line, from, end, next) && !isPlace(line, from, end, next)) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** "nơi nhận: Phòng Tổng hợp", in a sentence that names the receiver nowhere else. */
    static @Nullable Found<String> receiver(Line line, int from, int to) {
        var place = line.search(RECEIVER).region(from, to);
        return place.find() ? ReportReceiver.unitAt(line, place.end(), to) : null;
    }

    /** Whether the clause says by when the one before it is due, which names no day. */
    private static boolean isLimit(Line line, int from, int next, int to) {
        return line.search(LIMIT).region(next, to).lookingAt()
                && line.dates(from, next).isEmpty()
                && !line.dates(next, to).isEmpty()
                && line.search(SENT).region(from, next).find();
    }

    /** Whether the clause says where the one before it is taken in. */
    private static boolean isPlace(Line line, int from, int next, int to) {
        return line.search(PLACE).region(next, to).lookingAt()
                && line.search(SENT).region(from, next).find();
    }
}
