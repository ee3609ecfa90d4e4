package vn.trienkhai.reader.field.duty;

import java.util.List;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.vocabulary.Vocabulary;

/**
 * Names of bodies and groups in a sentence: where one begins, and where the verb after it stands.
 *
 * <p>Verbs of duty also stand inside names (Ban Tổ chức, Sở Xây dựng, các tổ chức đảng). A verb counts as one only in lower
 * case and where no word before it makes it a noun.
 */
public final class Units {
    private static final String MEMBERS =
            "(?= (?:cơ sở )?(?:đảng|chính trị|đoàn thể|cơ sở|công đoàn|đoàn(?! (?:kiểm tra|công tác|học tập|khảo sát|thăm|giám sát|liên ngành|tham quan|đi|xe|đại biểu|tình nguyện|thanh tra|đánh giá|phúc tra|thẩm định)(?!\\p{L}))|hội(?! thi| nghị| thảo| diễn| chợ| thu| xuân| trại| họp| thao| khỏe| giảng| đàm)|xã hội|cá nhân|nghiên cứu|thành viên|quần chúng|và cá nhân|liên quan|kinh tế|tôn giáo|có liên quan|trên địa bàn|trực thuộc|thuộc|tín dụng|hành nghề|phi chính phủ|giám định|tư vấn(?!,| (?:cho|khám|hỗ trợ|tuyển sinh|hướng nghiệp|sức khỏe|tâm lý|miễn phí|pháp luật|trực tiếp|trực tuyến|về|và))|mặt trận|đầu mối)(?![\\p{L}])|,)";
    private static final String SEVERAL =
            "^(?:(?:tất cả(?: các)?|các|mỗi|từng|toàn thể|những|quý|hai|ba|bốn|sáu|bảy|tám|chín|mười|cả) )?";
    /** Where a name of a body or group begins (F1–F13, F25–F36). */
    private static final Cue HEAD = Cue.of(SEVERAL + Vocabulary.anyOf("organ-heads", 0) + "(?!\\p{L})");

    private static final Cue NO_BODY = Cue.of(SEVERAL + Vocabulary.anyOf("not-bodies", 0) + "(?!\\p{L})");
    /** "Cấp 500 lít hóa chất", "Cấp chữ ký số cho …": a verb with what is given. */
    private static final Cue GRANTS = Cue.of(
            "^cấp (?:\\d|(?:chữ ký|vốn|tiền|hóa chất|thuốc|vật|trang|thiết bị|máy|xe|cây|con giống|sổ|hồ sơ|phù hiệu|biển|mật khẩu|mã|tem|nhãn|bổ sung|thêm|toàn bộ|ngay|kịp thời|phát|cho|từ|quà|áo|bảo hộ|nhu yếu)(?!\\p{L}))");

    private static final Cue ORGANISATION = Cue.of(SEVERAL + "tổ chức" + MEMBERS);
    /** Verbs of an order (F37–F47). */
    private static final Cue IMPERATIVE = Cue.of("^" + Vocabulary.anyOf("imperatives", 0) + "(?![\\p{L}]| số \\d)");

