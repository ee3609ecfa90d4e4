package vn.trienkhai.reader.source.column;

import java.util.regex.Pattern;
import vn.trienkhai.reader.spelling.Spelling;

/** The words that open the list of addressees: "Kính gửi …", "…, gửi:", "Điện:". */
public final class Addressing {
    private static final Pattern BEGINS = Pattern.compile("^(?:đồng )?kính (?:gửi|gởi|trình)");
    private static final Pattern ENDS = Pattern.compile("(?<!\\p{L})(?:gửi|điện)\\s?:$");
    private static final String FIRST_LETTERS = "kKđĐ";
    /** As much of the end as {@link #ENDS} looks at. */
    private static final int END = 8;

    private Addressing() {}

    /** Whether {@code text} opens it. Asked of every line: most are told by their first and last letter. */
    public static boolean begins(String text) {
        return !text.isEmpty()
                && (FIRST_LETTERS.indexOf(text.charAt(0)) >= 0
                                && BEGINS.matcher(Spelling.lowerBeginning(text)).find()
                        || text.charAt(text.length() - 1) == ':'
                                && ENDS.matcher(Spelling.lower(text.substring(Math.max(0, text.length() - END))))
                                        .find());
    }
}
