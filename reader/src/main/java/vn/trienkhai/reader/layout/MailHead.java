package vn.trienkhai.reader.layout;

import java.util.List;
import vn.trienkhai.reader.pattern.Cue;

/** What a mail says of itself above the paper that was copied out of it: "Từ: …", "Gửi: …", "Chủ đề: …", "Tệp đính kèm: …". */
final class MailHead {
    private static final Cue LABEL = Cue.of(
            "^(?:từ|người gửi|gửi|đến|tới|người nhận|cc|bcc|đồng gửi|chủ đề|tiêu đề|ngày(?: gửi)?|gửi (?:lúc|ngày)|tệp(?: tin)? đính kèm|đính kèm|from|to|subject|date|sent|attachments?)\\s?:");

    private static final int FIRST_LINES = 8;
    /** One or two such lines may be of the paper itself: "Gửi: …", "Ngày: …". */
    private static final int FEWEST = 3;

    private MailHead() {}

    /** Behind its last line; 0 where the text does not begin with one. */
    static int end(List<Line> lines) {
        int end = 0;
        while (end < Math.min(lines.size(), FIRST_LINES)
                && lines.get(end).search(LABEL).find()) {
            end++;
        }
        return end >= FEWEST ? end : 0;
    }
}
