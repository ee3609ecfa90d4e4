package vn.trienkhai.reader.field.task;

import java.util.List;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Who acts where an item does not begin with its subject (F1, F9): in a later clause, or behind "do". */
final class LaterSubject {
    /** Where another clause begins. */
    private static final Cue CLAUSE = Cue.of("[.;] (?=\\p{L})");
    /** "Giao Công chức Địa chính …" in a later sentence. */
    private static final Cue ORDER = Cue.of("(?:giao|đề nghị|yêu cầu|phân công)" + Duty.STAFF + "(?: cho)? ");
    /** "Thi sáng tác do Hội Văn nghệ đứng ra tổ chức". */
    private static final Cue BY = Cue.of("(?<!\\p{L})do (?=\\p{L})");

    private static final Cue ACTS = Cue.of(
            "(?:đứng ra |trực tiếp )?(?:tổ chức|chủ trì|thực hiện|phụ trách|đăng cai|đảm nhiệm|đảm nhận)(?!\\p{L})");
    /** What somebody else holds may be part of an order: "Cử đội dự hội thi do tỉnh tổ chức". */
    private static final Cue LEADS = Cue.of("(?:trực tiếp )?(?:chủ trì|phụ trách|đảm nhiệm|đảm nhận)(?!\\p{L})");

    private static final Cue STANDS_UP = Cue.of(" (?:đứng ra|trực tiếp)$");
    private static final int FAR = 90;

    /**
     * "Hội nghị cấp tỉnh họp sáng thứ Ba, … Đảng ủy các xã chuẩn bị hội trường", "Tỷ lệ … không quá 20%. Ủy ban Kiểm tra …": what takes place or
     * how much there may be, and then who does what for it.
     */
    private static final Cue EVENT = Cue.of(
            "^\\s?(?:tỷ lệ|tỉ lệ) [^.;:]{3,120}? (?:không quá|tối đa) \\d|^\\s?(?:\\(\\d{1,2}\\) )?(?:hội nghị|lễ|cuộc họp|đại hội|kỳ họp|hội thi|lớp|buổi|phiên|đêm|cuộc thi|hội thao|hội xuân|hội trại|ngày hội)(?!\\p{L})[^.;:]{0,120}? (?:họp|diễn ra|tổ chức|khai mạc|tiến hành|bắt đầu|truyền trực tuyến|phát trực tiếp)(?!\\p{L})");

    private LaterSubject() {}

    /**
     * Whether the first sentence tells what takes place, and asks nobody; or a bracket says who does it; or a later sentence who leads:
     * "Vận động tặng áo ấm. Hội Nữ doanh nhân chủ trì, phối hợp với …".
     */
    static boolean isNamedBehind(Line line, int from) {
        return !BracketedRoles.lead(line, from).isEmpty()
                || line.search(EVENT).region(from, line.text().length()).lookingAt()
                || leads(line, in(line, from));
    }

    private static boolean leads(Line line, List<Found<String>> later) {
        return !later.isEmpty()
                && line.lower().startsWith(" chủ trì", later.getLast().span().end() - line.start());
    }

    /** The first who is named to act; empty where nobody is. */
    static List<Found<String>> in(Line line, int from) {
        int to = line.text().length();
        var bracketed = BracketedRoles.lead(line, from);
        if (!bracketed.isEmpty()) {
            return bracketed;
        }
        var clause = line.search(CLAUSE).region(from, to);
        while (clause.find()) {
            var order = line.search(ORDER).region(clause.end(), to);
            int start = order.lookingAt() ? order.end() : clause.end();
            var duty = Duty.of(line, clause.end(), to);
            boolean near =
                    !duty.lead().isEmpty() && duty.lead().getFirst().span().start() == line.start() + start;
            if (near) {
                return duty.lead();
            }
        }
        var owners = BracketedOwners.in(line, from);
        return owners.isEmpty() ? behindBy(line, from, to) : owners;
    }

    /** "Khám tại hai xã: ngày …. Khoa Khám bệnh chủ trì, phối hợp khoa Dược": who supports the one who acts. */
    static List<Found<String>> support(Line line, int from, List<Found<String>> lead) {
        int to = line.text().length();
        var clause = line.search(CLAUSE).region(from, to);
        while (clause.find()) {
            var duty = Duty.of(line, clause.end(), to);
            boolean his = duty.lead().isEmpty()
                    ? Units.isImperative(line.lower(), clause.end())
                    : lead.stream()
                            .anyMatch(one ->
                                    one.span().equals(duty.lead().getFirst().span()));
            if (his && !duty.coop().isEmpty()) {
                return duty.coop();
            }
        }
        return List.of();
    }

    private static List<Found<String>> behindBy(Line line, int from, int to) {
        var acts = Units.isImperative(line.lower(), from) ? LEADS : ACTS;
        var by = line.search(BY).region(from, to);
        while (by.find()) {
            int end = Math.min(to, by.end() + FAR);
            int verb = Units.startsBodyAt(line.lower(), by.end()) ? Units.verb(line, by.end(), end) : -1;
            if (verb > by.end() && line.search(acts).region(verb, to).lookingAt()) {
                var stands = line.search(STANDS_UP).region(by.end(), verb - 1);
                return Units.split(line, by.end(), stands.find() ? stands.start() : verb);
            }
        }
        return List.of();
    }
}
