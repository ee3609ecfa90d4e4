package vn.trienkhai.reader.field.duty;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Lists of bodies (patterns F9–F36): which commas and which "và" part two of them, and which stand inside one name. */
final class UnitList {
    /** What parts the members of a list (F9, F16, F34). */
    private static final Cue CUT = Cue.of(";\\s*|,\\s+| và | \\+ | cùng (?:với )?");
    /** "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội" (F17). */
    private static final Cue FIXED_GROUP = Cue.of("(?:mặt trận tổ quốc|mttq)[^,;]*$");

    private static final Cue ITS_MEMBERS = Cue.of("^các (?:tổ chức|đoàn thể \\p{L}|hội)");
    /** "trưởng các bản, nhà trường": written small, and yet somebody of his own, where no "các" holds them together. */
    private static final Cue LOWER_CASE_BODY = Cue.of(
            "^(?:nhà trường|chủ rừng|điều dưỡng|bảo vệ(?! (?:rừng|môi trường|trẻ))|phục vụ|đội (?:trật tự|tự vệ|tự quản|xung kích|vệ sinh|bảo vệ|tình nguyện)|giáo viên|nhân viên|hiệu trưởng|trưởng (?:các )?(?:thôn|bản|ban|khu)|tổng phụ trách|công an|trạm y tế|y tế (?:thôn|bản|ấp|buôn|bon|trường học)|ban giám hiệu|chính quyền|hội đoàn thể|công đoàn (?:ngành|viên chức|khu|cơ sở)|đài (?:truyền thanh|phát thanh)|đơn vị (?:nhận quân|giao quân|đăng cai|thi công|tư vấn|vận hành))(?!\\p{L})");

    /** "Các đảng ủy trực thuộc, đảng ủy các xã": a group of its own, though written small. */
    private static final Cue GROUP_BEHIND = Cue.of(
            "^(?:già làng|người có uy tín|chức sắc|chủ (?:nhà trọ|nhà nghỉ|hộ|rừng))|^(?:đảng ủy|chính quyền|ủy ban nhân dân|ubnd|hội đồng nhân dân|ban (?:thường vụ|chấp hành|giám hiệu)|công đoàn|hiệu trưởng|chủ tịch|thủ trưởng|giám đốc|trưởng|bí thư|trạm y tế|công an) các (?!\\p{L}+ (?:và|,))");

    /** "Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh" is the name of one committee. */
    private static final Cue PARTY_COMMITTEE = Cue.of("^đảng ủy (?:mặt trận tổ quốc|mttq)[^,]{0,12}$");

    /** "Đảng ủy, Ủy ban nhân dân các xã": what both belong to stands behind the second. */
    private static final Cue BOTH_OF_A_PLACE = Cue.of("(?:đảng ủy|cấp ủy|hội đồng nhân dân|hđnd)");

    private static final Cue COUNCILS = Cue.of("^(?:ủy ban nhân dân|ubnd) (?:các|cấp|xã|phường)(?!\\p{L})");

    /** "02 khoa liên quan": so many bodies of a kind. */
    private static final Cue NUMBER = Cue.of("^\\d{1,2} ");

    /** "Đoàn xã, phường và Đoàn trực thuộc": written with a capital, a group of its own. */
    private static final Cue OTHER_BRANCHES = Cue.of("^(?:đoàn|hội|công đoàn) (?:trực thuộc|khối|cơ sở)");

    /** "trạm y tế và lực lượng dân phòng": a body of its own, though written small. */
    private static final Cue ANOTHER = Cue.of(
            "^(?:phòng khám|trạm y tế|đài (?:truyền thanh|phát thanh)|cán bộ (?:khuyến nông|thú y|y tế|địa chính)|đội (?:trật tự|tự vệ|xung kích)|y tế (?:thôn|bản|trường|cơ sở)|lực lượng|bệnh viện|trung tâm \\p{L}+|ban (?:quản lý|giám hiệu|chỉ huy|công tác|đại diện|liên lạc)|tổ (?:công nghệ|bảo vệ|liên gia|tự quản)|trường (?:mầm non|tiểu học|trung học|cao đẳng|đại học)|câu lạc bộ|chi (?:bộ|đoàn|hội)|hợp tác xã|công an|công đoàn (?:cơ sở|trực thuộc|các))(?!\\p{L})");

