package vn.trienkhai.reader.field.event;

import java.util.regex.Pattern;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** The name of an event in its sentence: where it ends, and what of it is none. */
final class EventName {
    /** "lần thứ XIV", "lần thứ 18": which one of those that come again. */
    static final String NUMBER = " lần thứ [\\p{L}\\d]{1,6}";

    private static final Pattern NUMBERED_DAY = Pattern.compile("^(Ngày (?!hội ).*?" + NUMBER + ") .*$");

    /** What no longer belongs to the name of an event. */
    private static final Cue ENDS = Cue.of(
            "[.;:(|]|,|\\s(?:trong |theo |(?<!nuôi con )bằng |đối với (?!phụ nữ|trẻ em|người )|(?<!ứng phó |đối )với |để |trên (?!cơ sở giới)|đến |từ (?=ngày |thứ |tháng |đầu |nay |sáng |\\d)|hướng |đặc biệt|nhằm |và các |là |của (?=dân tộc|công đoàn|liên đoàn|sở |trường|hội |ban |ủy ban|đảng ủy |phòng )|(?<=năm \\d{4} )và (?=\\p{Ll})|(?<=thành công )và (?=(?:ngày )?quốc khánh(?!\\p{L}))|(?<=tháng tám )và (?=(?:ngày )?quốc khánh(?!\\p{L}))|(?<=năm \\d{4} )[-–] (?=\\p{L})|và (?=hội (?:thao|thi|diễn|khỏe|trại)|giải |liên hoan|cuộc thi|phong trào |cuộc vận động )|gắn với (?!\\d)|tính từ |và \\d|và tiến tới |và (?=(?:kế hoạch|chỉ thị|công văn|nghị quyết|quyết định|hướng dẫn|chương trình|thông báo|kết luận|văn bản) số )|và (?=ngày |tháng |tuần |giờ trái đất|đợt |lễ hội |chiến dịch |năm )|cùng (?:với |cấp)|(?:trước|sau) (?=ngày |\\d)|và (?:kỷ niệm|khai mạc|bế mạc|tổng kết|chào mừng|đón|mừng|tưởng nhớ|tri ân|chăm lo|chuẩn bị|tổ chức|tuyên truyền|giám sát|kiểm tra|thực hiện|hưởng ứng|tăng cường|triển khai|phát động|đẩy mạnh) |(?<=ở (?:khu dân cư|khu phố|thôn|bản|ấp|tổ dân phố) )năm (?=\\d)|năm nay|gửi (?=về )|này(?!\\p{L})|kéo dài |kết thúc |bắt đầu |có |được |do |diễn ra|tổ chức (?=ở |tại |vào |từ |thống nhất |đồng loạt |trong )|mở (?=tại |ngày |từ |vào )|tại |cấp (?:tỉnh|huyện|xã|phường|cơ sở|trường|thành phố)|vào |về (?=sở|bộ|ủy|ban|công|tỉnh|hội|phòng(?!,? chống| cháy| ngừa))|trong năm |năm học |giai đoạn |thông qua|qua |(?:đảm bảo|bảo đảm) (?=trang trọng|an toàn|tiết kiệm|thiết thực|đúng|vui|hiệu quả|chất lượng)|cũng như|như |ngày nay|(?<!tuần lễ )(?<!tháng )hưởng ứng |chào mừng |ở cấp |nhân (?=kỷ niệm|dịp|ngày )|kết hợp |đề nghị |yêu cầu |và (?=ý kiến |công tác |vận động |trung ương )|đợt |xong(?!\\p{L})|sang |[-–] (?=(?:tháng hành động|tuần lễ|tháng thanh niên) )|\\d{1,2} ?[-–] ?\\d{1,2}/|\\d{1,2}-\\d{1,2}(?![\\d/-])|\\d{1,2}/\\d{1,2}(?![\\d/]))");

    /** "phòng, chống …", "…, lần thứ III, năm 2026", "an toàn, vệ sinh lao động năm 2026": no comma between two things. */
    private static final Cue SECOND_HALF = Cue.of(
            "^(?:ứng phó với|chống|chữa cháy|cứu (?:hộ|nạn)|vệ sinh|thống nhất đất nước|thành lập|tái lập|sinh viên|liệt sĩ|sạch|đẹp|an toàn|văn minh|học tập suốt đời|lần thứ|năm \\d{4}|nhiệm kỳ|khóa [ivx]|khoá [ivx]|[\\p{Ll} ]{3,40} năm \\d{4})(?!\\p{L})");
    /** "Văn hóa, Thể thao và Du lịch": fields of work, the last behind "và". */
    private static final Cue FIELDS = Cue.of("^\\p{L}+(?: \\p{L}+)? và \\p{L}+ ?\\p{L}*");