    private static final Cue ASKING = Cue.of("^(?:đề nghị|yêu cầu|giao|căn cứ)(?![\\p{L}])");
    /** Verbs of duty (F37–F50). */
    private static final Cue VERB = Vocabulary.words(Vocabulary.anyOf("duty-verbs", 0) + "(?! viên| trí)");
    /** A noun before the verb: "đơn vị tổ chức", "công tác tuyên truyền". */
    private static final Cue OF_SOMEBODY = Cue.of(
            "(?:^|[\\s(])(?:các|(?<!các |mỗi |từng |, |thư |chi bộ |đảng bộ |công đoàn |chi đoàn |thủ trưởng |lãnh đạo )cơ quan|người|(?<!các |mỗi |từng |, |thủ trưởng |lãnh đạo |kế toán )đơn vị|tổ chức|công tác|(?<!giúp )việc|(?<!nhân |quân |dân |thời |lãnh )sự|lĩnh vực|nhà|(?<!các |, |đảng bộ |chi bộ )bộ phận|nhân viên|theo|đúng|những|mọi|(?<!phòng |sở |- |ban |vụ )kế hoạch|chương trình|cấp có thẩm quyền|ban chỉ đạo [\\p{L} ]{0,12}về) $");
    /** A noun before a verb that is part of a name: "Ban Tổ chức", "Đội tuyên truyền". */
    private static final Cue IN_A_NAME = Cue.of(
            "(?:^|[\\s(])(?:ban|(?<!văn |hải |quốc |biên |khoa, |ban, |dân )phòng|hội đồng|thường trực|(?<!công đoàn |cđ |đoàn |ban, )ngành|(?<!cùng |các )cấp|phó|tổ|(?<!bộ |đồng |liên |chi |trung |đại |tiểu |phân )đội|trung tâm|thanh tra|ủy ban|(?<!tỉnh |thành |huyện |công |liên |quân |cơ sở |xã |thị |phường |quận |chi |khối |tập |trung |lữ |sư |tiểu |ngành )đoàn|(?<!các )chi cục|(?<!thanh tra |các chi |văn phòng )cục|phòng giám đốc|(?<!nội |thường )vụ|(?<!bệnh |học |thư )viện|(?<!hiệu |bộ |thủ |cục |viện |hội |đội |tổ |nhóm |lớp |khu |trạm |dưỡng |toán |đồn |hạt |xưởng )trưởng) $");

    private static final Cue OF_CONSTRUCTION = Cue.of("(?:(?<!cơ )sở|(?<!\\p{L} )bộ) $");
    private static final Cue NAMING_VERB = Cue.of(
            "^(?:tổ chức|quản lý|chỉ đạo|kiểm tra|xây dựng|tuyên truyền|tổng hợp|hướng dẫn|giám sát|thẩm định|vận động|hỗ trợ|tập huấn|bồi dưỡng|điều chỉnh|giao|hòa giải|bảo vệ|tuần tra|soạn thảo|biên tập|phổ biến(?! \\p{L}{2,9} \\p{L}{2,9} này)|bồi thường|xung kích|cứu hộ|cứu nạn|chữa cháy|tiếp nhận|tiếp công dân|xét|chấm|coi thi|ra đề|in sao|điều tra|bầu|kiểm phiếu|khám|nghiệm thu|kiểm kê|thanh lý|thanh tra|kiểm toán|vận hành|chăm sóc|phục vụ|chuyển đổi|thu gom|thẩm tra|giải phóng|kiểm soát|phòng chống|tuyển|thi hành|giáo dục|phát triển|truyền thông|tư vấn|giúp việc|đón tiếp|hậu cần|cấp cứu|ứng cứu|ứng phó|khởi nghiệp|tự đánh giá|chỉnh lý|cải cách|số hóa)");
    /** "Phòng Thanh tra, giám sát", "Phòng Giám đốc, kiểm tra nghiệp vụ": two of its works make its name. */
    private static final Cue NAMED_TWICE = Cue.of(
            "(?:phòng|ban|vụ|tổ|đội) (?:thanh tra|kiểm tra|giám đốc|dân chủ|chính trị|tổ chức|nghiệp vụ|pháp chế|tuyên truyền|quản lý)[\\p{L} ]{0,20}, $");

    private static final Cue WORK_OF = Cue.of(
            "^(?:các )?(?:phòng|ban|vụ|tổ|đội|trung tâm|trạm|xưởng|bộ phận) (\\p{L}+ \\p{L}+(?: \\p{L}+){0,2}), $");
    /** "Đội sửa chữa có mặt …": by itself no name. */
    private static final Cue BARE_KIND =
            Cue.of("^(?:các |mỗi |từng )?(?:đội|tổ|ban|phòng|kíp|xưởng|nhóm|bộ phận|tiểu ban) $");
    /** "Mỗi đội tổ chức diễn tập": behind such a word stands a kind, whole. */
    private static final Cue EACH = Cue.of("(?:mỗi|từng) \\p{L}{2,5} ");

