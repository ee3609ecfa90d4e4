package vn.trienkhai.reader.field.report;

import java.util.BitSet;
import java.util.List;
import vn.trienkhai.reader.layout.Label;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** The lines of a text that stand below a heading like "IV. CHẾ ĐỘ BÁO CÁO", where a name and a day ask for a report (F46). */
final class ReportPart {
    private static final Cue HEADING = Cue.of(
            "báo cáo",
            "^\\s?(?:về |kỳ |kỳ hạn |thời hạn |thời gian |lịch |công tác |chế độ |thực hiện |hồ sơ,? |thông tin,? |sơ kết,? |tổng kết,? |kiểm tra,? |và |định kỳ |chuyên đề ){0,4}báo cáo(?! viên)(?:,? (?:định kỳ|chuyên đề|đôn đốc|thông tin|kết quả|thống kê|tổng kết|sơ kết|và|số liệu)){0,4}(?:\\s?[.:]|\\s?$)");
    private static final Cue ALONE = Cue.of("^[^.;:]{0,60}[:.]?\\s?$");
    private static final int NO_RANK = 99;

    private final BitSet lines = new BitSet();

    ReportPart(List<Line> body) {
        int open = -1;
        for (int at = 0; at < body.size(); at++) {
            var line = body.get(at);
            var label = Label.of(line.text()).orElse(null);
            int rank = label == null ? NO_RANK : label.rank();
            if (label != null && rank <= open) {
                open = -1;
            }
            int from = label == null ? 0 : label.length();
            boolean heads =
                    line.search(HEADING).region(from, line.text().length()).lookingAt();
            if (heads || open >= 0) {
                lines.set(at);
            }
            if (heads
                    && open < 0
                    && line.search(ALONE).region(from, line.text().length()).lookingAt()) {
                open = label == null ? 0 : rank;
            }
        }
    }

    boolean has(int at) {
        return lines.get(at);
    }
}