    /** "Tuần lễ", "Chiến dịch": which one stands elsewhere. */
    private static final Cue MERE_KIND = Cue.of(
            "(?:tuần lễ|tuần|tháng hành động|tháng cao điểm|tháng|chiến dịch|ngày hội|lễ hội|cuộc vận động|ngày|năm|bầu cử đại biểu hội đồng nhân dân)(?: cấp| này)?");

    /** "giải phóng tỉnh Vân Sơn, giải phóng miền Nam, thống nhất đất nước": the second is an event of its own. */
    static final String OTHER_HALF = "giải phóng miền nam";

    private static final Cue NATIONAL_DAY = Cue.of("(?:ngày )?(?:quốc khánh|chiến thắng)");
    private static final Cue OWN_DAY = Cue.of("^ (?:0?2[/-]0?9|30[/-]0?4)(?![/\\d-])");

    private static final String QUOTES = "\"“”";
    private static final int FAR = 130;
    private static final int SHORTEST = 4;

    private EventName() {}

    /** Where the name ends that begins at {@code from}. */
    static int end(Line line, int from) {
        var ends = line.search(ENDS).region(from, Math.min(line.text().length(), from + FAR));
        int end = Math.min(line.text().length(), from + FAR);
        for (boolean open = true; open && ends.find(); ) {
            open = goesOn(line, from, ends.start()) || isWithinQuotes(line.text(), from, ends.start());
            end = open ? end : ends.start();
        }
        var joined = line.lower().indexOf(" gắn với ", from);
        return joined > 0 && joined < end ? joined : end;
    }

    /** "Cuộc vận động “Toàn dân rèn luyện thân thể theo gương …”": the words in quotes are the name, whatever they are. */
    private static boolean isWithinQuotes(String text, int from, int at) {
        int open = from;
        while (open < at && QUOTES.indexOf(text.charAt(open)) < 0) {
            open++;
        }
        int close = open + 1;
        while (close < Math.min(text.length(), from + FAR) && QUOTES.indexOf(text.charAt(close)) < 0) {
            close++;
        }
        return open < at && close >= at && close < Math.min(text.length(), from + FAR);
    }

    /** Whether the name goes on behind a comma. */
    private static boolean goesOn(Line line, int from, int comma) {
        if (NamedDays.beginsAt(line, comma + 2)
                || line.text().charAt(comma) != ','
                || comma + 2 >= line.text().length()) {
            return false;
        }
        int next = comma + 2;
        int to = line.text().length();
        if (line.lower().startsWith(OTHER_HALF, next)) {
            return false;
        }
        return line.search(SECOND_HALF).region(next, to).find()
                || Character.isUpperCase(line.text().charAt(next))
                        && line.search(FIELDS).region(next, to).find()
                        && !Units.startsBodyAt(line.lower(), next)
                || Character.isLowerCase(line.text().charAt(next))
                        && repeats(line.lower().substring(from, comma), line.lower(), next);
    }

    /** "làm giàu, làm sạch": behind the comma the same word again. */
    private static boolean repeats(String name, String lower, int next) {
        int blank = lower.indexOf(' ', next);
        return blank > next && (" " + name).lastIndexOf(" " + lower.substring(next, blank + 1)) >= 0;
    }

    /** Where the quotes close that open right before {@code from}; -1 where there are none. */
    static int closing(String text, int from) {
        if (from == 0 || QUOTES.indexOf(text.charAt(from - 1)) < 0) {
            return -1;
        }
        for (int at = from; at < Math.min(text.length(), from + FAR); at++) {
            if (QUOTES.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** "Tháng hành động …" in quotes ends with them. */
    static int quoteEnd(String text, int from, int to) {
        int close = from > 0 && QUOTES.indexOf(text.charAt(from - 1)) >= 0 ? from : to;
        while (close < to && QUOTES.indexOf(text.charAt(close)) < 0) {
            close++;
        }
        return close;
    }

    static String of(Line line, int from, int to) {
        return line.text()
                .substring(from, Math.max(from, to))
                .replaceAll("[\\s,/-]+$", "")
                .replaceAll(" (?:và|kết hợp)$", "")
                .transform(name -> NUMBERED_DAY.matcher(name).replaceAll("$1"))
                .replaceAll("^ngày (?!hội |sinh |thành lập |tái lập |truyền thống )", "")
                .strip();
    }

    /** "Quốc khánh 02/9": of a name that is so short the day is a part. */
    static String withDay(Line line, String name, int end) {
        var day = line.search(OWN_DAY).region(end, line.text().length());
        return NATIONAL_DAY.matcher(Spelling.lower(name)).matches() && day.lookingAt() ? name + day.group() : name;
    }

    /** Whether it does not say which event is meant. */
    static boolean isNoName(String name) {
        return name.length() < SHORTEST
                || MERE_KIND.matcher(Spelling.lower(name)).matches();
    }
}
