package vn.trienkhai.reader.field.report;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** Names of receivers that go on behind a comma, and receivers that stand behind another "cho" or "đến" of the sentence (F51–F53). */
final class ReceiverName {
    /** "Phòng Kiểm tra, TT và THA": parts of one name in short forms. */
    private static final Cue SHORT_FORMS = Cue.of(
            "^(?:, \\p{Lu}{2,7}(?!\\p{L})){1,3}(?: (?:và|&) \\p{Lu}{2,7}(?!\\p{L}))?(?=\\s?$|[.;(]| (?:trước|chậm|muộn|hạn|để|vào|trong|theo|tổng|qua)(?!\\p{L})| \\()");

    /** "(qua Phòng Nghiệp vụ, Dự toán, Pháp chế)": the works that a name lists. */
    private static final Cue TO_BRACKET = Cue.of("^(?:, (?!ĐT|SĐT)\\p{Lu}[\\p{L} -]{2,40}){1,3}[);]");

    /** "đảng ủy xã, phường trước ngày …": kinds of places that one word holds together. */
    private static final Cue PLACES = Cue.of(
            "^(?:, (?:xã|phường|thị trấn|đặc khu|thị xã|huyện|quận|thành phố)(?!\\p{L})){1,3}(?: và (?:phường|thị trấn|đặc khu))?(?=\\s?$|[.;(]| (?:trước|chậm|muộn|hạn|để|vào|trong|theo|tổng|qua)(?!\\p{L}))");

    /** "Ban Thanh niên Nông thôn, Công nhân - Đô thị trong tháng 4": works that a dash or "và" joins, before a limit. */
    private static final Pattern WORKS = Pattern.compile(
            "^, (?!ĐT|SĐT)\\p{Lu}\\p{L}{1,9}(?: \\p{L}{1,9}){0,3} (?:-|và) \\p{L}{1,9}(?: \\p{L}{1,9}){0,3}?(?= (?:trước|chậm nhất|muộn nhất|trong(?= (?:tháng|quý|ngày|tuần))|hạn|để|qua)(?!\\p{L}))");

    private static final Cue OFFICE = Cue.of("^(?:ban|phòng|khoa|vụ|sở|trung tâm)(?!\\p{L})");

    private static final Cue BODY = Cue.of(
            "^, (?:sở|phòng|ban|văn phòng|ủy ban|ubnd|hội|đoàn|công đoàn|liên đoàn|trung tâm|công an|trường|bộ|vụ|cục|chi cục|tỉnh|huyện|xã)(?!\\p{L})");

    private static final Cue PLACE = Cue.of("(?:xã|phường|huyện|tỉnh|thị trấn|quận)$");

    /** "Nộp cho nhà trường bản sao giấy phép … trước ngày …": what is handed in stands behind the receiver. */
    private static final Cue OBJECT = Cue.of(
            "(?<!tiếp nhận|nhận|quản lý|lưu trữ|giải quyết|xét|chấm|thẩm định|cấp|và trả) (?:bản (?:sao|đăng ký|cam kết|kê|tự|thu hoạch|chụp|phô tô|photo|in|chính|gốc|scan|mềm|giấy|tổng hợp|báo cáo|nhận xét|kiểm điểm)|giấy|phiếu|đơn(?! vị)|hồ sơ|sổ|biên bản|bảng|kịch bản|bài|chứng từ|hóa đơn|dự toán|thẻ|minh chứng|hình ảnh|ảnh|kế hoạch|danh sách|số liệu|báo cáo|văn bản)(?!\\p{L})");
    /** The word that sends stands right before the receiver, and nothing that is sent between them. */
    private static final Cue SENT_BARE = Cue.of(
            "(?<!\\p{L})(?:nộp|gửi|cung cấp|bàn giao|chuyển|trình|báo cáo)(?: lại| trực tiếp)?(?: cho| về| đến| tới| lên)? $");

