package vn.trienkhai.reader.layout;

import vn.trienkhai.reader.pattern.Cue;

/** A line that is the name of a body in small letters, as pages set a letterhead that they did not copy: "Ủy ban nhân dân xã Nậm Rốm". */
public final class NamedBody {
    private static final String BODY =
            "(?:ubnd|hđnd|ủy ban (?:nhân dân|mttq|mặt trận)|hội đồng (?:nhân dân|đội|quản trị|nghĩa vụ)|hội (?:nông dân|cựu|phụ nữ|liên hiệp|lhpn|chữ thập|người|khuyến học|luật gia|sinh viên)|đoàn (?:tncs|thanh niên|đại biểu|trường|xã|phường|khối)|(?:tỉnh|thành|huyện|quận|thị|xã|phường) (?:ủy|đoàn)|đảng (?:ủy|bộ)"
                    + "|sở|bộ|tổng cục|cục|chi cục|phòng (?!chống|cháy|ngừa|bệnh|trào|thủ)|trường|học viện|viện|trung tâm|bệnh viện|trạm|công an|công đoàn|(?:tổng )?liên đoàn|lđlđ|ngân hàng|kho bạc|bảo hiểm|công ty|tổng công ty|tập đoàn|hợp tác xã|văn phòng|thanh tra|tòa án|viện kiểm sát"
                    + "|ban (?:tổ chức|tuyên giáo|dân vận|nội chính|quản lý|chỉ đạo|chỉ huy|chấp hành|thường vụ|an toàn|dân tộc|giám hiệu|bảo vệ)) ";

    /** What a body does is no part of its name. */
    private static final String NO_VERB =
            "(?!(?:tổ chức|triển khai|ban hành|thông báo|phát động|yêu cầu|đề nghị|chỉ đạo|tăng cường|hướng dẫn|họp|kiểm tra|đẩy mạnh|xây dựng kế)(?!\\p{L}))";

    private static final Cue NAME = Cue.of("^" + BODY + "(?:" + NO_VERB + "[^.;:,()\\d]){2,80}$");
    private static final Cue SEVERAL = Cue.of("^(?:các )?" + BODY + "(?:" + NO_VERB + "[^.;:()\\d]){2,80}(?<!,)$");

    private NamedBody() {}

    public static boolean is(Line line) {
        return isSmall(line) && line.search(NAME).find();
    }

    /** "Trung tâm y tế các huyện, thành phố", "Các bệnh viện công lập": one or several. */
    static boolean areSeveral(Line line) {
        return isSmall(line) && line.search(SEVERAL).find();
    }

    private static boolean isSmall(Line line) {
        return !line.isUpper() && Character.isUpperCase(line.text().charAt(0));
    }
}