    /** "các trường trung học, trường phổ thông dân tộc nội trú, trung tâm giáo dục …": kinds that "các" does not hold together. */
    private static final Cue ANOTHER_KIND = Cue.of(
            "^(?:trường (?:phổ thông|ptdt|thpt|thcs|th(?!\\p{L}))|trung tâm (?:giáo dục|gdnn|gdtx)|ban quản lý (?:rừng|dự án|khu|chợ|di tích|các)|nhà hàng|bếp ăn|khách sạn|báo (?:địa phương|tỉnh)|công ty lâm nghiệp|lâm trường|vườn quốc gia|(?:tuyên truyền|báo cáo|cộng tác|tình nguyện|hòa giải) viên)");

    /** "Lái xe cùng người quản lý …": two; "công đoàn cùng cấp", "các trường cùng cụm": the same for all of them. */
    private static final Cue COMPANION = Cue.of(
            "^(?!(?:cấp|ngành|cụm|khối|đơn vị|cơ quan|tổ|xã|thôn|lớp|nhóm|hội|đoàn|trường|phòng|địa bàn)(?!\\p{L}))\\p{L}");

    /** "mỗi xã ít nhất 01 lớp": how much, not who. */
    private static final Cue NORM = Cue.of("(?:ít nhất|tối thiểu|không quá|không ít hơn|từ) \\d(?![^;]{0,30} trở lên)");

    /** "Sở A - cơ quan thường trực Ban Chỉ đạo", "Đoàn số 1 do Sở A làm trưởng đoàn": what a body is besides, behind its name. */
    private static final Cue APPOSED = Cue.of(
            "(?<! tự) do (?=\\p{L})| - cơ quan (?:thường trực|chủ trì|đầu mối|tham mưu|giúp việc)| (?:được|đi|mỗi|từng)$| mỗi (?:đơn vị|cơ quan|địa phương|xã|thôn|trường|tổ chức|hội|chi|giáo viên|cá nhân|đồng chí|người|lớp)[\\p{L} ]*$");

    /** "Sở A, Sở B (gọi chung là cơ quan đăng ký)": the one name that stands for all of them afterwards. */
    private static final Cue CALLED_TOGETHER =
            Cue.of("\\((?:sau đây )?(?:được )?gọi chung là:? [“\"]?([\\p{L} -]{3,40})[”\"]?\\)\\s?$");

    /** What stands before and behind an "và" that is part of one name. */
    private record OneName(Cue before, Cue behind) {
        boolean is(String first, String second) {
            return before.matcher(first).find() && behind.matcher(second).find();
        }
    }

    private static final List<OneName> ONE_NAME = List.of(
            // "Phòng Kê khai và Kế toán thuế", "Phòng Tài vụ và Kế toán"
            new OneName(Cue.of("^(?:phòng|ban|bộ phận|tổ) \\p{L}+"), Cue.of("^kế toán(?! trưởng)")),
            // "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân": one office of two bodies
            new OneName(
                    Cue.of(
                            "văn phòng (?:đoàn (?:đại biểu quốc hội|đbqh)(?: và (?:hội đồng nhân dân|hđnd))?|hội đồng nhân dân|hđnd)(?: tỉnh| xã| phường)?$"),
                    Cue.of("^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)")),
            // "Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh"
            new OneName(Cue.of("(?:^|\\s)khối (?:các )?cơ quan$"), Cue.of("^doanh nghiệp")));

    /** "Trưởng các Khoa, Bộ môn": the heads of both. */
    private static final Cue HEADS = Cue.of("^(?:trưởng|thủ trưởng|lãnh đạo|đại diện) các \\p{L}+(?:, \\p{L}+)?$");

    private static final Cue MERE_KIND =
            Cue.of("^(?:bộ môn|phòng|ban|khoa|trung tâm|đơn vị|viện)(?=$|[:;,]| và | thuộc| trực thuộc| liên quan)");

    /** "đồng chí Lò Văn An, Phó Chủ tịch": a person, and what he is. */
    private static final Cue PERSON =
            Cue.of("^(?:đồng chí|đ/c|ông|bà|thầy|cô) (?!các |phó |bí thư|chủ tịch|trưởng)\\p{L}[^,]*$");

    private static final Cue HIS_OFFICE = Cue.of(
            "^(?:phó |chánh |ủy viên |chủ tịch|bí thư|giám đốc|hiệu trưởng|trưởng (?!các )|chuyên viên|chủ nhiệm|tổng phụ trách)");

    private static final Cue SMALL_KIND =
            Cue.of("^(?:phòng|ban|khoa|trung tâm|trạm|đội|văn phòng|công ty|chi cục|nhà máy|trường) (?=\\p{L})");

    private UnitList() {}

