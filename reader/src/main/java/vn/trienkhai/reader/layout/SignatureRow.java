package vn.trienkhai.reader.layout;

import java.util.ArrayList;
import java.util.regex.Pattern;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;
import vn.trienkhai.reader.vocabulary.Vocabulary;

/**
 * A signature that a conversion or a page of the web has put into one line: "KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC - (Đã ký) - Lò Văn Ón", "HIỆU
 * TRƯỞNG: Lò Văn Ón". On paper authority, office, mark and name have a line each.
 */
final class SignatureRow {
    private static final Pattern SIGNED =
            Pattern.compile("^(\\P{Ll}{5,120}?)[\\s:–-]{1,4}((?:" + PersonName.WORD + "(?:\\s|$)){2,5})$");

    private static final Pattern NAME =
            Pattern.compile("^" + PersonName.DEGREES + PersonName.WORD + "(?: " + PersonName.WORD + "){1,4}$");

    /** "(Đã ký)", its end lost where the page is cut. */
    private static final Pattern MARK =
            Pattern.compile("\\s{0,3}" + Signed.MARK + "[\\s:]{0,2}|\\s[(\\[](?:[Đđ]ã(?: ký?)?)?$");

    private static final Pattern SMALL =
            Pattern.compile("^(\\p{Lu}\\p{Ll}[\\p{L} ]{3,40}?)\\s?(\\([Đđ]ã ký\\))?\\s?[:–-]?\\s((?:" + PersonName.WORD
                    + "\\s?){3,4}?)\\s?(\\([Đđ]ã ký\\))?\\.?$");

    private static final String SIGN = "(Đã ký)";

    private static final Cue ON_BEHALF = Cue.of("^(?:TM|T/M|KT|K/T|TL|T/L|TUQ)\\.\\s?\\p{Lu}{2}");
    private static final Cue TITLE = Cue.of("^" + Vocabulary.anyOf("officer-titles", 0) + "(?!\\p{L})");

    /** Where an office begins; "TM. BAN GIÁM ĐỐC", "TM. ĐOÀN CHỦ TỊCH" are bodies. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?<=\\S)\\s{1,40}(?=(?:KT|TM|TL|TUQ|Q)\\.)|(?<!TỔNG|PHÓ|TM\\. ?BAN|TM\\. ?ĐOÀN|T/M\\.? ?BAN|T/M\\.? ?ĐOÀN|[.,\\s])\\s{1,40}(?=(?:PHÓ|TỔNG GIÁM ĐỐC|THỨ TRƯỞNG|GIÁM ĐỐC|CHỦ TỊCH|BÍ THƯ|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|HIỆU TRƯỞNG|ỦY VIÊN)(?!\\p{L}))");

    /** "CHỦ TỊCH UBND TỈNH Vân Sơn": no name of a person. */
    private static final Pattern PLACE_FOLLOWS =
            Pattern.compile("(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|SỞ [\\p{Lu} ,-]{1,60})$");

    private static final int LONGEST = 200;
    private static final int FEWEST_WORDS = 3;

    private SignatureRow() {}

    /** The line with breaks between its parts; the same line where it is no signature. */
    static String broken(String text) {
        if (text.length() > LONGEST || text.length() < 2 || !isCapital(text.charAt(0))) {
            return text;
        }
        if (!isCapital(text.charAt(1))) {
            return inSmallLetters(text);
        }
        boolean onBehalf = ON_BEHALF.matcher(text).lookingAt();
        if (!onBehalf && !TITLE.matcher(Spelling.lower(text)).find()) {
            return text;
        }
        var broken = parts(text);
        boolean more = broken.indexOf('\n') > 0;
        return more && (onBehalf || isSigned(text, broken)) ? broken : text;
    }

    /** "Hiệu trưởng: Lò Văn Ón (đã ký)", and with the mark before the name. */
    private static String inSmallLetters(String text) {
        var small = text.indexOf("ký") > 0 ? SMALL.matcher(text) : null;
        boolean signed = small != null
                && small.matches()
                && TITLE.matcher(Spelling.lower(text)).find()
                && (small.group(2) == null) != (small.group(4) == null);
        return small != null && signed ? small.group(1) + "\n" + SIGN + "\n" + small.group(3) : text;
    }

    /** The name of a house may look like one of a person: it is one where a mark or a colon stands before it, or three words. */
    private static boolean isSigned(String text, String broken) {
        var last = broken.substring(broken.lastIndexOf('\n') + 1);
        var above = broken.substring(0, broken.lastIndexOf('\n'));
        boolean marked = MARK.matcher(text).find() || text.indexOf(':') > 0;
        return marked
                || NAME.matcher(last).matches()
                        && last.split(" ").length >= FEWEST_WORDS
                        && !PLACE_FOLLOWS.matcher(above).find();
    }

    /** What is known to begin with an office. */
    static String parts(String text) {
        var lines = new ArrayList<String>();
        var rows = MARK.matcher(text.strip())
                .replaceAll("\n" + SIGN + "\n")
                .strip()
                .split("\n");
        for (int i = 0; i < rows.length; i++) {
            var row = plain(rows[i]);
            var signed = SIGNED.matcher(row);
            boolean last = i == rows.length - 1 || i == rows.length - 2 && rows[i + 1].equals(SIGN);
            if (last && signed.matches()) {
                lines.add(offices(signed.group(1)));
                lines.add(signed.group(2));
            } else if (row.chars().noneMatch(Character::isLowerCase)) {
                lines.add(offices(row));
            } else if (row.equals(SIGN) || last && NAME.matcher(row).matches()) {
                lines.add(row);
            } else {
                return text;
            }
        }
        return String.join("\n", lines);
    }

    private static String offices(String capitals) {
        return OFFICE.matcher(capitals)
                .replaceAll("\n")
                .lines()
                .map(SignatureRow::plain)
                .reduce((above, below) -> above + "\n" + below)
                .orElse(capitals);
    }

    private static String plain(String row) {
        return Ends.withoutTrailing(Ends.withoutLeading(row, "-–: "), "-–: ");
    }

    private static boolean isCapital(char c) {
        return Character.isUpperCase(c) || c == '.' || c == '/';
    }
}
