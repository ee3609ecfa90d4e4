package vn.trienkhai.reader.field.task;

import java.util.List;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/**
 * Who does the work before a bracket, and who helps, as the bracket says (F20, F38): "Mở hội chợ sách (Thư viện xã phụ trách, các trường phối
 * hợp).", "… (do Hạt Quản lý đường bộ thực hiện)", "… (phối hợp: Hội Nông dân)".
 */
final class BracketedRoles {
    private static final Cue LEAD = Cue.of(
            "phụ trách|chủ trì|thực hiện|chịu trách nhiệm|đảm nh|đầu mối|tổ chức",
            " \\((?:giao |do )?((?!đã |được |trực )\\p{L}[^();:]{2,80}?) (?:phụ trách|chủ trì|(?:tổ chức |tự |trực tiếp )?thực hiện|chịu trách nhiệm(?: chính| thực hiện| chủ trì)?|đảm nhận|đảm nhiệm|làm đầu mối|là đầu mối|(?:tự )?tổ chức)(?=[,;)])");

    private static final Cue COOP = Cue.of(
            "phối hợp|hỗ trợ|vào cuộc|tham gia",
            "[(,;] ?((?!các ý kiến|để )\\p{L}[^();:]{1,80}?) (?:cùng |tham gia ){0,2}(?:phối hợp|vào cuộc|tham gia|hỗ trợ(?: (?:vật tư|kinh phí|kỹ thuật|chuyên môn|phương tiện|nhân lực))?)(?: thực hiện)?\\)");

    /** "(phối hợp: Ủy ban MTTQ xã)", "(phối hợp Bưu điện tỉnh vận chuyển)". */
    private static final Cue COOP_FIRST =
            Cue.of(" (", " \\((?:đơn vị |cơ quan )?(?:cùng )?phối hợp(?: với| cùng)?(?: thực hiện)?:? (?=\\p{L})");

    private BracketedRoles() {}

    static List<Found<String>> lead(Line line, int from) {
        var lead = line.search(LEAD).region(from, line.text().length());
        return lead.find() ? units(line, lead.start(1), lead.end(1)) : List.of();
    }

    static List<Found<String>> coop(Line line, int from) {
        int to = line.text().length();
        var first = line.search(COOP_FIRST).region(from, to);
        if (first.find()) {
            int close = line.lower().indexOf(')', first.end());
            int end = close < 0 ? to : close;
            int verb = Units.verb(line, first.end(), end);
            return units(line, first.end(), verb < 0 ? end : verb);
        }
        var coop = line.search(COOP).region(from, to);
        while (coop.find()) {
            var units = behindLead(line, coop.start(1), coop.end(1));
            if (!units.isEmpty()) {
                return units;
            }
        }
        return List.of();
    }

    /** "Thư viện phụ trách, các trường": those behind the first comma that none stands before who acts. */
    private static List<Found<String>> behindLead(Line line, int from, int to) {
        int verb = Units.verb(line, from, to);
        if (verb < 0) {
            return units(line, from, to);
        }
        int comma = line.lower().indexOf(", ", verb);
        return comma < 0 || comma > to ? List.of() : behindLead(line, comma + 2, to);
    }

    private static List<Found<String>> units(Line line, int from, int to) {
        return Units.startsBodyAt(line.lower(), from) && Units.verb(line, from, to) < 0
                ? Units.split(line, from, to)
                : List.of();
    }
}