    /** Cuts a list of bodies into its members; a fixed group ("các huyện ủy, thành ủy trực thuộc") stays whole. */
    static List<Found<String>> split(Line line, int from, int to) {
        var units = new ArrayList<Found<String>>();
        var together = line.search(CALLED_TOGETHER).region(from, to);
        if (together.find()) {
            add(units, line, together.start(1), together.end(1));
            return units;
        }
        int start = from;
        var cut = line.search(CUT).region(from, to);
        while (cut.find()) {
            if (Units.depth(line.lower(), from, cut.start()) == 0
                    && cutsHere(line, start, cut.start(), cut.end(), to)) {
                add(units, line, start, cut.start());
                start = cut.end();
            }
        }
        add(units, line, start, to);
        return units;
    }

    private static boolean cutsHere(Line line, int start, int at, int next, int to) {
        var lower = line.lower();
        if (lower.charAt(at) == ';' || lower.startsWith(" + ", at)) {
            return true;
        }
        var before = lower.substring(start, at);
        var rest = lower.substring(next, to).strip();
        boolean group = GroupAgain.begins(before, rest)
                || (rest.startsWith("các ") || rest.startsWith("toàn thể ")) && Units.startsWithBody(rest)
                || GROUP_BEHIND.matcher(rest).find();
        boolean comma = lower.charAt(at) == ',';
        boolean and = lower.startsWith(" và ", at);
        if (and && before.indexOf(' ') < 0) {
            return false; // "Báo và Đài Phát thanh - Truyền hình tỉnh": one syllable is no name by itself
        }
        if (comma && PERSON.matcher(before).find() && HIS_OFFICE.matcher(rest).find()) {
            return false;
        }
        if (and && ONE_NAME.stream().anyMatch(name -> name.is(before, rest))) {
            return false;
        }
        if (HEADS.matcher(before).find() && MERE_KIND.matcher(rest).find()) {
            return false;
        }
        if (and
                && group
                && ITS_MEMBERS.matcher(rest).find()
                && FIXED_GROUP.matcher(before).find()) {
            return false;
        }
        if (BOTH_OF_A_PLACE.matcher(before).matches() && COUNCILS.matcher(rest).find()) {
            return false;
        }
        if (comma && isSameKind(lower, start, rest) || isNamedAnew(line, start, next)) {
            return true;
        }
        if (PARTY_COMMITTEE.matcher(before).find() && rest.startsWith("các đoàn thể")) {
            return false;
        }
        boolean named = Character.isUpperCase(line.text().charAt(next))
                && Units.startsWithBody(rest)
                && (!Units.isKind(rest) || OTHER_BRANCHES.matcher(rest).find());
        var counted = NUMBER.matcher(rest);
        group |= counted.find() && Units.startsWithBody(rest.substring(counted.end()));
        boolean nextOne = comma && LOWER_CASE_BODY.matcher(rest).find() && !lower.startsWith("các ", start);
        boolean another = and && ANOTHER.matcher(rest).find()
                || comma && ANOTHER_KIND.matcher(rest).find();
        another |= lower.startsWith(" cùng ", at) && COMPANION.matcher(rest).find() && Units.startsWithBody(rest);
        boolean members = and && rest.startsWith("thành viên ");
        return group || named || nextOne || another || members;
    }

    /** "phòng Đào tạo, phòng Công tác sinh viên": the same word for a body begins anew. */
    private static boolean isSameKind(String lower, int start, String rest) {
        int word = lower.indexOf(' ', start);
        var kind = word < 0 ? "" : lower.substring(start, word + 1);
        return kind.length() > 2
                && !kind.equals("các ")
                && rest.startsWith(kind)
                && Units.startsWithBody(lower.substring(start))
                && Units.startsWithBody(rest)
                && !Units.isKind(rest);
    }

    /** "phòng Cấp sổ, thẻ và phòng Công nghệ thông tin", "Ủy ban nhân dân xã, phòng Kinh tế": a word for a body, written small, and its name. */
    private static boolean isNamedAnew(Line line, int start, int next) {
        var kind = line.search(SMALL_KIND).region(next, line.text().length());
        return kind.lookingAt()
                && Character.isLowerCase(line.text().charAt(next))
                && Character.isUpperCase(line.text().charAt(kind.end()))
                && !line.lower().startsWith("các ", start);
    }

    private static void add(List<Found<String>> units, Line line, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && " ,;:-".indexOf(line.text().charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " ,;:.-(".indexOf(line.text().charAt(end - 1)) >= 0) {
            end--;
        }
        var apposed = line.search(APPOSED).region(start, end);
        if (apposed.find()) {
            end = apposed.start();
        }
        if (end > start && !line.search(NORM).region(start, end).find()) {
            units.add(Found.of(line, start, end));
        }
    }
}
