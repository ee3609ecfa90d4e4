package vn.trienkhai.reader.layout;

import java.util.regex.Pattern;

/**
 * The two sides of a letterhead in one line, a dash between them: "UBND XÃ NẬM RỐM – CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ĐẢNG CỘNG SẢN
 * VIỆT NAM - TỈNH ỦY VÂN SƠN".
 */
final class MottoBeside {
    private static final String YOUTH = "ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH";

    /** Whose letterheads bear the motto of the Party or of the Youth Union. */
    private static final String COMMITTEE =
            "(?:(?:TỈNH|THÀNH|QUẬN|HUYỆN|THỊ|ĐẢNG) [ỦU][YỶ]|ĐẢNG BỘ|CHI BỘ|BAN |VĂN PHÒNG )";

    private static final String BRANCH =
            "(?:BCH |BTV |BAN CHẤP HÀNH |BAN THƯỜNG VỤ |ĐOÀN |(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|XÃ) ĐOÀN )";

    private static final Pattern BEHIND = Pattern.compile("^(\\P{Ll}{4,100}?|Số\\s?:[^,]{3,40}?) [-–] (" + Motto.STATE
            + ")$|^("
            + COMMITTEE + "[\\p{Lu} -]{3,90}?) [-–] (" + Motto.PARTY + ")$|^(" + BRANCH + "[\\p{Lu} -]{3,90}?) [-–] ("
            + YOUTH
            + ")$");

    private static final Pattern BEFORE =
            Pattern.compile("^(" + Motto.PARTY + ") [-–] (" + COMMITTEE + "[\\p{Lu} -]{3,90})$|^(" + YOUTH + ") [-–] ("
                    + BRANCH + "[\\p{Lu} -]{3,90})$|^(" + Motto.STATE + ") [-–] (\\P{Ll}{4,100})$");

    private MottoBeside() {}

    /** The line with a break between its two sides; the same line where it is none of these. */
    static String broken(String text) {
        if (text.indexOf(" - ") < 0 && text.indexOf(" – ") < 0) {
            return text;
        }
        return BEFORE.matcher(BEHIND.matcher(text).replaceFirst("$1$3$5\n$2$4$6"))
                .replaceFirst("$1$3$5\n$2$4$6");
    }
}
