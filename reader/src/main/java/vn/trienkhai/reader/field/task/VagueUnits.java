package vn.trienkhai.reader.field.task;

import vn.trienkhai.reader.field.duty.NameWords;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** Names that leave open who is meant, or that may hold more than a name (F24, F32, F33). */
final class VagueUnits {
    /** "các đơn vị liên quan" (F24, F32): nobody can be held to it until somebody says who is meant. */
    private static final Cue VAGUE = Cue.of(
            "^(?:(?:thủ trưởng|lãnh đạo|người đứng đầu) )?(?:các )?(?:cơ quan|đơn vị|địa phương|bộ phận|ngành|tổ chức)[\\p{L}, ]{0,40}(?:có )?liên quan$|^các bộ phận được phân công$|(?:mặt trận tổ quốc|mttq)[^,;]{0,40} và các (?:tổ chức|đoàn thể|hội)(?!\\p{L})|^cấp (?:tỉnh|huyện|xã|cơ sở|trung ương|thành phố)$");

    /** Names of kinds that a list of bodies may hold: "Ủy ban nhân dân các xã, phường, đặc khu". */
    private static final Cue KIND = Cue.of(
            "^(?:đặc khu|thị xã|thị trấn|quận|buôn|ấp|khóm|xóm|đoàn thể|người|khu công nghiệp|viên chức|bà|cô|thầy|phó|thành|thị)(?!\\p{L})");

    /**
     * "Trưởng ấp dẫn đường", "Đoàn kiểm tra do … dẫn đầu", "mỗi bộ môn 01 giảng viên":
     * behind a place, a head or a number stands what is done.
     */
    private static final Cue RUNS_ON = Cue.of(
            "(?<!các |thành )(?<!\\p{L})(?:tỉnh|xã|phường|huyện|phố|thôn|ấp)(?: (?!và |hoặc |về |thuộc |trên |có |cấp |ở |tại |ủy |là |đoàn|đội|hội|trực |ven |miền |phụ trách |khóa |nhà$|bạn$)\\p{Ll}+){1,9}$|\\p{L} do (?!người|tư|cán|chủ)\\p{L}|^mỗi [\\p{L} ]{2,20} \\d|được (?:phân công|giao|cử|chỉ định)$");

    private static final int LONGEST_NAME = 130;

    private VagueUnits() {}

    /** Whether a person has to say who is meant. */
    static boolean has(String unit) {
        var name = Spelling.lower(unit);
        return VAGUE.matcher(name).find()
                || RUNS_ON.matcher(unit).find()
                || goesOn(unit, name)
                || NameWords.haveOther(unit)
                || name.length() > LONGEST_NAME;
    }

    /** "Phòng Hành chính cân đối tiền mặt, cơ cấu …": behind a comma stands no further body. */
    private static boolean goesOn(String written, String name) {
        for (int at = name.indexOf(", "); at >= 0; at = name.indexOf(", ", at + 2)) {
            var rest = name.substring(at + 2);
            if (Character.isLowerCase(written.charAt(at + 2))
                    && !Units.startsWithBody(rest)
                    && !KIND.matcher(rest).find()
                    && !Units.goesOnAfterComma(name, at)) {
                return true;
            }
        }
        return false;
    }
}
