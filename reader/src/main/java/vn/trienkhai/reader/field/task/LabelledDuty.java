package vn.trienkhai.reader.field.task;

import java.util.List;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Who acts, named by a label behind the work (F19, F37): "Bước 2. Gửi phiếu …. Đơn vị chủ trì: Phòng A. Phối hợp: Phòng B. Hoàn thành: …". */
final class LabelledDuty {
    private static final Cue LEAD = Cue.of(
            "(?:(?<=[.;,(] |\\()(?:đơn vị|cơ quan|bộ phận|tổ chức|cá nhân|người) (?:chủ trì|phụ trách|thực hiện|đầu mối|chịu trách nhiệm)(?: (?:thực hiện|tham mưu|chính))?|(?<=[.;(] |\\()(?:chủ trì|phụ trách)(?: thực hiện)?)\\s?: (?=\\p{L})");
    private static final Cue COOP =
            Cue.of("(?<=[.;,(] |\\()(?:(?:đơn vị|cơ quan|bộ phận) )?(?:cùng )?phối hợp(?: thực hiện)?\\s?: (?=\\p{L})");

    private LabelledDuty() {}

    /** The duty as labels in the line name it; as it was where none does. */
    static Duty of(Line line, int from, Duty duty) {
        var lead = behind(line, LEAD, from);
        if (lead.isEmpty()) {
            return duty;
        }
        var coop = behind(line, COOP, from);
        int label = lead.getFirst().span().start() - line.start();
        return new Duty(lead, coop.isEmpty() ? duty.coop() : coop, label);
    }

    private static List<Found<String>> behind(Line line, Cue label, int from) {
        int to = line.text().length();
        var found = line.search(label).region(from, to);
        while (found.find()) {
            int end = end(line, found.end(), to);
            if (found.start() > from && Units.startsBodyAt(line.lower(), found.end())) {
                return Units.split(line, found.end(), end);
            }
        }
        return List.of();
    }

    private static int end(Line line, int from, int to) {
        int end = Duty.sentenceEnd(line.lower(), from, to);
        int bracket = line.lower().indexOf(')', from);
        boolean closed = bracket >= 0 && bracket < end && line.lower().indexOf('(', from) < 0;
        return closed ? bracket : end;
    }
}
