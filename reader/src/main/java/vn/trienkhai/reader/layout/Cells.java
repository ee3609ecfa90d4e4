package vn.trienkhai.reader.layout;

import java.util.List;
import java.util.regex.Pattern;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.spelling.Spelling;

/**
 * Unpacks what a conversion has pressed into one line: a letterhead, a list of recipients, a signature block in one table
 * cell. On paper each of their parts has a line of its own.
 */
final class Cells {
    /** "HUYỆN ỦY BẢN LẠI ĐẢNG CỘNG SẢN VIỆT NAM": both sides of the Party's letterhead in one line. */
    private static final String BEHIND_A_COMMITTEE =
            "(?<=^(?:(?:TỈNH|THÀNH|QUẬN|HUYỆN|THỊ|ĐẢNG) [ỦU][YỶ]|ĐẢNG BỘ|BAN (?:TUYÊN GIÁO|TỔ CHỨC|DÂN VẬN|NỘI CHÍNH))[\\p{Lu} -]{0,60} )(?<!CỦA )";

    /** "BCH ĐOÀN TỈNH VÂN SƠN ĐOÀN TNCS HỒ CHÍ MINH": both sides of the Youth Union's. */
    private static final String BEHIND_THE_YOUTH =
            "(?<=^(?:(?:BCH |BTV |BAN CHẤP HÀNH |BAN THƯỜNG VỤ )?ĐOÀN (?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|KHỐI|TRƯỜNG)|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|XÃ) ĐOÀN) [\\p{Lu} -]{2,50} )(?<!CỦA )";

    private static final Cue MOTTO = Cue.of(
            "CỘNG|CÔNG|Độc lập|Độc Lập|ĐOÀN TNCS|ĐOÀN THANH NIÊN CỘNG SẢN",
            "\\s{0,40}(C[ỘÔ]NG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|(?:(?<!\\p{Lu}\\s)|" + BEHIND_A_COMMITTEE
                    + ")ĐẢNG CỘNG SẢN VIỆT NAM(?=\\s*$)|" + BEHIND_THE_YOUTH
                    + "ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH(?=\\s*$)|Độc [lL]ập\\s?[-–]\\s?Tự [dD]o\\s?[-–]\\s?Hạnh [pP]húc)\\s{0,40}");
    private static final Cue LETTERHEAD_PART =
            Cue.of("(?<=\\S)\\s+(?=(?:Số\\s?:|[Vv]/[Vv]\\b|V/v|Về việc\\s))|\\s{0,40}[-_*]{4,}+\\s{0,40}");
    private static final Pattern DAY = Pattern.compile(
            "(?<=[\\d\\-_])\\s+(?=(?:\\p{Lu}[\\p{L}.]*\\s?){1,5}, ngày\\s)|(?<=\\p{Lu}{2})\\s+(?=\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}*){0,4}, ngày\\s)");
    private static final Pattern ITEM = Pattern.compile("(?<=[;,.:])\\s+(?=[-+]\\s?\\p{L})");
    /** "Nơi nhận: . CHỦ TỊCH": who signs stood beside it. */
    private static final Cue BESIDE_RECIPIENTS =
            Cue.of("^(N(?:ơi|ƠI) (?:nhận|NHẬN)\\s?:)[\\s.,·']{1,9}(\\p{Lu}[^:;]{4,60})$");

    /** "HỘI … | BAN THƯỜNG VỤ | Số: 68/KH-BTV | Vân Sơn, ngày 26 tháng 9 năm 2026": a whole letterhead in one row of bars. */
    private static final Cue LETTERHEAD_ROW = Cue.of(
            " ngày ",
            "^\\P{Ll}{4,120} \\| (?:[^|]{2,120} \\| ){0,3}Số ?: ?[^|]{2,40} \\| (?:[^|]{2,80} \\| )?\\p{Lu}[^|]{1,40}, ngày [^|]{4,30}$");

    /** "BAN TUYÊN GIÁO Vân Sơn, ngày 12 tháng 11 năm 2026": both sides of a letterhead in one line. */
    private static final Cue DATED = Cue.of(
            " ngày ",
            "^(\\p{Lu}\\P{Ll}{4,100}\\p{Lu}{2})\\s{1,40}((?:TP\\.\\s?)?(?:\\p{Lu}\\p{Ll}+\\s?){1,5}, ngày[\\s\\d.…]{1,12}tháng[^.;:]{4,30})$");

    private static final int LONGEST_ROW = 400;

    private Cells() {}

    static List<SourceLine> unpack(SourceLine line) {
        var text = line.text();
        text = SignatureRow.broken(text);
        if (line.kind() == SourceLine.Kind.CELL) {
            text = ITEM.matcher(text).replaceAll("\n");
            text = DAY.matcher(LETTERHEAD_PART.matcher(text).replaceAll("\n")).replaceAll("\n");
        }
        var signed = BESIDE_RECIPIENTS.matcher(text);
        if (signed.matches() && Spelling.isUpper(signed.group(2))) {
            text = signed.group(1) + "\n" + signed.group(2);
        }
        var dated = DATED.matcher(text);
        if (text.length() < LONGEST_ROW && dated.find()) {
            text = dated.group(1) + "\n" + dated.group(2);
        }
        if (text.length() < LONGEST_ROW && LETTERHEAD_ROW.matcher(text).find()) {
            text = text.replace(" | ", "\n");
        }
        text = text.length() < LONGEST_ROW ? MottoBeside.broken(text) : text;
        if (text.length() < LONGEST_ROW && MOTTO.matcher(text).find()) {
            text = MOTTO.matcher(text).replaceAll("\n$1\n");
        }
        return lines(line, text);
    }

    private static List<SourceLine> lines(SourceLine line, String text) {
        return text.indexOf('\n') < 0 ? List.of(line) : line.parts(text);
    }
}