    private static final Cue STAFF =
            Cue.of("^(?:các |mỗi |từng )?(?:giảng viên|giáo viên|cán bộ|nhân viên|chuyên viên|công chức|bác sĩ) $");
    /** What any of them does, and none is called by. */
    private static final Cue OF_ANYBODY = Cue.of(
            "^(?:báo cáo|gửi|chủ trì|phối hợp|tham mưu|có|chịu|phải|cần|tổng hợp|tổ chức|triển khai|thực hiện|chuẩn bị|họp|lập|xây dựng|phân công|đề xuất|trình|theo dõi|đôn đốc|tiếp tục|chủ động)(?!\\p{L})");
    /** Syllables of a verb inside another word. */
    private static final Cue PART_OF_WORD = Cue.of(
            "(?<!\\p{L})(?:nhà thầu (?:thi công|tư vấn|giám sát)|chịu sự \\p{L}+(?: \\p{L}+)?|(?:công|chương|quy|tiến|lộ|giáo|quá|hành|tường) trình|(?:đào|sáng|cấu|chế|tái|cải) tạo|(?:thành|độc|(?<!hành chính )công|thiết|(?<!miền )trung|xác) lập|(?:thư|chữ|nhật|học) ký|(?:ngoại|phân|được|việc) giao|được (?:công nhận|khảo sát|chọn|lựa chọn|phân bổ|phân công|giao|cử|mời|giám sát|kiểm tra|thanh tra|hỗ trợ|thụ hưởng|ủy quyền|chỉ định|khen thưởng|đánh giá|lấy ý kiến)(?: (?:quản lý|phụ trách|theo dõi|chỉ đạo|giải quyết|thụ lý|kiểm sát))?|giao (?:thông|lưu|dịch|nhận|tiếp)|(?<!chủ )đầu tư (?:xây dựng|phát triển)|(?:đài|báo|và) phát thanh|phát thanh(?:,| và| -) truyền|(?:tư vấn|nghiên cứu|hỗ trợ|xúc tiến|đào tạo) phát triển|hỗ trợ (?:phụ nữ|nông dân|thanh niên|ngư dân|hợp tác xã|doanh nghiệp) (?:phát triển|khởi nghiệp)|cảnh sát cơ động|(?:trạm|tổ|đội|kíp|phòng|trung tâm|nhân viên) vận hành|thuế xuất(?: nhập khẩu)?|quản lý,? bảo trì(?= (?:đường|công trình) )|quản lý (?:đấu thầu|ngành|chuyên ngành|đo đếm)|(?:công ty|đơn vị|nhà) cung cấp (?:phần mềm|dịch vụ|giải pháp|thiết bị)|sử dụng năng lượng(?= trọng điểm)|xây dựng (?:phong trào|kinh tế|đảng|nông thôn mới|cơ bản)|tội phạm sử dụng|sử dụng công nghệ cao|trợ giúp pháp lý|(?:nhu|chuyên|cái|hậu) cần|xuất nhập khẩu|tự (?:nhiên|chọn|quản|vệ(?! sinh)|do|nguyện|chủ)|(?:việc|giờ|người) làm|giúp việc|an toàn,? vệ sinh|nhà thầu xây lắp|(?<=mtv |cổ phần |hạn |công ty |ban |trạm |nghiệp |đội )quản lý,? (?:và )?khai thác|tổng phụ trách|dự (?:toán|án|thảo|kiến)|thu (?:nhập|chi)|(?:số|mức|nguồn) thu|bảo vệ (?:môi trường|thực vật|an ninh tổ quốc|chính trị nội bộ)|(?:cựu|ban) liên lạc|(?:cấp )?(?:trên|dưới) trực tiếp|tự (?:bảo|đảm)|chi thường xuyên|(?:sát|quan) điều tra|nhận ủy thác|cháy,? (?:và )?chữa cháy|thường, hỗ trợ|biến,? giáo dục|giáo dục (?:thường xuyên|nghề nghiệp|phổ thông)|và cứu nạn|cứu nạn,? cứu hộ|(?:sở|bộ|ngành|phòng|khối|trường) giáo dục|(?:sở|phòng|viện) khám(?: bệnh)?|(?:phòng|nghề) công chứng|(?:đội|lượng|tổ|niên) xung kích|cây trồng|lượng (?:bảo vệ|tuần tra|chữa cháy|kiểm soát)|người hoạt động|và (?:tìm kiếm cứu nạn|phát triển|bảo vệ)|thi hành án|học tập (?:cộng đồng|suốt đời)|bầu cử|làm ăn|cung ứng dịch vụ công|(?:viên|dân|người|động) đi làm|(?:bến|khu|nơi) neo|(?:phòng|hàng) không|không (?:quân|gian|chuyên|phép|thuộc|quá|có|phải|lưu|khí|đủ|đạt|thường)|phục hồi chức năng|đăng ký đất|dân bảo vệ|cảnh sát quản lý|và cứu nạn|nạn,? cứu hộ|hộ,? cứu nạn|(?:trật|thứ|trình) tự|tư vấn (?:giám sát|thiết kế|thẩm tra)|- khen thưởng|đua,? khen thưởng|quy hoạch xây dựng|kim tiêm|sân vận động|(?:nghiệp|vị|sở|hộ|chủ) sử dụng (?:từ|lao động|dưới|trên|nhiều)|hồi sức (?:tích cực|cấp cứu)|đồng tự đánh giá|thường trực|cố vấn học tập|(?:chức|nhân|vị|nghiệp) chi trả(?: thu nhập)?|kế hoạch tổng hợp|nghiệp vụ tổng hợp|(?:chức|hành) chính,? quản trị|(?:cơ sở|điểm|lò) giết mổ|trí thức|giấy (?:chứng nhận|đăng ký|giới thiệu|mời|phép)|chủ sử dụng|(?:cá|bè) lồng|lồng bè)(?!\\p{L})");