    /** "gửi chi ủy trước ngày …", "nộp văn phòng chậm nhất …": those above, in small letters and by no name (F54). */
    private static final Cue ABOVE = Cue.of(
            "^(?:(?:đảng|chi|cấp|huyện|tỉnh|thành) ủy|ủy ban|ubnd|ban (?:thường (?:vụ|trực)|chấp hành|giám (?:hiệu|đốc)|tổ chức|chỉ đạo|chỉ huy|nữ công)|công đoàn|nhà trường|phòng|văn phòng|thư viện|trạm|công an|bộ phận|cơ quan|thường trực|lãnh đạo|hiệu trưởng|giám đốc|tổ trưởng|trưởng (?:thôn|ấp|khu|bản|khoa|phòng)|giáo viên chủ nhiệm|văn thư|kế toán|tổng phụ trách)(?!\\p{L})");

    private static final Cue NEXT_ABOVE = Cue.of(
            "^(?:(?:đảng|cấp|chi) ủy|công đoàn|đoàn|hội|liên đoàn|cơ quan|đơn vị|tổ chức)(?: \\p{L}{1,6}){0,2} cấp trên(?: trực tiếp)?(?: quản lý)?$");

    private static final int NEAR = 24;

    private static final Cue LINK = Cue.of(" (?:về|đến|tới|cho) (?=\\p{L})");

    private static final int LINKS = 4;

    private ReceiverName() {}

    /** The end of the name that begins at {@code at} and whose first part ends at the comma at {@code end}. */
    static int end(Line line, int at, int end, int to) {
        if (end >= to || line.text().charAt(end) != ',') {
            return end;
        }
        var rest = SHORT_FORMS.matcher(line.text()).region(end, to);
        if (rest.lookingAt()) {
            return rest.end();
        }
        var works = WORKS.matcher(line.text()).region(end, to);
        if (line.search(OFFICE).region(at, end).lookingAt()
                && !line.search(BODY).region(end, to).lookingAt()
                && works.lookingAt()) {
            return works.end();
        }
        var places = line.search(PLACES).region(end, to);
        boolean place = line.search(PLACE).region(Math.max(0, end - NEAR), end).find();
        return place && places.lookingAt() ? places.end() : end;
    }

    /** The end of a name behind which what is sent begins in small letters. */
    static int beforeObject(Line line, int at, int end) {
        boolean bare = line.search(SENT_BARE).region(Math.max(0, at - NEAR), at).find();
        var object = line.search(OBJECT).transparent().region(at, end);
        while (bare && object.find()) {
            if (Character.isLowerCase(line.text().charAt(object.start() + 1))) {
                return object.start();
            }
        }
        return end;
    }

    /** Whether what is handed in stands there. */
    static boolean isObject(Line line, int from, int to) {
        return line.search(OBJECT).transparent().region(from, to).lookingAt();
    }

    /** "công đoàn cấp trên trực tiếp": those right above, by no name (F54). */
    static boolean isNextAbove(String name) {
        return NEXT_ABOVE.matcher(Spelling.lower(name)).find();
    }

    /** Whether a name in small letters is that of somebody above. */
    static boolean isAbove(String name) {
        return ABOVE.matcher(Spelling.lower(name)).find();
    }

    /** Whether behind the comma only words of the same name stand, up to the end of the bracket. */
    static boolean goesOnToBracket(String text, int comma) {
        return TO_BRACKET.matcher(text).region(comma, text.length()).lookingAt();
    }

    /** The places behind the next words that may lead to a receiver, as far as the sentence goes. */
    static int[] further(Line line, int from, int to) {
        int stop = Math.min(to, Duty.sentenceEnd(line.lower(), from, to));
        var places = IntStream.builder();
        var found = line.search(LINK).region(from, stop);
        for (int i = 0; i < LINKS && found.find(); i++) {
            places.add(found.end());
        }
        return places.build().toArray();
    }
}
