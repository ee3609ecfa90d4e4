package vn.trienkhai.reader.field.head;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Ends;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** Two lines of a letterhead in one: "SỞ Y TẾ BỆNH VIỆN ĐA KHOA NẬM RỐM", "CÔNG TY CP GỐM BẢN LẠI – BCH CÔNG ĐOÀN CƠ SỞ". */
final class TwoBodies {
    /** "BCH CÔNG ĐOÀN CƠ SỞ": below the name of a house, and named with it. */
    private static final String UNION = "(?:(?:bch|ban chấp hành) )?(?:cđcs|công đoàn cơ sở)";

    private static final String HOUSE = "(?:công ty|tổng công ty|xí nghiệp|nhà máy|hợp tác xã|trường|bệnh viện)";
    private static final Cue UNION_ALONE = Cue.of(UNION);
    private static final Cue HOUSE_ABOVE = Cue.of("^" + HOUSE + " \\p{L}");
    /** "UBND TỈNH … HỘI ĐỒNG …", "… VIỆT NAM CÔNG ĐOÀN NGÀNH …": two lines of a letterhead that a conversion put into one. */
    private static final Cue TWO_IN_A_LINE = Cue.of(
            "^((?:ubnd|ủy ban|hội đồng|tỉnh ủy|thành ủy|huyện ủy|đảng bộ|bộ|sở|công đoàn|(?:tổng )?liên đoàn|hội|đoàn|tổng cục|cục|tổng công ty|công ty|ngân hàng) [\\p{L} &,-]{0,60}?(?:việt nam|(?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|xã|phường) \\p{L}+ \\p{L}+(?: \\p{L}+)?)) (?=(?:ban thường trực$)|(?:ubnd|ủy ban|hội đồng|hội (?:liên hiệp|nông dân|cựu|chữ thập|ccb|lhpn|ctđ|nd)|sở|ban (?:chqs|chỉ huy|quản lý|chỉ đạo|thường vụ|chấp hành|an toàn)|công đoàn|liên đoàn|đảng ủy|trường|phòng|chi cục|cục|trung tâm|bệnh viện|công ty|chi nhánh (?:công ty|ngân hàng|văn phòng|trung tâm|xí nghiệp)) \\p{L})");
    /** "TỈNH ỦY … THÀNH ỦY …", "TỈNH ỦY … BAN TỔ CHỨC", "TỈNH ĐOÀN … BAN CHẤP HÀNH …", "BỘ CÔNG AN CÔNG AN TỈNH …". */
    private static final Cue TWO_COMMITTEES = Cue.of(
            "^((?:tỉnh ủy|thành ủy|huyện ủy|thị ủy|đảng ủy (?:xã|phường)|đảng bộ (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)|tỉnh đoàn|thành đoàn|huyện đoàn)(?: \\p{L}+){1,4}?|bộ công an) (?:[-–] )?(?=(?:ban (?:chấp hành|thường vụ)|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|công an|chi bộ|ban (?:tuyên giáo|tổ chức|dân vận|nội chính|xây dựng)|ủy ban kiểm tra|văn phòng)(?!\\p{L}))");
    /** "CÔNG AN TỈNH … - CÔNG AN PHƯỜNG …", "CÔNG AN TỈNH … CÔNG AN HUYỆN …": the bodies of two levels in one line; two of one level issue it together. */
    private static final Cue TWO_LEVELS = Cue.of(
            "^((\\p{L}+ \\p{L}+) (?:tỉnh|thành phố|tp\\.?) [\\p{L} ]{2,30}?) (?:[-–] )?(?=\\2 (?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã) \\p{L})");
    /** "BỘ Y TẾ CỤC QUẢN LÝ …", "TRƯỜNG ĐẠI HỌC … KHOA KINH TẾ": behind the name of a body that of a part of it. */
    private static final Cue PART_BEHIND = Cue.of(
            "^((?:bộ|tổng cục|cục|sở|trường|học viện|đại học|viện|tổng công ty|tập đoàn)(?: \\p{L}+[,-]?| -){1,10}?) (?=(?:tổng cục|(?<!tổng )cục|(?<!nội |thường |dịch |nghiệp |nhiệm |công |phục )vụ|(?<!đa |bách |y |nha |chuyên |nội )khoa(?! học| giáo)|(?<!quốc |văn |hải |biên |dân |dự )phòng(?! cháy| chống| bệnh| ngừa| vệ| không| hộ|,)|trung tâm|chi cục|văn phòng|thanh tra|ban quản lý|(?<!bệnh |học |thư |nghiên cứu )viện|(?<!môi |thị |hiện |công |lập |quảng |chủ )trường(?! (?:giang|sơn|sa|an|hải|thành|thịnh|sinh|phát|lâm|xuân|chinh|yên|hà|hưng|phú|tín|lộc|long|thọ|tiền)(?!\\p{L}))|bệnh viện|(?<!tổng )công ty|nhà máy|xí nghiệp) \\p{L})(?! và )");