    private static final Cue ASKED_OF_ONE = Cue.of(
            "^(?:cử|bố trí|liên hệ|đăng ký|rà soát|niêm yết|thông báo|kê khai|đối chiếu|hoàn thiện|nhập|cập nhật|đề nghị|mang)(?!\\p{L})");

    private static final Cue GROUP_OF = Cue.of("^tổ chức" + MEMBERS);
    /** "Lãnh đạo các sở" (F34). */
    private static final Cue LEADERS =
            Cue.of("^lãnh đạo(?= (?:các|sở|bộ|ban|đơn vị|cơ quan|ubnd|ủy ban|địa phương|huyện|xã|phường|cấp))");
    /** A comma that does not stand inside a name ("Sở Văn hóa, Thể thao và Du lịch"). */
    public static final String COMMA =
            ",(?! (?:thú y|thị đoàn|thành đoàn|quận đoàn|thị uỷ|thị ủy|thành ủy(?! viên)|thể thao|thông tin|gia đình|du lịch|báo chí|xuất bản|trẻ em|hạ tầng|khoa học|truyền hình|giám sát|kiểm tra nghiệp vụ|tư tưởng|thi đấu|phản biện|thương binh|nhân sự|khen thưởng|thanh tra và|pháp chế|giáo dục pháp luật|chống (?:thiên tai|lụt|bão|tham nhũng|tội phạm|ma túy|buôn lậu|bạo lực|mua bán|rửa tiền)|chữa cháy|kiểm soát nội bộ|hỗ trợ doanh nghiệp|khai thác (?:công trình|hạ tầng|cảng|bến|tài sản))(?![\\p{L}]))";

    /** "sở, ban, ngành": kinds, nobody by name (F32). */
    private static final Cue SHORT_KIND = Cue.of(
            "^(?:sở|ban|ngành|bộ|đoàn thể|phòng|xã|phường|đơn vị|cơ quan|địa phương|hội|cục|vụ|viện|đoàn|đội|thôn|bản|tổ|thị xã|thành phố|thị trấn|đặc khu|quận|huyện)(?:$|[,;]|\\s?-|\\s(?:và|ngành|tỉnh|ở|thuộc|trực thuộc|liên quan|cấp)\\s?)");
    /** "Phó Hiệu trưởng phụ trách nuôi dưỡng": which of the deputies. */
    private static final Cue DEPUTY = Cue.of("phó (?:\\p{L}{2,7} ){1,2}$");

    private static final Cue PARTS = Cue.of("^" + COMMA);
    /** "Các bộ còn vốn chưa phân bổ khẩn trương …": which of them, not what they do. */
    private static final String NOT_YET = " chưa ";
    /** "Các cơ quan tham mưu của Đảng ủy Khối cử cán bộ …": whose it is. */
    private static final String OF = " của ";

