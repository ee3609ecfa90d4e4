package vn.trienkhai.reader.field.report;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/**
 * A sentence that says once where several reports go (F51): "Cả hai báo cáo này gửi về …, qua …", "Nơi nhận báo cáo là …".
 *
 * @param from where it begins in its line
 * @param to where it ends
 */
record SharedReceiver(Found<String> receiver, @Nullable Found<String> via, int from, int to) {
    private static final Cue FOR_ALL = Cue.of(
            "(?<!\\p{L})(?:(?:tất cả|toàn bộ)(?: đều| được| phải| xin| đề nghị){0,2} (?:gửi|nộp)(?: về| cho| đến| tới)?|(?:tất cả|toàn bộ|mọi|cả hai|cả ba|hai|ba|các)(?: các| loại)? (?:bản )?(?:báo cáo|văn bản)(?: này| trên| nêu trên| nói trên)?(?: đều| được| phải| cùng| đề nghị){0,2} (?:gửi|nộp|chuyển)(?: về| cho| đến| tới)?|nơi nhận (?:các )?báo cáo(?: trên| này)?(?: là|:)) (?=\\p{L})");
    /** Those that also speak of what stands in the items before. */
    private static final Cue OF_ITEMS = Cue.of("(?<!\\p{L})(?:tất cả|toàn bộ|mọi|nơi nhận)(?!\\p{L})");

    static @Nullable SharedReceiver in(Line line) {
        var all = line.search(FOR_ALL);
        while (all.find()) {
            int to = Duty.sentenceEnd(line.lower(), all.end(), line.text().length());
            var unit = ReportReceiver.unitAt(line, all.end(), to);
            if (unit != null) {
                return new SharedReceiver(unit, ReportVia.behind(line, unit, to), all.start(), to);
            }
        }
        return null;
    }

    /** What a line says for the items before it as well. */
    static @Nullable SharedReceiver ofItems(Line line) {
        var shared = in(line);
        return shared != null
                        && line.search(OF_ITEMS)
                                .region(shared.from(), shared.to())
                                .lookingAt()
                ? shared
                : null;
    }

    boolean stands(int start, int end) {
        return from >= start && from < end;
    }
}
