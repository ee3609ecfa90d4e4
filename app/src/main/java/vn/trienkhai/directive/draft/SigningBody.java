package vn.trienkhai.directive.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trienkhai.layout.Family;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;

/**
 * How a body is led, so far as its papers show it: in the name of a collective (tập thể) or of one head (thủ trưởng).
 *
 * @param collectives in whose names it signs, the usual one first; none for a body that one head leads
 * @param head post of who leads it, in capitals
 * @param deputies for whom a deputy signs
 */
record SigningBody(Family family, List<String> collectives, String head, Deputies deputies) {

    /** For whom a deputy signs, as the rules of the body have it. */
    enum Deputies {
        /** For the collective like the head, without K/T: Party committees, unions, the Front, the Youth Union. */
        COLLECTIVE,
        /** For the head (KT.), whether or not the collective stands above: people's committees. */
        HEAD_OF_COLLECTIVE,
        /** For the head (KT., K/T): departments, offices, schools. */
        HEAD
    }

    private record Kind(Line line, Pattern name, List<String> collectives, String head, Deputies deputies) {}

    /** By the beginning of the name without marks, the more exact ones first. */
    private static final List<Kind> KINDS = List.of(
            collective(Line.PARTY, "chi bo\\b", "BÍ THƯ", "CHI BỘ", "CHI ỦY"),
            collective(Line.PARTY, "(?:co quan )?uy ban kiem tra\\b", "CHỦ NHIỆM", "ỦY BAN KIỂM TRA"),
            oneHead(Line.PARTY, "van phong\\b", "CHÁNH VĂN PHÒNG"),
            oneHead(Line.PARTY, "ban (?!thuong vu|chap hanh)", "TRƯỞNG BAN"),
            oneHead(Line.PARTY, "trung tam\\b", "GIÁM ĐỐC"),
            oneHead(Line.PARTY, "truong\\b", "HIỆU TRƯỞNG"),
            collective(
                    Line.PARTY,
                    "(?:ban thuong vu |ban chap hanh )?(?:tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|dang bo)\\b",
                    "BÍ THƯ",
                    "BAN THƯỜNG VỤ",
                    "BAN CHẤP HÀNH",
                    "ĐẢNG ỦY"),
            new Kind(
                    Line.GOVERNMENT,
                    Pattern.compile("^(?:uy ban nhan dan|ubnd)\\b"),
                    List.of("ỦY BAN NHÂN DÂN"),
                    "CHỦ TỊCH",
                    Deputies.HEAD_OF_COLLECTIVE),
            new Kind(
                    Line.GOVERNMENT,
                    Pattern.compile("^hoi dong nhan dan\\b"),
                    List.of("HỘI ĐỒNG NHÂN DÂN", "THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN"),
                    "CHỦ TỊCH",
                    Deputies.HEAD_OF_COLLECTIVE),
            oneHead(Line.GOVERNMENT, "(?:so|trung tam|benh vien)\\b", "GIÁM ĐỐC"),
            oneHead(Line.GOVERNMENT, "van phong\\b", "CHÁNH VĂN PHÒNG"),
            oneHead(Line.GOVERNMENT, "thanh tra\\b", "CHÁNH THANH TRA"),
            oneHead(Line.GOVERNMENT, "truong\\b", "HIỆU TRƯỞNG"),
            oneHead(Line.GOVERNMENT, "phong\\b", "TRƯỞNG PHÒNG"),
            oneHead(Line.GOVERNMENT, "chi cuc\\b", "CHI CỤC TRƯỞNG"),
            oneHead(Line.GOVERNMENT, "cuc\\b", "CỤC TRƯỞNG"),
            oneHead(Line.GOVERNMENT, "ban\\b", "TRƯỞNG BAN"),
            oneHead(Line.ARMED, "(?:ban|bo) chi huy\\b", "CHỈ HUY TRƯỞNG"),
            oneHead(Line.ARMED, "cong an (?:tinh|thanh pho)\\b", "GIÁM ĐỐC"),
            oneHead(Line.ARMED, "cong an\\b", "TRƯỞNG CÔNG AN"),
            collective(Line.UNION, "tong lien doan\\b", "CHỦ TỊCH", "ĐOÀN CHỦ TỊCH", "BAN CHẤP HÀNH"),
            collective(Line.UNION, "cong doan (?:co so|truong)\\b", "CHỦ TỊCH", "BAN CHẤP HÀNH", "BAN THƯỜNG VỤ"),
            collective(Line.UNION, "", "CHỦ TỊCH", "BAN THƯỜNG VỤ", "BAN CHẤP HÀNH"),
            collective(Line.FRONT, "(?:.*\\b)?mat tran\\b", "CHỦ TỊCH", "BAN THƯỜNG TRỰC", "ỦY BAN"));

    /** Bodies that any office may found for a task, and congresses: their papers name them, whoever issues. */
    private static final Pattern OF_ANY_BODY = Pattern.compile(
            "HỘI ĐỒNG|BAN CHỈ ĐẠO|BAN TỔ CHỨC|TIỂU BAN|TỔ CÔNG TÁC|ĐẠI HỘI|ĐOÀN CHỦ TỊCH|ĐOÀN THƯ KÝ|ĐOÀN THẨM TRA|BAN KIỂM PHIẾU|THƯỜNG TRỰC");

    private static Kind collective(Line line, String name, String head, String... collectives) {
        return new Kind(line, Pattern.compile("^" + name), List.of(collectives), head, Deputies.COLLECTIVE);
    }

    private static Kind oneHead(Line line, String name, String head) {
        return new Kind(line, Pattern.compile("^" + name), List.of(), head, Deputies.HEAD);
    }

    /** None for a body of which nothing is known; then nothing is checked. */
    static Optional<SigningBody> of(Unit unit, Family family) {
        if (family == Family.YOUTH) {
            return Optional.of(new SigningBody(
                    family,
                    unit.level() == Level.GRASSROOTS
                            ? List.of("BAN CHẤP HÀNH", "BAN THƯỜNG VỤ")
                            : List.of("BAN THƯỜNG VỤ", "BAN CHẤP HÀNH"),
                    "BÍ THƯ",
                    Deputies.COLLECTIVE));
        }
        var name = Vietnamese.fold(unit.name());
        return KINDS.stream()
                .filter(kind ->
                        kind.line() == unit.line() && kind.name().matcher(name).find())
                .findFirst()
                .map(kind -> new SigningBody(family, kind.collectives(), kind.head(), kind.deputies()))
                .or(() -> unit.line() == Line.FRONT
                        ? Optional.of(new SigningBody(
                                family, List.of("BAN THƯỜNG VỤ", "BAN CHẤP HÀNH"), "CHỦ TỊCH", Deputies.COLLECTIVE))
                        : Optional.empty());
    }

    boolean isCollective() {
        return !collectives.isEmpty();
    }

    /** Whether it may sign in the name of this collective, however its marks are placed (ủy, uỷ). */
    boolean mayNameCollective(String words) {
        var folded = Vietnamese.fold(words);
        return OF_ANY_BODY.matcher(words).find()
                || collectives.stream().map(Vietnamese::fold).anyMatch(folded::startsWith);
    }
}
