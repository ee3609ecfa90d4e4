package vn.trienkhai.reader.field.report;

import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** What comes of regular work goes as often as the work is done (E76): "Hằng tháng các tổ họp; biên bản gửi Văn phòng". */
final class RhythmBefore {
    private static final Cue OUTCOME = Cue.of(
            "^[\\s;,]{0,4}(?:biên bản|kết quả|số liệu|danh sách|phiếu|báo cáo kết quả|bảng|nhật ký|sau đó|rồi|gửi|nộp|tổng hợp)(?!\\p{L})");

    private static final Cue IF = Cue.of("(?<!\\p{L})(?:khi (?:có|phát sinh|xảy ra|cần)|nếu|trường hợp)(?!\\p{L})");
    private static final Cue SENT = Cue.of("(?<!\\p{L})(?:gửi|nộp|báo cáo)(?!\\p{L})");

    private RhythmBefore() {}

    /** The rhythm of the clause that the semicolon before {@code from} ends; {@link Recurrence#ONCE} where none does. */
    static Recurrence of(Line line, int from, int to) {
        int end = from - 1;
        if (end < 1
                || line.text().charAt(end) != ';'
                || !line.search(OUTCOME).region(from, to).lookingAt()
                || line.search(IF).region(from, to).find()) {
            return Recurrence.ONCE;
        }
        int start = end;
        while (start > 0
                && line.text().charAt(start - 1) != ';'
                && !line.lower().startsWith(". ", start - 1)) {
            start--;
        }
        boolean sent = line.search(SENT).region(start, end).find();
        return sent ? Recurrence.ONCE : Recurrence.of(line, start, end);
    }
}
