package vn.trienkhai.reader.layout;

import java.util.regex.Pattern;
import vn.trienkhai.reader.spelling.Spelling;
import vn.trienkhai.reader.time.ClockTime;
import vn.trienkhai.reader.vocabulary.DocumentTypes;

/**
 * A letterhead that a page of the web has run together into one line, often with the type, the subject and the first sentence behind
 * it: "TỈNH ỦY … ĐẢNG CỘNG SẢN VIỆT NAM BAN TỔ CHỨC * Số 31-HD/BTCTU Vân Sơn, ngày 03 tháng 11 năm 2026 HƯỚNG DẪN …".
 */
final class HeadInOneLine {
    private static final int LONGEST_HEAD = 700;
    private static final int SHORTEST = 30;
    private static final int LONGEST_SUBJECT = 400;
    private static final int SHORTEST_SUBJECT = 8;
    private static final int SHORTEST_NAME = 10;

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d])(?:Số|SỐ)\\s?:?\\s?(?:[\\d.…_]{0,10}\\s?[-/]\\s?(?:\\d{4}/)?\\p{Lu}[^\\s,;]{1,40}|\\d{1,5} \\p{Lu}\\p{L}{1,3}/\\p{Lu}[^\\s,;]{1,40})");
    /** Place and day; of a telegram with the hour. */
    static final Pattern DAY = Pattern.compile(
            "(?<!\\S)(?:(?:TP\\.|Thành phố|Tỉnh|Xã|Phường) ?)?\\p{Lu}\\p{Ll}{0,8}(?:(?: | - )\\p{Lu}\\p{Ll}{0,8}){0,5},(?: (?:hồi|lúc) "
                    + ClockTime.HOUR
                    + ",?)? ngày\\s?[\\d.…_]{0,8}\\s?tháng\\s?[\\d.…_]{0,8}\\s?năm\\s?\\d{4}|(?<=[\\p{Lu}\\n] )\\p{Lu}\\p{Ll}{0,8}(?: \\p{Lu}\\p{Ll}{0,8}){0,5}, ngày \\d{1,2}/\\d{1,2}/\\d{4}$"
                    + "|(?<= ), ngày\\s?[\\d.…_]{1,8}\\s?tháng\\s?[\\d.…_]{1,8}\\s?năm\\s?\\d{4}(?=\\s*$| Kính )");
    /** "* Số 38-HD/BTGDVTU": the mark below the name of a Party body. */
    private static final Pattern STARS =
            Pattern.compile("^[*•-]{1,9}\\s?(?=(?:Số|SỐ)\\s?:?\\s?[\\d.…_]{0,10}\\s?[-/]\\s?\\p{Lu}[^\\s,;]{1,40}$)");

    private static final Pattern MOTTO = Pattern.compile(Motto.STATE + "|" + Motto.PARTY);
    private static final Pattern RULE = Pattern.compile("(?<=\\s)(?:\\*{1,9}|[-_=]{3,20})(?=\\s|$)");
    private static final Pattern ABOUT = Pattern.compile("(?<=\\s)(?=[Vv]/[Vv]:? )");

    /** "THỰC HIỆN QUYẾT ĐỊNH SỐ …": a subject in capitals, and the number of another paper. */
    private static final Pattern CITED = Pattern.compile(
            "(?<!\\p{L})(?:KẾ HOẠCH|HƯỚNG DẪN|CHỈ THỊ|THÔNG BÁO|CÔNG VĂN|CÔNG ĐIỆN|CHƯƠNG TRÌNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ|QUYẾT ĐỊNH|KẾT LUẬN|LUẬT|THÔNG TRI)$");

    /** A type in capitals, its subject in small letters behind it: "CHỈ THỊ Về việc …". */
    private static final Pattern TYPE = Pattern.compile(
            "(?<=\\s)(?=(?:KẾ HOẠCH|HƯỚNG DẪN|CHỈ THỊ|THÔNG BÁO|CÔNG ĐIỆN|CHƯƠNG TRÌNH|NGHỊ QUYẾT|QUYẾT ĐỊNH|KẾT LUẬN|TỜ TRÌNH|GIẤY MỜI|THÔNG TRI|QUY CHẾ) (?:(?:V/v|về|Về) |\\p{Lu}\\p{Ll}))");

    /** How the first sentence of a paper begins, no stop before it. */
    private static final Pattern FIRST_WORDS = Pattern.compile(
            "(?<=[\\p{L}\\d)\"”*-] )(?=(?:Căn cứ|Thực hiện|Nhằm|Nhân dịp|Nhân kỷ niệm|Để|Hưởng ứng|Theo|Tiếp theo|Trong (?:những|thời|năm|các|khi)|Thời gian (?:qua|gần)|Năm \\d{4}|Ngày \\d|Kính gửi|Kính gởi|Vừa qua|Hiện nay|Qua|Sau khi|Từ (?:đầu|ngày)|Kể từ|Chào mừng|Được sự|(?:I|1|A)[.\\-)/] \\p{Lu}|Điều 1\\.) ?)|(?<=[\\p{Ll}\\d)] )(?=\\p{Lu}{2,9}(?: \\p{Lu}{2,9}){2})");

    /** "… năm 2019 Mùa mưa, bão …": a subject tells its year last. */
    private static final Pattern BEHIND_YEAR = Pattern.compile("(?<=\\d{4}[)\"”]? )(?=\\p{Lu}\\p{Ll})");

    private HeadInOneLine() {}

    /** The line with breaks where on paper others begin; the same line where it is no such head. */
    static String broken(String text) {
        if (!text.contains("Số") && !text.contains("SỐ")) {
            return withoutNumber(text);
        }
        var stars = STARS.matcher(text);
        if (stars.find()) {
            return "*\n" + text.substring(stars.end());
        }
        int start = start(text);
        var title = text.substring(0, start).strip();
        return title.isEmpty() ? apart(text) : title + "\n" + apart(text.substring(start));
    }

    private static String apart(String text) {
        int end = end(text);
        if (end <= 0) {
            return withoutNumber(text);
        }
        var head = text.substring(0, end);
        head = MOTTO.matcher(head).replaceAll("\n$0\n");
        head = NUMBER.matcher(head).replaceAll("\n$0\n");
        head = DAY.matcher(head).replaceAll(day -> onItsOwn(day.group()) + "\n");
        head = ABOUT.matcher(RULE.matcher(head).replaceAll("\n")).replaceAll("\n");
        return head + "\n" + behindType(text.substring(end).strip());
    }

    /** "Công điện về … - Cổng thông tin điện tử tỉnh ỦY BAN NHÂN DÂN …": where the paper itself begins behind what the site says. */
    private static int start(String text) {
        var area = text.substring(0, Math.min(text.length(), LONGEST_HEAD));
        var number = NUMBER.matcher(area);
        if (text.length() < SHORTEST || !number.find()) {
            return 0;
        }
        var capitals = masked(DAY, masked(MOTTO, area.substring(0, number.start())));
        int at = capitals.length() - 1;
        while (at >= 0 && !Character.isLowerCase(capitals.charAt(at))) {
            at--;
        }
        while (at >= 0 && at < capitals.length() && !startsWord(capitals, at)) {
            at++;
        }
        return number.start() - at < SHORTEST_NAME ? 0 : Math.max(0, at);
    }

    private static boolean startsWord(String text, int at) {
        return Character.isUpperCase(text.charAt(at)) && at > 0 && text.charAt(at - 1) == ' ';
    }

    /** The text with as many capitals in the place of what is found. */
    private static String masked(Pattern found, String text) {
        return found.matcher(text).replaceAll(part -> "X".repeat(part.group().length()));
    }

    /** "tỉnh Vân Sơn Vân Sơn, ngày …": what was written about ended with the same name. */
    static String onItsOwn(String day) {
        int comma = day.indexOf(',');
        int middle = comma / 2;
        boolean twice = comma % 2 == 1
                && day.charAt(middle) == ' '
                && day.substring(0, middle).equals(day.substring(middle + 1, comma));
        return twice ? day.substring(0, middle) + "\n" + day.substring(middle + 1) : "\n" + day;
    }

    /** Where the letterhead ends that the line begins with; 0 where it begins with none, or with one that has a line of its own. */
    private static int end(String text) {
        if (text.length() < SHORTEST || !Character.isUpperCase(text.charAt(0))) {
            return 0;
        }
        var area = text.substring(0, Math.min(text.length(), LONGEST_HEAD));
        var number = NUMBER.matcher(area);
        if (!number.find()) {
            return 0;
        }
        var day = DAY.matcher(area);
        var motto = MOTTO.matcher(area);
        boolean dated = day.find();
        var above = MOTTO.matcher(area.substring(0, number.start())).replaceAll(" ");
        above = DAY.matcher(above).replaceAll(" ").strip();
        boolean letterhead =
                above.isEmpty() || Spelling.isUpper(RULE.matcher(" " + above).replaceAll(" "));
        if (!letterhead || CITED.matcher(above).find()) {
            return 0;
        }
        int end = number.end();
        if (dated && day.start() >= end && isHead(area.substring(end, day.start()))) {
            end = day.end();
        } else {
            while (motto.find()) {
                end = isHead(area.substring(Math.min(end, motto.start()), motto.start()))
                        ? Math.max(end, motto.end())
                        : end;
            }
        }
        boolean more = number.start() > 0 || end > number.end();
        return more && !area.substring(0, end).contains(" | ") ? end : 0;
    }

    /** Between number and day stand the motto, marks, and what a letter is about. */
    private static boolean isHead(String between) {
        var rest = RULE.matcher(MOTTO.matcher(between).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return rest.isEmpty() || rest.startsWith("V/v") || rest.startsWith("v/v") || Spelling.isUpper(rest);
    }

    /** "TỔNG CÔNG TY … (…) Địa chỉ: … CHỈ THỊ Về việc …": a letterhead without a number. */
    private static String withoutNumber(String text) {
        int capitals = 0;
        while (capitals < text.length() && !Character.isLowerCase(text.charAt(capitals))) {
            capitals++;
        }
        int name = text.lastIndexOf(' ', Math.max(0, capitals - 1));
        var type = TYPE.matcher(text.substring(0, Math.min(text.length(), LONGEST_HEAD)));
        return text.length() > LONGEST_HEAD && name > SHORTEST_SUBJECT && type.find() && type.start() > name
                ? text.substring(0, name) + "\n" + text.substring(name, type.start()) + "\n"
                        + behindType(text.substring(type.start()))
                : behindType(text);
    }

    /** "KẾ HOẠCH Triển khai … năm 2025 Năm 2025 là năm …": the first sentence begins a line of its own. */
    private static String behindType(String text) {
        boolean more = text.length() > LONGEST_SUBJECT || text.endsWith(":");
        int type = more ? DocumentTypes.headingLength(text) : 0;
        if (type == 0 || !Spelling.isUpper(text.substring(0, type))) {
            return text;
        }
        int from = Math.min(text.length(), type + SHORTEST_SUBJECT);
        int to = Math.min(text.length(), LONGEST_SUBJECT);
        var first = FIRST_WORDS.matcher(text).region(from, to).useTransparentBounds(true);
        var year = BEHIND_YEAR.matcher(text).region(from, to).useTransparentBounds(true);
        int words = first.find() ? first.start() : to;
        int behind = year.find() ? year.start() : to;
        int cut = Math.min(words, behind);
        return cut < to ? text.substring(0, cut) + "\n" + text.substring(cut) : text;
    }
}
