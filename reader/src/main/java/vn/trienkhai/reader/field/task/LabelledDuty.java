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
            "(?:(?<=[.;,(–-] |\\()(?:đơn vị|cơ quan|bộ phận|tổ chức|cá nhân|người) (?:chủ trì|phụ trách|thực hiện|đầu mối|chịu trách nhiệm|làm)(?: (?:thực hiện|tham mưu|chính))?|(?<=[.;(–-] |\\()(?:chủ trì|phụ trách)(?: thực hiện)?|(?<=[.;,(–-] |\\()(?:trách nhiệm(?: thực hiện| chính)?|phân công(?: thực hiện)?|giao(?: cho| thực hiện)?))\\s?: (?=\\p{L})");
    /** "Mua áo phao -> Văn phòng, xong 30/4" in short notes. */
    private static final Cue ARROW = Cue.of(" (?:->|→|=>|➔|⇒) (?=\\p{L})");
    /** Where a list runs on into the next label, no mark between them. */
    private static final Cue NEXT_LABEL = Cue.of(
            " (?:(?:đơn vị |cơ quan )?(?:phối hợp|tham gia|chủ trì)|thời gian|thời hạn|lộ trình|tiến độ|hoàn thành|kinh phí|địa điểm|sản phẩm)(?: thực hiện| hoàn thành)?\\s?: |, (?:xong|hoàn thành|trước|hạn|trong|tháng|quý|chậm nhất|muộn nhất|thời gian|kết thúc|từ)(?!\\p{L})");

    private static final Cue COOP = Cue.of(
            "(?<=[.;,(] |\\()(?:(?:đơn vị|cơ quan|bộ phận) )?(?:cùng )?phối hợp(?: thực hiện)?\\s?: (?=\\p{L})|(?<=\\p{L} )(?:tham gia|phối hợp)(?: thực hiện)?: (?=\\p{L})");

    private LabelledDuty() {}

    /** The duty as labels in the line name it; as it was where none does. */
    static Duty of(Line line, int from, Duty duty) {
        var labelled = behind(line, LEAD, from);
        var lead = labelled.isEmpty() ? behind(line, ARROW, from) : labelled;
        if (lead.isEmpty()) {
            return duty;
        }
        var coop = coop(line, from);
        int label = lead.getFirst().span().start() - line.start();
        return new Duty(lead, coop.isEmpty() ? duty.coop() : coop, label);
    }

    /** Who helps, behind a label of that. */
    static List<Found<String>> coop(Line line, int from) {
        return behind(line, COOP, from);
    }

    private static List<Found<String>> behind(Line line, Cue label, int from) {
        int to = line.text().length();
        var found = line.search(label).region(from, to);
        while (found.find()) {
            int end = end(line, found.end());
            if (found.start() > from && Units.startsBodyAt(line.lower(), found.end())) {
                return Units.split(line, found.end(), end);
            }
        }
        return List.of();
    }

    /** Where the names end that stand behind a label. */
    static int end(Line line, int from) {
        int to = line.text().length();
        var next = line.search(NEXT_LABEL).region(from, to);
        int end = listEnd(line, from, next.find() ? next.start() : to);
        int verb = Units.verb(line, from, end);
        int comma = verb < 0 ? -1 : line.lower().lastIndexOf(", ", verb);
        int bracket = line.lower().indexOf(')', from);
        boolean closed = bracket >= 0 && bracket < end && line.lower().lastIndexOf('(', bracket) < from;
        end = comma > from ? comma : end;
        return closed ? Math.min(bracket, end) : end;
    }

    /** Past the semicolons between names: "Đoàn xã; các thôn Nà Lốc, Khuổi Slao". */
    private static int listEnd(Line line, int from, int to) {
        var lower = line.lower();
        int end = Duty.sentenceEnd(lower, from, to);
        while (end + 2 < to && lower.charAt(end) == ';' && Units.startsBodyAt(lower, end + 2)) {
            int next = Duty.sentenceEnd(lower, end + 2, to);
            if (Units.verb(line, end + 2, next) >= 0
                    || lower.substring(end, next).indexOf(':') >= 0) {
                break;
            }
            end = next;
        }
        return end;
    }
}
