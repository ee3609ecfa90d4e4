package vn.trienkhai.reader.field.duty;

import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** People whom something is about, before the one who has to do it: "Đối với đảng viên đi làm ăn xa, chi ủy liên lạc …" (F21). */
final class Concerned {
    private static final String PEOPLE =
            "(?:đảng viên|đoàn viên|hội viên|học sinh|sinh viên|học viên|hộ|gia đình|người|trẻ|bệnh nhân|thí sinh|trường hợp|đối tượng|lao động|công dân|thanh niên|cán bộ|công chức|viên chức)(?!\\p{L})";

    private static final Cue BEFORE = Cue.of("^(?:đối )?với (?:(?:các|những|từng|mỗi) )?" + PEOPLE
            + "(?! (?:quản lý|phụ trách|đứng đầu|đại diện|chủ trì|sử dụng lao động))[^.;:,]{0,80}, (?=\\p{Ll})(?!(?:(?:các|những) )?"
            + PEOPLE + ")");

    private Concerned() {}

    /** Where the name of whoever acts begins; {@code from} where the sentence does not begin with such people, or nobody acts. */
    static int behind(Line line, int from, int to) {
        var before = line.search(BEFORE).region(from, to);
        if (!before.lookingAt()
                || !Units.startsBodyAt(line.lower(), before.end())
                || Units.isMereKind(line, before.end())) {
            return from;
        }
        var lead = Duty.subjectAt(line, before.end(), to).lead();
        boolean one = lead.size() == 1 && lead.getFirst().value().indexOf(',') < 0;
        return one ? before.end() : from;
    }
}