    /** "SỞ VĂN HÓA … TỈNH … - THƯ VIỆN TỈNH": the same behind a dash; two departments beside each other issue it together. */
    private static final Cue PART_BEHIND_DASH = Cue.of(
            "^((?:bộ|tổng cục|cục|sở|ubnd|ủy ban nhân dân|đại học|tổng công ty|tập đoàn) [^–-]{3,90}?) [-–] (?=(?:(?<=^(?:ubnd|ủy ban nhân dân) .{3,60} [-–] )sở|thư viện|bảo tàng|trung tâm|chi cục|phòng|trường|bệnh viện|ban quản lý|văn phòng|thanh tra|trạm|nhà hát|viện) \\p{L})");

    /** "PHÒNG GD&ĐT HUYỆN … TRƯỜNG THCS …", "SỞ GIÁO DỤC VÀ ĐÀO TẠO … - TRƯỜNG THPT …": a school and who is above it. */
    private static final Cue SCHOOL_BEHIND = Cue.of(
            "^((?:phòng|sở) (?:giáo dục(?:\\s?(?:và|&|-)\\s?đào tạo)?|gd\\s?(?:&|và|-)?\\s?đt)(?: \\p{L}+){0,6}?) (?:[-–] )?(?=trường (?:thcs|thpt|th|mn|mg|tiểu học|mầm non|mẫu giáo|ptdt|pt|phổ thông|trung học|trung cấp|cao đẳng|liên cấp|dân tộc|bán trú|nội trú)(?![\\p{L}]))");

    /** "LĐLĐ HUYỆN … – CĐCS CÔNG TY …", "CÔNG TY … – BCH CÔNG ĐOÀN CƠ SỞ": a union and the house above it. */
    private static final Cue UNION_BEHIND_DASH =
            Cue.of("^((?:lđlđ|liên đoàn lao động|công đoàn|cđ) [^–-]{3,60}?(?= [-–] (?:cđcs|công đoàn|cđ) \\p{L})|"
                    + HOUSE + " [^–-]{3,80}?(?= [-–] " + UNION + "$)) [-–] ");

    private TwoBodies() {}

    /** The bodies that the line names, the higher first. */
    static List<Found<String>> parts(Line line) {
        var parts = new ArrayList<Found<String>>();
        int from = line.text().length()
                - Ends.withoutLeading(line.text(), "-–*•· ").length();
        int to = Ends.withoutTrailing(line.text(), "-–* ").length();
        for (var two : List.of(
                line.search(TWO_IN_A_LINE),
                line.search(TWO_COMMITTEES),
                line.search(TWO_LEVELS),
                line.search(PART_BEHIND_DASH),
                line.search(SCHOOL_BEHIND),
                line.search(UNION_BEHIND_DASH),
                line.search(PART_BEHIND))) {
            if (from == 0 && two.find()) {
                parts.add(Found.of(
                        line, 0, Ends.withoutTrailing(two.group(1), "-– ").length()));
                from = two.end();
            }
        }
        parts.add(Found.of(line, from, to));
        return parts;
    }

    /** "CÔNG TY CP GỐM BẢN LẠI / BCH CÔNG ĐOÀN CƠ SỞ": the union has no name of its own. */
    static boolean isUnionOf(String house, String union) {
        return UNION_ALONE.matcher(Spelling.lower(union)).matches()
                && HOUSE_ABOVE.matcher(Spelling.lower(house)).find();
    }
}