    private static final String IS = "là ";
    /** "Đội quản lý cao thế và trực vận hành các điện lực …": before the first verb a further name begins. */
    private static final String AND = " và ";

    private static final int FAR = 320;
    private static final int NEAR = 60;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_WORD = 24;

    private Units() {}

    /** Whether an order begins here without a subject: "Tổ chức …", "Rà soát …". */
    public static boolean isImperative(String lower, int at) {
        return IMPERATIVE.matcher(lower).region(at, lower.length()).find()
                && !ASKING.matcher(lower).region(at, lower.length()).find();
    }

    /** Whether the text begins with a verb of duty, as an item below the name of its unit does (F14). */
    public static boolean startsWithVerb(String lower) {
        return VERB.matcher(lower).lookingAt();
    }

    public static boolean startsWithBody(String lower) {
        return startsBodyAt(lower, 0);
    }

    /** Whether the comma stands inside a name: "Sở Văn hóa, Thể thao và Du lịch". */
    public static boolean goesOnAfterComma(String lower, int comma) {
        return !PARTS.matcher(lower.substring(comma)).find();
    }

    public static boolean startsBodyAt(String lower, int at) {
        return begins(HEAD, lower, at) && !begins(NO_BODY, lower, at) && !begins(GRANTS, lower, at)
                || begins(ORGANISATION, lower, at);
    }

    private static boolean begins(Cue cue, String lower, int at) {
        return cue.matcher(lower).region(at, lower.length()).lookingAt();
    }

    /** Where the first verb of duty stands between two places, or -1. */
    public static int verb(Line line, int from, int to) {
        var found = line.search(VERB).transparent().region(from, Math.min(to, from + FAR));
        while (found.find()) {
            if (isVerb(line, from, found.start(), found.end())) {
                return isDone(line.lower(), from, found.start()) ? -1 : found.start();
            }
        }
        return -1;
    }

    /** "Bí thư đã ký …": told, not ordered. */
    private static boolean isDone(String lower, int from, int verb) {
        return verb - from > " đã ".length() && lower.startsWith(" đã ", verb - " đã ".length());
    }

    private static boolean isVerb(Line line, int from, int at, int end) {
        var lower = line.lower();
        if (Character.isUpperCase(line.text().charAt(at)) || depth(lower, from, at) > 0) {
            return false;
        }
        if (GROUP_OF.matcher(lower).region(at, lower.length()).find() && !isVerbList(lower, at)) {
            return false;
        }
        if (at == from || isPartOfWord(line, at, end) || lower.startsWith(NOT_YET, at - NOT_YET.length())) {
            return false;
        }
        if (lower.startsWith(OF, end) && !lower.startsWith(IS, at) || lower.startsWith(AND, at - AND.length())) {
            return false;
        }
        if (LEADERS.matcher(lower).region(at, lower.length()).find() && isAfterComma(lower, at)) {
            return false;
        }
        if (isSecondWork(line, from, at) && isFollowed(line, end)) {
            return false;
        }
        if (worksAs(line, from, at, end)) {
            return false;
        }
        boolean which = BARE_KIND.matcher(lower.substring(from, at)).matches()
                        && !OF_ANYBODY.matcher(lower.substring(at)).find()
                || lower.startsWith("phụ trách", at);
        if (which && isFollowed(line, end)) {
            return false;
        }
        var before = lower.substring(Math.max(from, at - 20), at);
        boolean inName = NAMING_VERB.matcher(lower).region(at, lower.length()).find()
                && IN_A_NAME.matcher(before).find();
        inName |= lower.startsWith("phụ trách", at) && DEPUTY.matcher(before).find();
        inName |= lower.startsWith("xây dựng", at)
                && OF_CONSTRUCTION.matcher(before).find();
        boolean plain = EACH.matcher(lower.substring(from, at)).matches()
                        && OF_ANYBODY.matcher(lower.substring(at)).find()
                || isAddressed(lower, from, at)
                || lower.startsWith("có nhiệm vụ", at)
                || lower.startsWith("có trách nhiệm", at);
        return plain || !inName && !OF_SOMEBODY.matcher(before).find();
    }

    /** "Quý đơn vị phổ biến …", "đơn vị cử người …": those whom a letter speaks to; "đơn vị tổ chức" may be one among others. */
    private static boolean isAddressed(String lower, int from, int at) {
        var name = lower.substring(from, at);
        return name.equals("quý đơn vị ")
                || name.equals("đơn vị ")
                        && ASKED_OF_ONE
                                .matcher(lower)
                                .region(at, lower.length())
                                .find();
    }

    /** "Giảng viên hướng dẫn gặp sinh viên": one verb right behind the other, and the first says what somebody works as. */
    private static boolean worksAs(Line line, int from, int at, int end) {
        var lower = line.lower();
        return NAMING_VERB.matcher(lower).region(at, lower.length()).find()
                && STAFF.matcher(lower.substring(from, at)).matches()
                && lower.startsWith(" ", end)
                && VERB.matcher(lower).region(end + 1, lower.length()).lookingAt()
                && !OF_ANYBODY.matcher(lower.substring(end + 1)).find();
    }

    /** "Phòng Giám đốc, kiểm tra …", "Đội Quản lý, sửa chữa đường bộ …": behind the comma the second of its works. */
    static boolean isSecondWork(Line line, int from, int at) {
        if (!isAfterComma(line.lower(), at)) {
            return false;
        }
        var before = line.lower().substring(Math.max(from, at - LONGEST_NAME), at);
        var named = WORK_OF.matcher(before);
        return NAMED_TWICE.matcher(before).find()
                || at - from < LONGEST_NAME
                        && named.matches()
                        && Character.isUpperCase(line.text().charAt(from + named.start(1)));
    }

    /** "tổ chức, triển khai, thực hiện" (F41): one verb after the other, no group of organisations. */
    private static boolean isVerbList(String lower, int at) {
        int comma = at + "tổ chức".length();
        return lower.startsWith(", ", comma)
                && VERB.matcher(lower).region(comma + 2, lower.length()).lookingAt();
    }

    /** "công trình", "đào tạo", "giúp việc": a verb only in other company. */
    private static boolean isPartOfWord(Line line, int at, int verbEnd) {
        var found = line.search(PART_OF_WORD)
                .transparent()
                .region(Math.max(0, at - LONGEST_WORD), Math.min(line.text().length(), at + LONGEST_WORD));
        while (found.find()) {
            boolean longer = found.start() < at || found.end() > verbEnd;
            if (longer && found.start() <= at && at < found.end()) {
                return true;
            }
        }
        return false;
    }

    /** "Phòng Thanh tra, giám sát kiểm tra …": no comma stands between who acts and the verb, so the verb is a later one. */
    private static boolean isFollowed(Line line, int end) {
        var next = line.search(VERB)
                .transparent()
                .region(end, Math.min(end + NEAR, line.text().length()));
        while (next.find()) {
            if (Character.isLowerCase(line.text().charAt(next.start()))) {
                return !isAfterComma(line.lower(), next.start())
                        && Duty.sentenceEnd(line.lower(), end, next.start()) == next.start();
            }
        }
        return false;
    }

    private static boolean isAfterComma(String lower, int at) {
        return at >= 2 && lower.startsWith(", ", at - 2);
    }

    static int depth(String lower, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += lower.charAt(i) == '(' ? 1 : lower.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }

    /** Cuts a list of bodies into its members; a fixed group ("các huyện ủy, thành ủy trực thuộc") stays whole. */
    public static List<Found<String>> split(Line line, int from, int to) {
        return UnitList.split(line, from, to);
    }

    /** "đơn vị, địa phương" in lower case: a word for a kind, not somebody. */
    public static boolean isMereKind(Line line, int at) {
        var lower = line.lower();
        return Character.isLowerCase(line.text().charAt(at)) && isKind(lower.substring(at));
    }

    /** Whether it begins with "sở, ban, ngành" or such: kinds, nobody by name (F32). */
    static boolean isKind(String lower) {
        return SHORT_KIND.matcher(lower).find();
    }

    public static List<String> names(List<Found<String>> units) {
        return units.stream().map(Found::value).toList();
    }
}
